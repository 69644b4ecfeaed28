// The one exception of Izde. No exception of a library it is built on leaves it.
#pragma once

#include <stdexcept>
#include <string>

#include "izde/export.h"

namespace izde {

/// What went wrong, for a caller who acts on it.
enum class ErrorKind {
  missing,       ///< the index, file or folder is not there
  incompatible,  ///< the index was made by another layout or analyzer; index the sources again
  damaged,       ///< the index contradicts itself
  busy,          ///< another process writes the index
  bad_request,   ///< what was asked makes no sense; the message says what would
  failure        ///< the system refused: disk full, no permission, no memory
};

/// An error as one line, "SUBJECT: reason; what to do", without a line end.
class IZDE_EXPORT Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
  ErrorKind kind() const noexcept { return kind_; }

 private:
  ErrorKind kind_;
};

}  // namespace izde
