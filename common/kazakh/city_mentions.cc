// Which cities a text names. A capitalised word with a city's letters is one, unless what stands around it
// says otherwise (other_things.h); a word that is also something else must bring evidence (city_evidence.h).
#include <algorithm>

#include "common/kazakh/city_evidence.h"
#include "common/kazakh/city_finder.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/other_things.h"
#include "common/kazakh/place_heads.h"
#include "common/kazakh/places.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kRussianCity[] = {"город", "города", "городе", "городу", "городом", "г"};

// "қ. Орал", "г. Орал", in Russian "город Орал".
bool has_head_before(const WordContext& words, std::size_t first) {
  if (first == 0) return false;
  const std::string_view written = words[first - 1].text;  // "Қ." is an initial
  if (text::trimmed(words.gap_before(first)) == ".") return written == "қ" || written == "г";
  return words.is_russian(first) && words.follows(first) &&
         is_one_of(words.normal_at(first - 1), kRussianCity);
}

// "Орал қаласында", "ақтау қ.", "«Орал» қаласы", "Орал, Семей қалалары".
bool has_city_head(const WordContext& words, const CityMention& mention) {
  const std::size_t behind = mention.behind();
  if (has_head_before(words, mention.first)) return true;
  if (!mention.ending.empty() || behind >= words.size()) return false;
  if (mention.name->needs_head && words.gap_before(mention.first) == "-") return false;  // "Хан-Шевченко"
  if (head_behind(words, behind) == PlaceHead::city || list_head_of(words, mention).of_all == PlaceHead::city)
    return true;
  constexpr std::string_view kClosing[] = {"»", "\"", "”", "“"};
  return is_one_of(text::trimmed(words.gap_before(behind)), kClosing) &&
         head_of_one(words.normal_at(behind)) == PlaceHead::city;
}

bool is_city(const WordContext& words, const CityMention& mention) {
  const CityName& name = *mention.name;
  if (name.city.empty()) return false;
  if (has_city_head(words, mention)) return true;
  if (name.needs_head || !words.is_capitalised(mention.first)) return false;
  if (is_other_thing(words, mention) || is_quoted_alone(words, mention) || has_initial(words, mention))
    return false;
  if (!name.common && !name.namesake) return true;
  if (has_surname(words, mention)) return false;
  const bool is_capital_enough = !name.namesake && !has_weightless_capital(words, mention);
  return is_capital_enough || is_evident_city(words, mention);
}

}  // namespace

std::vector<std::string_view> cities_in(std::string_view text, std::span<const Word> all) {
  const WordContext words(text, all);
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::optional<CityMention> mention = city_mention_at(words, i);
    if (!mention) continue;
    i = mention->last;
    if (std::find(found.begin(), found.end(), mention->name->city) != found.end()) continue;
    if (is_city(words, *mention)) found.push_back(mention->name->city);
  }
  return found;
}

}  // namespace izde::kazakh
