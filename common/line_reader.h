// Lines of a stream, in bounded memory whatever the stream holds.
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace izde {

/// What a line, or a text that is read as a whole, may have at most: a novel has 6 MB. Memory is bounded with it: a line
/// of JSON of this size can take 20 times as much.
inline constexpr std::size_t kMostBytes = 16'000'000;
inline constexpr char kTooLong[] = "longer than 16 MB";

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
