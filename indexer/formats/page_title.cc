#include "indexer/formats/page_title.h"

#include <algorithm>

#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr std::string_view kBars[] = {" | ", " :: ", " » ", " / "};
constexpr std::string_view kDashes[] = {" - ", " – ", " — ", " · ", " • "};
constexpr std::size_t kMostSites = 3;  // parts behind the title: a section, a site

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char32_t c : text::characters(text::folded(text)))
    if (c > 0x7F ? !text::is_blank(c) && !(c >= 0x2000 && c <= 0x206F) && c != 0xAB && c != 0xBB
                 : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
      text::append(c, letters);
  return letters;
}

bool is_host(std::string_view text) {
  const std::size_t dot = text.rfind('.');
  return dot != std::string_view::npos && dot > 0 && dot + 1 < text.size() &&
         text.find(' ') == std::string_view::npos;
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next_character(text, at);
    if (!text::is_blank(c) && c >= ' ')
      line += text.substr(begin, at - begin);
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  return std::string(text::trimmed(line));
}

bool same_letters(std::string_view one, std::string_view other) {
  const std::string letters = letters_of(one);
  return !letters.empty() && letters == letters_of(other);
}

std::string without_site(std::string_view title, std::string_view site, std::string_view heading) {
  title = text::trimmed(title);
  for (std::size_t part = 0; part < kMostSites && !same_letters(title, heading); ++part) {
    std::size_t at = std::string_view::npos, size = 0;
    bool is_bar = false;
    const auto look_for = [&](std::string_view mark, bool bar) {
      const std::size_t found = title.rfind(mark);
      if (found != std::string_view::npos && (at == std::string_view::npos || found > at))
        at = found, size = mark.size(), is_bar = bar;
    };
    for (const std::string_view mark : kBars) look_for(mark, true);
    for (const std::string_view mark : kDashes) look_for(mark, false);
    if (at == std::string_view::npos) break;
    const std::string_view head = text::trimmed(title.substr(0, at)),
                           tail = text::trimmed(title.substr(at + size));
    if (!is_bar && !is_host(tail) && !same_letters(tail, site) && !same_letters(head, heading)) break;
    if (head.empty()) break;
    title = head;
  }
  return std::string(title);
}

std::string without_title(std::string text, std::string_view title) {
  constexpr std::size_t kLines = 10;  // above a title: a section, a date
  std::size_t begin = 0;
  for (std::size_t line = 0; line < kLines && begin < text.size(); ++line) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (same_letters(std::string_view(text).substr(begin, end - begin), title))
      return text.erase(begin, end - begin);
    begin = end + 1;
  }
  return text;
}

}  // namespace izde
