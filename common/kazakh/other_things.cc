#include "common/kazakh/other_things.h"

#include <algorithm>

#include "common/kazakh/forms.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kDirections[] = {"шығыс", "батыс", "солтүстік", "оңтүстік", "орталық"};
constexpr std::string_view kSizes[] = {"кіші", "үлкен"};  // in a name: "Кіші Арал", but "үлкен Астанада"
constexpr std::string_view kSurnameEndings[] = {"ов",  "ев",   "ин",   "ова", "ева", "ина",
                                                "ұлы", "қызы", "тегі", "улы", "кызы"};

// How the endings of a name begin that is one place and nobody's: no plural, no possessive ("Қытай астанасы"),
// but for the linking і of "Щучинскіде".
constexpr std::string_view kOfOnePlace[] = {"іг",  "ід",  "ім",  "н",  "дың", "дің", "тың", "тің", "ға", "ге",
                                            "қа",  "ке",  "ды",  "ді", "ты",  "ті",  "да",  "де",  "та", "те",
                                            "мен", "бен", "пен", "ша", "ше",  "дай", "дей", "тай", "тей"};
constexpr std::string_view kPlurals[] = {"дар", "дер", "тар", "тер"};
constexpr std::string_view kOfPossessives[] = {"нда", "нде", "на", "не"};  // but for the ablative

// What stands before the name of a place that is no city, in Russian.
constexpr std::string_view kRussianThings[] = {
    "озеро", "озера", "озере", "озеру", "река", "реки",     "реке",      "реку",  "улица",  "улицы",
    "улице", "улицу", "ул",    "пр",    "гора", "проспект", "проспекта", "район", "районе", "района"};

bool is_ending_of_city(std::string_view ending) {
  if (ending.empty()) return true;
  if (!begins_as(ending, kOfOnePlace) || begins_as(ending, kPlurals)) return false;
  if (ending == "н") return false;
  return !begins_as(ending, kOfPossessives) || ending.starts_with("нан") || ending.starts_with("нен");
}

// "мұхамеджановтың"; two letters at least stand before the ending.
bool is_surname(std::string_view word) {
  constexpr std::size_t kTwoLetters = 4;
  for (std::string_view ending : kSurnameEndings) {
    const std::size_t at = word.find(ending, std::min(kTwoLetters, word.size()));
    if (at != std::string_view::npos && ending_of(word.substr(at), ending)) return true;
  }
  return false;
}

// Tells whether another name stands before this one in a list.
bool ends_list(const WordContext& words, std::size_t first) {
  if (first >= 2 && words.follows(first) && words.is_connector(first - 1))
    return words.is_capitalised(first - 2);
  return first >= 1 && text::trimmed(words.gap_before(first)) == "," && words.is_capitalised(first - 1);
}

// Land or water of the name behind: "Шығыс Түркістан", "Кіші Арал".
bool is_of_land(const WordContext& words, std::size_t word) {
  const std::string before = words.normal_at(word);
  return is_one_of(before, kDirections) || (is_one_of(before, kSizes) && words.is_capitalised(word));
}

bool is_russian_thing(const WordContext& words, std::size_t first) {
  return words.is_russian(first) && words.follows(first) &&
         is_one_of(words.normal_at(first - 1), kRussianThings);
}

}  // namespace

ListHead list_head_of(const WordContext& words, const CityMention& mention) {
  return mention.ending.empty() ? list_head_behind(words, mention.behind()) : ListHead{};
}

bool is_other_thing(const WordContext& words, const CityMention& mention) {
  if (!is_ending_of_city(mention.ending)) return true;
  if (words.follows(mention.first) && is_of_land(words, mention.first - 1)) return true;
  if (is_russian_thing(words, mention.first)) return true;
  if (!mention.ending.empty()) return false;
  const std::size_t behind = mention.behind();
  if (head_behind(words, behind) == PlaceHead::other ||
      list_head_of(words, mention).of_all == PlaceHead::other)
    return true;
  return words.follows(behind) && head_of_list(words.normal_at(behind)) == PlaceHead::other &&
         ends_list(words, mention.first);
}

bool is_quoted_alone(const WordContext& words, const CityMention& mention) {
  constexpr std::string_view kOpening[] = {"«", "\"", "“", "„", "'", "‘"};
  constexpr std::string_view kClosing[] = {"»", "\"", "”", "“", "'", "’"};
  const std::string_view before = text::trimmed(words.gap_before(mention.first));
  if (std::none_of(std::begin(kOpening), std::end(kOpening),
                   [&](auto quote) { return before.ends_with(quote); }))
    return false;
  std::size_t behind = mention.behind();
  const bool numbered = behind < words.size() && words.gap_before(behind) == "-" &&
                        !city_mention_at(words, behind);  // «Астана-1», «Астана-бір», not «Астана-Алматы»
  if (numbered) ++behind;
  return begins_as(text::trimmed(words.gap_before(behind)), kClosing);
}

bool has_initial(const WordContext& words, const CityMention& mention) {
  if (mention.first == 0) return false;
  const std::string_view before = words[mention.first - 1].text;
  return text::length(before) == 1 && text::is_capitalised(before) &&
         words.gap_before(mention.first).starts_with('.');
}

bool has_surname(const WordContext& words, const CityMention& mention) {
  const std::size_t behind = mention.behind();
  if (!mention.ending.empty() || !words.follows(behind) || !words.is_capitalised(behind)) return false;
  return is_surname(words.normal_at(behind));
}

}  // namespace izde::kazakh
