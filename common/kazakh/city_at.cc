#include "common/kazakh/city_at.h"

#include <algorithm>
#include <string>

#include "common/kazakh/gazetteer.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

bool is_stop(std::span<const Piece> pieces, std::size_t at) {
  return at < pieces.size() && pieces[at].is(".");
}

bool is_word(std::span<const Piece> pieces, std::size_t at, std::string_view word) {
  return at < pieces.size() && pieces[at].kind == PieceKind::word && normal(pieces[at].text) == word;
}

// "г." before a name, as Russian has it.
std::size_t head_before(std::span<const Piece> pieces) {
  return is_word(pieces, 0, "г") && is_stop(pieces, 1) ? 2 : 0;
}

std::size_t head_behind(std::span<const Piece> pieces, std::size_t at) {
  if (is_word(pieces, at, "қаласы")) return 1;
  return is_word(pieces, at, "қ") && is_stop(pieces, at + 1) ? 2 : 0;
}

// How many of `pieces` are the words of a name, joined by a blank or a hyphen; 0: they are others.
std::size_t name_size(std::span<const Piece> pieces, std::span<const std::string> name) {
  std::size_t at = 0;
  for (const std::string& part : name) {
    if (at > 0 && at < pieces.size() && pieces[at].is_dash()) ++at;
    if (!is_word(pieces, at, part)) return 0;
    ++at;
  }
  return at;
}

}  // namespace

CityAt city_at(std::span<const Piece> pieces) {
  const std::size_t before = head_before(pieces);
  pieces = pieces.subspan(before);
  if (pieces.empty() || pieces[0].kind != PieceKind::word || !text::is_capitalised(pieces[0].text)) return {};
  std::string first;
  kazakh::stem(normal(pieces[0].text), first);
  for (const CityName* name : names_starting_with(first)) {  // the longest first
    const std::size_t size = name_size(pieces, name->parts);
    if (size == 0) continue;
    const std::size_t behind = head_behind(pieces, size);
    const bool has_head = before + behind > 0;
    if (name->city.empty()) return {};
    if (name->needs_head && !has_head) continue;
    const std::string_view words(
        pieces[0].text.data(),
        static_cast<std::size_t>(pieces[size - 1].text.data() + pieces[size - 1].text.size() -
                                 pieces[0].text.data()));
    return {name->city, before + size + behind, has_head, name->namesake, is_in_capitals(words)};
  }
  return {};
}

bool is_in_capitals(std::string_view text) {
  for (std::size_t position = 0; position < text.size();) {
    const std::string_view rest = text.substr(position);
    if (text::is_letter(rest) && !text::is_capitalised(rest)) return false;
    text::next_character(text, position);
  }
  return true;
}

}  // namespace izde::kazakh
