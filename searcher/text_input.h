// What izde-search reads beside an index: queries, words, texts.
#pragma once

#include <istream>
#include <string>

#include "cli/progress_line.h"
#include "common/input.h"
#include "common/line_reader.h"

namespace izde {

/// A file, or standard input ("-"), in bounded memory. Throws Error (failure) when it cannot be read.
class TextInput {
 public:
  /// Opens it. `progress`, unless null, stands where messages go, and gives way to them; it must outlive the object.
  explicit TextInput(const std::string& file, ProgressLine* progress = nullptr);

  /// Reads the next line into `line`; returns whether there was one. A line that is too long is named on standard error,
  /// and empty.
  bool next(std::string& line);

  /// Reads all that is left. Throws Error (bad_request) when that is too long.
  std::string rest();

  std::size_t line() const { return number_; }  ///< the number of the last line read, from 1
  bool complete() const { return complete_; }   ///< no line was too long

 private:
  void check() const;

  std::string name_;
  ProgressLine* progress_;
  Input input_;
  std::istream stream_;
  LineReader lines_;
  std::size_t number_ = 0;
  bool complete_ = true;
};

}  // namespace izde
