#include "common/kazakh/city_finder.h"

#include <algorithm>

#include "common/kazakh/forms.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/russian_forms.h"

namespace izde::kazakh {
namespace {

bool is_russian_form(const std::string& word, const std::string& base) {
  const std::vector<std::string> forms = russian_forms(base);
  return std::find(forms.begin(), forms.end(), word) != forms.end();
}

// Tells whether a hyphen or a blank joins the word to the one before it.
bool is_joined(const WordContext& words, std::size_t word) {
  std::size_t position = 0;
  const Piece joint = next_piece(words.gap_before(word), position);
  return joint.kind == PieceKind::end || joint.is_dash();
}

std::optional<CityMention> fitted(const WordContext& words, const CityName& name, std::size_t first) {
  const std::size_t last = first + name.parts.size() - 1;
  if (last >= words.size()) return std::nullopt;
  for (std::size_t i = first; i < last; ++i)
    if (!is_joined(words, i + 1) || words.normal_at(i) != name.parts[i - first]) return std::nullopt;
  const std::string word = words.normal_at(last);
  const std::string& base = name.parts.back();
  if (const std::optional<std::string_view> ending = ending_of(word, base))
    return CityMention{&name, first, last, std::string(*ending)};
  if (words.is_russian(last) && is_russian_form(word, base)) return CityMention{&name, first, last, {}};
  return std::nullopt;
}

}  // namespace

std::optional<CityMention> city_mention_at(const WordContext& words, std::size_t first) {
  if (first >= words.size()) return std::nullopt;
  const std::span<const CityName* const> candidates = names_starting_with(words[first].stem);
  if (candidates.empty()) return std::nullopt;
  const std::string word = words.normal_at(first);
  for (const CityName* name : candidates) {
    if (!word.starts_with(name->parts.front()) && !words.is_russian(first)) continue;
    if (std::optional<CityMention> mention = fitted(words, *name, first)) return mention;
  }
  return std::nullopt;
}

}  // namespace izde::kazakh
