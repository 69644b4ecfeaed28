#include "common/kazakh/numeric_year.h"

#include <array>

#include "common/kazakh/calendar.h"
#include "common/kazakh/pieces.h"

namespace izde::kazakh {

std::optional<int> year_of_numeric_date(std::string_view text, std::size_t& position) {
  std::array<Piece, 5> pieces;
  std::size_t behind = position;
  for (Piece& piece : pieces) piece = next_piece(text, behind);
  const auto& [first, separator, month, same, last] = pieces;
  const bool glued = !separator.spaced && !month.spaced && !same.spaced && !last.spaced;
  if (!glued || same.text != separator.text || month.kind != PieceKind::figure || month.text.size() > 2)
    return std::nullopt;
  if (!separator.is(".") && !separator.is("/") && !separator.is("-")) return std::nullopt;
  const bool year_first = first.is_figure_of(4);
  const Piece& year = year_first ? first : last;
  const Piece& day = year_first ? last : first;
  if (!year.is_figure_of(4) || day.kind != PieceKind::figure || day.text.size() > 2) return std::nullopt;
  if (!existing(year.number, month.number, day.number)) return std::nullopt;
  position = behind;
  return year.number;
}

bool skip_decimal(std::string_view text, std::size_t& position) {
  std::size_t behind = position;
  next_piece(text, behind);
  const std::size_t first_end = behind;
  for (std::size_t ahead = behind;; behind = ahead) {
    const Piece point = next_piece(text, ahead), figure = next_piece(text, ahead);
    if (point.spaced || figure.spaced || figure.kind != PieceKind::figure) break;
    if (!point.is(",") && !point.is(".")) break;
  }
  if (behind == first_end) return false;
  position = behind;
  return true;
}

}  // namespace izde::kazakh
