// The parts of a date line - day, month, year, weekday, time - read piece after piece. Safe from any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "common/kazakh/pieces.h"

namespace izde::kazakh {

/// Cuts a line into its pieces, and an end behind them.
std::vector<Piece> pieces_of(std::string_view line);

/// Reads a line from its beginning on. Each take_ function takes the pieces of one thing, if they come next,
/// and tells whether.
class DateParts {
 public:
  explicit DateParts(std::string_view line) : pieces_(pieces_of(line)) {}

  /// Returns the piece so many behind the next one; the end, behind the last.
  const Piece& at(std::size_t ahead) const;
  std::span<const Piece> rest() const { return std::span(pieces_).subspan(next_); }
  bool is_at_end() const { return at(0).kind == PieceKind::end; }

  /// Returns the piece that was taken last; the end, when none was.
  const Piece& last() const { return next_ == 0 ? pieces_.back() : pieces_[next_ - 1]; }

  bool take(std::size_t count);
  bool take_time();  ///< with the words before it, and its zone
  bool take_day_month_or_year();
  bool take_weekday();

  /// Returns the day that was taken, when it is whole, in a usual order, and exists.
  std::optional<Date> date() const;

  bool has_day_parts() const { return !order_.empty(); }
  bool is_day_without_year() const { return order_ == "dm" || order_ == "md"; }
  bool has_time() const { return has_time_; }
  bool has_weekday() const { return has_weekday_; }

  /// Tells whether a day and a month come next.
  bool is_before_day_of_month() const;

 private:
  bool take_part(char part, int& field, std::size_t count);
  bool take_clock(std::size_t label);
  bool take_offset();
  bool take_numeric();
  bool take_figure();
  bool take_ordinal();
  bool take_year_word();
  bool take_month();

  std::vector<Piece> pieces_;
  std::size_t next_ = 0;
  std::string order_;  // of the parts met: d, m, y
  int year_ = 0, month_ = 0, day_ = 0;
  bool has_time_ = false, has_weekday_ = false;
};

}  // namespace izde::kazakh
