#include "tests/support/words.h"

#include "common/kazakh/normal.h"
#include "common/kazakh/numbers.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::test {
namespace {

using kazakh::Piece;
using kazakh::PieceKind;

bool is_acronym(std::string_view word) {
  std::size_t second = 0;
  text::next_character(word, second);
  return text::is_capitalised(word) && text::is_capitalised(word.substr(second));
}

// Takes "-інші" behind a figure or an acronym.
void skip_ending(std::string_view text, std::size_t& position) {
  std::size_t behind = position;
  const Piece hyphen = kazakh::next_piece(text, behind), word = kazakh::next_piece(text, behind);
  if (hyphen.text != "-" || hyphen.spaced || word.kind != PieceKind::word || word.spaced) return;
  if (kazakh::is_attached_ending(text::folded(word.text))) position = behind;
}

// Takes ".04.2019" and ",5" behind a figure.
void take_fraction(std::string_view text, std::size_t& position) {
  for (std::size_t behind = position;;) {
    const Piece point = kazakh::next_piece(text, behind), figure = kazakh::next_piece(text, behind);
    if ((point.text != "." && point.text != ",") || point.spaced) return;
    if (figure.kind != PieceKind::figure || figure.spaced) return;
    position = behind;
  }
}

}  // namespace

Words::Words(std::string_view text, bool is_russian) : is_russian_(is_russian) {
  for (std::size_t position = 0; position < text.size();) {
    const Piece piece = kazakh::next_piece(text, position);
    if (piece.kind != PieceKind::word && piece.kind != PieceKind::figure) continue;
    if (piece.kind == PieceKind::figure) take_fraction(text, position);
    add(text, static_cast<std::size_t>(piece.text.data() - text.data()), position);
    if (piece.kind == PieceKind::figure || is_acronym(piece.text)) skip_ending(text, position);
  }
}

void Words::add(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view word = text.substr(begin, end - begin);
  std::string& stem = stems_.emplace_back();
  kazakh::stem(kazakh::normal(word), stem);
  words_.push_back({word, stem, begin, end, is_russian_});
}

}  // namespace izde::test
