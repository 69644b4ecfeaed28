#include "common/kazakh/year_context.h"

#include <algorithm>
#include <string>

#include "common/kazakh/calendar.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// Lone figures in parentheses: earlier ones are mostly counts and measures.
constexpr int kSureYear = 1500;
constexpr int kCitedYear = 1800;  // of "(Петров, 1993)"

std::string_view before(std::string_view text, const YearGroup& group) {
  return text::trimmed(text.substr(0, group.begin));
}

Piece behind(std::string_view text, const YearGroup& group) {
  std::size_t position = group.end;
  return next_piece(text, position);
}

// Whether a parenthesis of the same line is open before the group.
bool is_inside_parenthesis(std::string_view text, const YearGroup& group) {
  constexpr std::size_t kLongest = 300;  // bytes looked back at
  const std::size_t begin = group.begin - std::min(kLongest, group.begin);
  const std::size_t last = text.substr(begin, group.begin - begin).find_last_of("()\n");
  return last != std::string_view::npos && text[begin + last] == '(';
}

bool is_round(const YearItem& item) { return item.year % 100 == 0; }

}  // namespace

bool is_behind_parenthesis(std::string_view text, const YearGroup& group) {
  return before(text, group).ends_with('(');
}

bool is_in_parentheses(std::string_view text, const YearGroup& group) {
  if (!behind(text, group).is(")") || std::any_of(group.items.begin(), group.items.end(), is_round))
    return false;
  const int year = group.items[0].year;
  if (is_behind_parenthesis(text, group)) return !group.is_single() || year > kSureYear;
  if (group.is_single() && (year < kCitedYear || !before(text, group).ends_with(','))) return false;
  const bool is_range = group.items.size() == 2 && group.items[1].joint == YearJoint::range;
  return (group.is_single() || is_range) && is_inside_parenthesis(text, group);
}

bool is_behind_date(std::string_view text, const YearGroup& group, std::span<const Word> words,
                    std::size_t index) {
  if (!group.is_single() || index == 0 || !is_bare_month(words[index - 1].text)) return false;
  const Word& month = words[index - 1];
  const std::string_view gap = text::trimmed(text.substr(month.end, group.begin - month.end));
  if (!gap.empty() && gap != ",") return false;
  const PieceKind next = behind(text, group).kind;
  if (next == PieceKind::mark || next == PieceKind::end) return true;
  if (index == 1) return false;
  const std::string_view day = words[index - 2].text;
  return day.size() <= 2 && day.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_before_christ(std::string_view text, const YearGroup& group) {
  constexpr std::size_t kFarBack = 48;  // bytes
  const std::string_view before_it = before(text, group);
  if (!before_it.ends_with('.') && !before_it.ends_with("дейінгі")) return false;
  std::string letters;
  for (std::size_t position = before_it.size() - std::min(kFarBack, before_it.size());
       position < before_it.size();)
    letters += normal(next_piece(before_it, position).text);
  constexpr std::string_view kMarks[] = {"б.з.б.", "б.з.д.", "б.э.б.", "б.э.д.", "заманымызғадейінгі"};
  return std::any_of(std::begin(kMarks), std::end(kMarks),
                     [&](auto mark) { return letters.ends_with(mark); });
}

bool is_of_name(std::string_view text, const YearGroup& group) {
  return group.begin > 0 && text[group.begin - 1] == '-';
}

}  // namespace izde::kazakh
