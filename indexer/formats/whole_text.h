// Files of which one article is made: they are read as a whole.
#pragma once

#include <istream>
#include <string>

#include "common/line_reader.h"
#include "common/text/utf8.h"

namespace izde {

/// Reads all of `in` into `text`. Returns why it cannot be taken; empty: it can, or the stream is bad.
inline const char* read_whole_text(std::istream& in, std::string& text) {
  for (char buffer[1 << 16]; text.size() <= kMostBytes && (in.read(buffer, sizeof buffer), in.gcount() > 0);)
    text.append(buffer, static_cast<std::size_t>(in.gcount()));
  if (in.bad()) return "";
  if (text.size() > kMostBytes) return kTooLong;
  if (!text::is_utf8(text)) return "not UTF-8";
  if (text.find('\0') != std::string::npos)
    return "holds NUL bytes";  // UTF-16 without a mark can look like UTF-8
  return "";
}

}  // namespace izde
