#include "common/text/line_end.h"

namespace izde::text {
namespace {

constexpr std::string_view kHyphens[] = {"-", "\u00AD", "\u2010", "¬"};

std::size_t hyphen_size(std::string_view text) {
  for (const std::string_view hyphen : kHyphens)
    if (text.starts_with(hyphen)) return hyphen.size();
  return 0;
}

std::size_t behind(std::string_view text, std::size_t position, std::string_view blanks) {
  const std::size_t end = text.find_first_not_of(blanks, position);
  return end == text.npos ? text.size() : end;
}

}  // namespace

std::size_t split_size(std::string_view text) {
  const std::size_t hyphen = hyphen_size(text);
  if (hyphen == 0) return 0;  // asked at each character of a gap, which may be long
  const std::size_t line_end = behind(text, hyphen, " \t\r");
  if (line_end == text.size() || text[line_end] != '\n') return 0;
  return behind(text, line_end + 1, " \t");
}

std::string_view without_line_end(std::string_view gap) {
  for (std::size_t i = 0; i < gap.size(); ++i)
    if (split_size(gap.substr(i)) == gap.size() - i) return gap.substr(0, i + hyphen_size(gap.substr(i)));
  return gap;
}

bool join_at_line_ends(std::string_view word, std::string& out) {
  if (word.find('\n') == word.npos) return false;
  out.clear();
  for (std::size_t i = 0; i < word.size();) {
    const std::size_t split = split_size(word.substr(i));
    if (split == 0) out += word[i];
    i += split == 0 ? 1 : split;
  }
  return true;
}

}  // namespace izde::text
