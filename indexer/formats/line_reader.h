// Lines of a stream, in bounded memory whatever the stream holds.
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace izde {

/// Takes a stream apart into lines.
class LineReader {
 public:
  enum class Line { none, whole, too_long };

  /// Reads lines of at most `most` bytes.
  LineReader(std::istream& in, std::size_t most) : in_(in), most_(most) {}

  /// Reads the next line, without its end, into `line`. One that is too long is told as soon as it is, and passed over
  /// by the next call. None: the stream ended, or is bad.
  Line next(std::string& line);

 private:
  bool append_part(std::string& line);

  std::istream& in_;
  std::size_t most_;
  bool inside_ = false;  // of a line: its end has not been read
};

}  // namespace izde
