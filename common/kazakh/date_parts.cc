#include "common/kazakh/date_parts.h"

#include <algorithm>
#include <utility>

#include "common/kazakh/calendar.h"
#include "common/kazakh/date_words.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"

namespace izde::kazakh {
namespace {

bool is_two_digits(const Piece& piece, int most) {
  return piece.kind == PieceKind::figure && piece.text.size() <= 2 && piece.number <= most;
}

}  // namespace

std::vector<Piece> pieces_of(std::string_view line) {
  std::vector<Piece> pieces;
  for (std::size_t position = 0; position < line.size();) pieces.push_back(next_piece(line, position));
  pieces.push_back(Piece{});  // an end, so that one can look a piece ahead
  return pieces;
}

const Piece& DateParts::at(std::size_t ahead) const {
  return pieces_[std::min(next_ + ahead, pieces_.size() - 1)];
}

std::optional<Date> DateParts::date() const {
  constexpr std::string_view kOrders[] = {"dmy", "ydm", "ymd", "mdy"};
  if (!is_one_of(order_, kOrders)) return std::nullopt;
  return existing(year_, month_, day_);
}

bool DateParts::is_before_day_of_month() const {
  const std::size_t month = at(1).is_dash() ? 2 : 1;
  return is_two_digits(at(0), 31) && at(month).kind == PieceKind::word &&
         month_of_date_line(at(month).text) != 0;
}

bool DateParts::take(std::size_t count) {
  next_ += count;
  return count > 0;
}

bool DateParts::take_part(char part, int& field, std::size_t count) {
  field = at(0).number;
  order_ += part;
  return take(count);
}

bool DateParts::take_time() {
  if (!has_time_) return has_time_ = take_clock(time_label(rest()));
  if (!take(time_zone(rest()))) return false;
  return take_offset() || true;
}

// "+05:00"
bool DateParts::take_offset() {
  const bool signed_figure = (at(0).is("+") || at(0).is("-")) && !at(1).spaced;
  if (!signed_figure || !is_two_digits(at(1), 14)) return false;
  take(2);
  if (at(0).is(":") && is_two_digits(at(1), 59)) take(2);
  return true;
}

// "18:10", "18:10:33", "сағат 18.10" (or "18.10" behind a whole date), each with "Z", "+05:00" or "PM"
bool DateParts::take_clock(std::size_t hour) {
  if (!is_two_digits(at(hour), 23) || !is_two_digits(at(hour + 2), 59)) return false;
  const bool dotted = at(hour + 1).is(".") && (hour > 0 || order_.size() == 3);
  if (!at(hour + 1).is(":") && !dotted) return false;
  take(hour + 3);
  if (at(0).is(":") && is_two_digits(at(1), 60)) take(2);
  if (at(0).text == "Z" || at(0).text == "AM" || at(0).text == "PM") take(1);
  take_offset();
  return true;
}

bool DateParts::take_day_month_or_year() { return take_numeric() || take_figure() || take_month(); }

// "08.04.2019", "8/4/2019", "2019-04-08"
bool DateParts::take_numeric() {
  const bool separated = (at(1).is(".") || at(1).is("/") || at(1).is("-")) && at(3).text == at(1).text;
  if (!separated || at(2).kind != PieceKind::figure || !order_.empty()) return false;
  const bool year_first = at(0).is_figure_of(4);
  const Piece& day = year_first ? at(4) : at(0);
  const Piece& year = year_first ? at(0) : at(4);
  if (!is_two_digits(day, 31) || !is_two_digits(at(2), 12) || !year.is_figure_of(4)) return false;
  day_ = day.number, month_ = at(2).number, year_ = year.number;
  order_ = "dmy";
  take(5);
  return take_year_word() || true;
}

// A year, its ending and its word; or a day and its ending.
bool DateParts::take_figure() {
  if (at(0).is_figure_of(4)) {
    take_part('y', year_, 1);
    take_ordinal();
    return take_year_word() || true;
  }
  if (!is_two_digits(at(0), 31)) return false;
  take_part('d', day_, 1);
  return take_ordinal() || true;
}

// The ending of a figure: "2018-інші", "8-і"; also the hyphen of "8-сәуір" and "2019-жылғы".
bool DateParts::take_ordinal() {
  if (!at(0).is_dash() || at(0).spaced || at(1).kind != PieceKind::word || at(1).spaced) return false;
  const std::string word = normal(at(1).text);
  if (month_of_date_line(word) != 0 || is_year_word(word)) return take(1);
  return ending_of(word, "") && take(2);
}

bool DateParts::take_year_word() {
  if (at(0).kind != PieceKind::word || !is_year_word(at(0).text)) return false;
  return take(at(1).is(".") ? 2 : 1);
}

bool DateParts::take_month() {
  const int month = at(0).kind == PieceKind::word ? month_of_date_line(at(0).text) : 0;
  if (month == 0) return false;
  month_ = month;
  order_ += 'm';
  return take(at(1).is(".") && at(2).kind == PieceKind::figure ? 2 : 1);  // "сәу. 2019"
}

bool DateParts::take_weekday() {
  if (has_weekday_ || at(0).kind != PieceKind::word || !is_weekday_of_date_line(at(0).text)) return false;
  has_weekday_ = true;
  return take(normal(at(1).text) == "күні" ? 2 : 1);
}

}  // namespace izde::kazakh
