#include "common/kazakh/city_evidence.h"

#include "common/kazakh/forms.h"
#include "common/kazakh/other_things.h"
#include "common/kazakh/pieces.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kLocatives[] = {"да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі"};
constexpr std::string_view kAblatives[] = {"дан", "ден", "тан", "тен", "нан", "нен"};

// How the words begin that only a town has: "Ақтау тұрғындары", "Оралдың іргесінде".
constexpr std::string_view kOfTowns[] = {
    "тұрғын",   "іргес",    "маңын",   "төңірег",  "әкімі",       "әкімдіг",   "жұртшы", "әуежай",
    "аэропорт", "теміржол", "көшелер", "шаһар",    "вокзал",      "порты",     "полиц",  "мәслихат",
    "дәрігер",  "мұғалім",  "студент", "кәсіпкер", "эпидемиолог", "мектептер", "базары"};
// And in Russian, before the name.
constexpr std::string_view kRussianWhere[] = {"в", "во", "из"};

// What a sentence or a quotation begins behind.
constexpr std::string_view kStarts[] = {".", "!", "?", "…", ":", "\n", "«", "“", "„", "\""};

// A city by its letters and surroundings alone; asks no neighbour, so that neighbours can ask it.
bool is_plain_city(const WordContext& words, const std::optional<CityMention>& mention) {
  if (!mention || mention->name->city.empty() || !words.is_capitalised(mention->first)) return false;
  if (mention->name->common || mention->name->namesake || mention->name->needs_head) return false;
  return !is_other_thing(words, *mention) && !is_quoted_alone(words, *mention);
}

// Tells whether a comma or a dash alone stands before the word.
bool is_joint(const WordContext& words, std::size_t word) {
  std::size_t position = 0;
  const Piece mark = next_piece(words.gap_before(word), position);
  return !mark.new_line && (mark.is(",") || mark.is_dash()) &&
         text::trimmed(words.gap_before(word)) == mark.text;
}

bool stands_before_city(const WordContext& words, std::size_t behind) {
  if (behind < words.size() && is_joint(words, behind) &&
      is_plain_city(words, city_mention_at(words, behind)))
    return true;
  return behind + 1 < words.size() && words.follows(behind) && words.follows(behind + 1) &&
         words.is_connector(behind) && is_plain_city(words, city_mention_at(words, behind + 1));
}

bool stands_behind_city(const WordContext& words, std::size_t first) {
  std::size_t before = first;  // one behind the last word of the name before
  if (before >= 2 && words.follows(before) && words.follows(before - 1) && words.is_connector(before - 1))
    --before;
  else if (before == 0 || !is_joint(words, before))
    return false;
  for (std::size_t size : {1, 2}) {
    if (before < size) break;
    const std::optional<CityMention> other = city_mention_at(words, before - size);
    if (other && other->behind() == before && is_plain_city(words, other)) return true;
  }
  return false;
}

// "Орал, 8 сәуір."
bool begins_line(const WordContext& words, const CityMention& mention) {
  const std::string_view before = words.gap_before(mention.first),
                         behind = words.gap_before(mention.behind());
  if (mention.first != 0 && before.find('\n') == std::string_view::npos) return false;
  return mention.ending.empty() && (behind.starts_with('.') || behind.starts_with(','));
}

bool owns_what_towns_have(const WordContext& words, const CityMention& mention) {
  const std::size_t next = mention.behind();
  const bool owns = mention.ending.empty() || mention.ending.ends_with("ң");  // the genitive
  return owns && words.follows(next) && begins_as(words.normal_at(next), kOfTowns);
}

}  // namespace

bool has_weightless_capital(const WordContext& words, const CityMention& mention) {
  const std::size_t first = mention.first;
  if (first == 0) return true;
  const std::string_view gap = words.gap_before(first);
  for (std::string_view start : kStarts)
    if (gap.find(start) != std::string_view::npos) return true;
  return words.is_all_capitals(first) &&
         (words.is_all_capitals(first - 1) || words.is_all_capitals(mention.behind()));
}

bool is_evident_city(const WordContext& words, const CityMention& mention) {
  // "Аралда адам жоқ": on the island.
  const bool may_be_a_word =
      mention.name->common && mention.name->namesake && has_weightless_capital(words, mention);
  if (is_one_of(mention.ending, kLocatives)) return !may_be_a_word;
  if (words.is_russian(mention.first) && words.follows(mention.first) &&
      is_one_of(words.normal_at(mention.first - 1), kRussianWhere))
    return true;
  if (stands_before_city(words, mention.behind()) || stands_behind_city(words, mention.first)) return true;
  if (owns_what_towns_have(words, mention)) return true;
  if (mention.name->namesake) return false;
  if (is_one_of(mention.ending, kAblatives)) return true;
  return list_head_of(words, mention).of_last == PlaceHead::city || begins_line(words, mention);
}

}  // namespace izde::kazakh
