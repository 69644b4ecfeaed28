#include <algorithm>

#include "common/text/utf8.h"
#include "indexer/formats/page_lines.h"

namespace izde {
namespace {

// Hebrew, Arabic and their neighbours, and their forms of presentation.
bool is_right_to_left(char32_t c) {
  return (c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF);
}

bool is_right_to_left(const std::string& word) {
  const std::u32string letters = text::characters(word);
  return std::any_of(letters.begin(), letters.end(), [](char32_t c) { return is_right_to_left(c); });
}

bool is_figure(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= 0x660 && c < 0x66A); }

// Numbers run from left to right in a word, too.
std::string reversed(const std::string& word) {
  std::u32string letters = text::characters(word);
  std::reverse(letters.begin(), letters.end());
  for (auto begin = letters.begin(); begin != letters.end();) {
    begin = std::find_if(begin, letters.end(), is_figure);
    const auto end = std::find_if_not(begin, letters.end(), is_figure);
    std::reverse(begin, end);
    begin = end;
  }
  std::string text;
  for (char32_t c : letters) text::append(c, text);
  return text;
}

}  // namespace

void mirror_right_to_left(Page& page) {
  const auto count = std::count_if(page.words.begin(), page.words.end(),
                                   [](const PageWord& word) { return is_right_to_left(word.text); });
  if (static_cast<std::size_t>(count) * 2 <= page.words.size()) return;
  for (PageWord& word : page.words) {
    word.is_embedded = !is_right_to_left(word.text);
    if (!word.is_embedded) word.text = reversed(word.text);
    word.box = {-word.box.right, word.box.top, -word.box.left, word.box.bottom};
    word.blank_behind = false;  // that was meant for the word on the right; the gap tells
  }
}

}  // namespace izde
