// A text read piece by piece - runs of letters, runs of figures, marks - for those recognisers that must see
// what the analyzer drops: punctuation, and endings behind a hyphen. Safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace izde::kazakh {

enum class PieceKind : std::uint8_t { word, figure, mark, end };

struct Piece {
  PieceKind kind = PieceKind::end;
  std::string_view text;  ///< a mark is one character
  bool spaced = false;    ///< white space stands before it
  bool new_line = false;  ///< a line end does
  int number = 0;         ///< of a figure of at most 9 digits

  bool is(std::string_view mark) const { return kind == PieceKind::mark && text == mark; }
  bool is_figure_of(std::size_t digits) const { return kind == PieceKind::figure && text.size() == digits; }
  bool is_dash() const;  ///< a hyphen or a dash of any length
};

/// Reads the piece at `position`, white space before it skipped, and moves `position` behind it.
Piece next_piece(std::string_view text, std::size_t& position);

}  // namespace izde::kazakh
