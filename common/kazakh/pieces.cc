#include "common/kazakh/pieces.h"

#include "common/text/signs.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_blank(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x202F || c == 0xFEFF ||
         (c >= 0x2000 && c <= 0x200B);
}

// Letters of the alphabets that names and dates of Kazakh texts are written in, and the marks upon them.
bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c == 0xAD) return true;  // a soft hyphen stands inside a word
  return (c >= 0xC0 && c <= 0x36F && c != 0xD7 && c != 0xF7) || (c >= 0x400 && c <= 0x52F) ||
         (c >= 0x1E00 && c <= 0x1EFF);
}

// The end of the run of characters of `kind` from `position` on.
template <class Kind>
std::size_t run_end(std::string_view text, std::size_t position, Kind kind) {
  for (std::size_t next = position; next < text.size(); position = next)
    if (!kind(text::next_character(text, next))) break;
  return position;
}

int number(std::string_view digits) {
  int value = 0;
  if (digits.size() > 9) return value;
  for (char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

}  // namespace

bool Piece::is_dash() const { return kind == PieceKind::mark && text::dash_size(text) > 0; }

Piece next_piece(std::string_view text, std::size_t& position) {
  Piece piece;
  const std::size_t begin = run_end(text, position, is_blank);
  piece.spaced = begin > position;
  piece.new_line = text.substr(position, begin - position).find('\n') != std::string_view::npos;
  position = begin;
  if (begin >= text.size()) return piece;

  const char32_t first = text::next_character(text, position);
  piece.kind = is_digit(first) ? PieceKind::figure : is_letter(first) ? PieceKind::word : PieceKind::mark;
  if (piece.kind == PieceKind::figure) position = run_end(text, begin, is_digit);
  if (piece.kind == PieceKind::word) position = run_end(text, begin, is_letter);
  piece.text = text.substr(begin, position - begin);
  if (piece.kind == PieceKind::figure) piece.number = number(piece.text);
  return piece;
}

}  // namespace izde::kazakh
