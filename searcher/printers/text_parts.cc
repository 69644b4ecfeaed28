#include "searcher/printers/text_parts.h"

#include "common/text/utf8.h"

namespace izde {

std::string marked(std::string_view text, ByteRange shown, const std::vector<ByteRange>& matches,
                   const Palette& palette) {
  std::string line;
  std::size_t at = shown.first;
  const auto add_until = [&](std::size_t end) {
    line += text::one_line(text.substr(at, end - at)), at = end;
  };
  for (const auto& [begin, end] : matches) {
    if (begin < at || end > shown.second) continue;
    add_until(begin);
    line += palette.match_begin;
    add_until(end);
    line += palette.match_end;
  }
  add_until(shown.second);
  return line;
}

}  // namespace izde
