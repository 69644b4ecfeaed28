#include "searcher/text_input.h"

#include <cstring>

#include "cli/command_line.h"
#include "izde/error.h"

namespace izde {

TextInput::TextInput(const std::string& file, ProgressLine* progress)
    : name_(file), progress_(progress), input_(file, nullptr), stream_(&input_), lines_(stream_, kMostBytes) {
  check();
}

bool TextInput::next(std::string& line) {
  const LineReader::Line read = lines_.next(line);
  check();
  if (read == LineReader::Line::none) return false;
  ++number_;
  if (read == LineReader::Line::too_long) {
    if (progress_ != nullptr) progress_->clear();
    print_error("izde-search", name_ + ":" + std::to_string(number_) + ": " + kTooLong + "; left out");
    complete_ = false;
    line.clear();
  }
  return true;
}

std::string TextInput::rest() {
  std::string text;
  for (char part[1 << 16]; stream_.read(part, sizeof part), stream_.gcount() > 0;) {
    text.append(part, static_cast<std::size_t>(stream_.gcount()));
    if (text.size() > kMostBytes)
      throw Error(ErrorKind::bad_request, name_ + ": " + kTooLong + "; cut it into several");
  }
  check();
  return text;
}

void TextInput::check() const {
  if (input_.error() != 0)
    throw Error(ErrorKind::failure, name_ + ": cannot be read: " + std::strerror(input_.error()) +
                                        "; name a file or pipe that can");
}

}  // namespace izde
