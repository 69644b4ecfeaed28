#include "common/kazakh/dates.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "common/kazakh/calendar.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// A longer line says more than a date; it need not be read.
constexpr std::size_t kMaxLineBytes = 120;

using Pieces = std::vector<Piece>;

Pieces pieces_of(std::string_view line) {
  Pieces pieces;
  for (std::size_t position = 0; position < line.size();) pieces.push_back(next_piece(line, position));
  pieces.push_back(Piece{});  // an end, so that one can look a piece ahead
  return pieces;
}

bool is_year_word(std::string_view word) {
  constexpr std::string_view kForms[] = {"ж", "жыл", "жылы", "жылғы", "жылдың"};
  return is_one_of(word, kForms);
}

// Reads a line piece after piece: day, month and year in a usual order, a time and a weekday anywhere,
// nothing else.
class DateLine {
 public:
  explicit DateLine(std::string_view line) : pieces_(pieces_of(line)) {}

  std::optional<Date> date() {
    while (at(0).kind != PieceKind::end)
      if (!(take_time() || take_numeric() || take_figure() || take_word() || take_mark()))
        return std::nullopt;
    constexpr std::string_view kOrders[] = {"dmy", "ydm", "ymd", "mdy"};
    if (!is_one_of(order_, kOrders)) return std::nullopt;
    return existing(year_, month_, day_);
  }

 private:
  const Piece& at(std::size_t ahead) const { return pieces_[std::min(next_ + ahead, pieces_.size() - 1)]; }

  bool take(std::size_t count) {
    next_ += count;
    return true;
  }

  bool take_part(char part, int& field, std::size_t count) {
    field = at(0).number;
    order_ += part;
    return take(count);
  }

  // "18:10", "18:10:33", "сағат 18.10" (or "18.10" behind a whole date), each with "Z" or "+05:00"
  bool take_time() {
    const bool named = normal(at(0).text) == "сағат" || normal(at(0).text) == "сағ";
    const std::size_t hour = named ? (at(1).is(".") ? 2 : 1) : 0;
    if (!is_two_digits(at(hour), 23) || !is_two_digits(at(hour + 2), 59)) return false;
    const bool dotted = at(hour + 1).is(".") && (named || order_.size() == 3);
    if (!at(hour + 1).is(":") && !dotted) return false;
    if (std::exchange(has_time_, true)) return false;
    take(hour + 3);
    if (at(0).is(":") && is_two_digits(at(1), 60)) take(2);
    if (at(0).text == "Z") take(1);
    if ((at(0).is("+") || at(0).is("-")) && is_two_digits(at(1), 14)) {
      take(2);
      if (at(0).is(":") && is_two_digits(at(1), 59)) take(2);
    }
    return true;
  }

  // "08.04.2019", "8/4/2019", "2019-04-08"
  bool take_numeric() {
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
  bool take_figure() {
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
  bool take_ordinal() {
    if (!at(0).is_dash() || at(0).spaced || at(1).kind != PieceKind::word || at(1).spaced) return false;
    const std::string word = normal(at(1).text);
    if (month_named(word) != 0 || is_year_word(word)) return take(1);
    return ending_of(word, "") && take(2);
  }

  bool take_year_word() {
    if (at(0).kind != PieceKind::word || !is_year_word(normal(at(0).text))) return false;
    return take(at(1).is(".") ? 2 : 1);
  }

  bool take_word() {
    if (at(0).kind != PieceKind::word) return false;
    if (is_weekday(at(0).text)) {
      if (std::exchange(has_weekday_, true)) return false;
      return take(normal(at(1).text) == "күні" ? 2 : 1);
    }
    month_ = month_named(at(0).text);
    order_ += 'm';
    return month_ != 0 && take(at(1).is(".") ? 2 : 1);
  }

  bool take_mark() {
    constexpr std::string_view kMarks[] = {",", "|", "/", "(", ")", "·", "•"};
    const bool stop_at_end = at(0).is(".") && at(1).kind == PieceKind::end;
    const bool known = is_one_of(at(0).text, kMarks);
    return (known || stop_at_end || (at(0).is_dash() && at(0).spaced)) && take(1);
  }

  static bool is_two_digits(const Piece& piece, int most) {
    return piece.kind == PieceKind::figure && piece.text.size() <= 2 && piece.number <= most;
  }

  Pieces pieces_;
  std::size_t next_ = 0;
  std::string order_;  // of the parts met: d, m, y
  int year_ = 0, month_ = 0, day_ = 0;
  bool has_time_ = false, has_weekday_ = false;
};

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
  line = text::trimmed(line);
  if (line.size() > kMaxLineBytes) return std::nullopt;
  return DateLine(line).date();
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
