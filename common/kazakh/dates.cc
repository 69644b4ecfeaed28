#include "common/kazakh/dates.h"

#include "common/kazakh/calendar.h"
#include "common/kazakh/head_line.h"
#include "common/kazakh/pieces.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// Takes `digits` digits off `text`; -1 when it begins with fewer.
int take_number(std::string_view& text, std::size_t digits) {
  std::size_t position = 0;
  const Piece piece = next_piece(text.substr(0, digits), position);
  if (piece.spaced || !piece.is_figure_of(digits)) return -1;
  text.remove_prefix(digits);
  return piece.number;
}

bool is_time(std::string_view text) {
  if (text.find_first_not_of("0123456789:.,+-Zz ") != std::string_view::npos) return false;
  const int hour = take_number(text, 2);
  return hour >= 0 && hour < 24;
}

}  // namespace

std::optional<Date> date_line(std::string_view line) {
  const std::optional<HeadLine> read = head_line(line);
  return read && !read->has_names ? read->date : std::nullopt;
}

std::optional<Date> iso_date(std::string_view text) {
  text = text::trimmed(text);
  const int year = take_number(text, 4);
  if (text.empty()) return existing(year, 1, 1) ? std::optional(Date{year, 0, 0}) : std::nullopt;
  if (!text.starts_with('-')) return std::nullopt;
  text.remove_prefix(1);
  const int month = take_number(text, 2);
  if (text.empty()) return existing(year, month, 1) ? std::optional(Date{year, month, 0}) : std::nullopt;
  if (!text.starts_with('-')) return std::nullopt;
  text.remove_prefix(1);
  const int day = take_number(text, 2);
  if (!text.empty()) {
    if (text[0] != 'T' && text[0] != 't' && text[0] != ' ') return std::nullopt;
    if (!is_time(text.substr(1))) return std::nullopt;
  }
  return existing(year, month, day);
}

}  // namespace izde::kazakh
