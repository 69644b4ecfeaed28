#include "common/kazakh/place_heads.h"

#include <algorithm>

#include "common/kazakh/forms.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// How the words begin that make the name before them a city's: "Орал қаласында", "Ақтау қалалық соты".
constexpr std::string_view kCityHeads[] = {"қаласы", "қалалық", "қалалар", "шаһары", "мегаполис"};

// How those begin that make it a region's, a water's, a mountain's, a street's, a person's, a former state's.
constexpr std::string_view kOtherHeads[] = {
    "облыс",      "ауданы",    "аудандық", "өңір",    "өлке",   "губерния", "уез",    "округ",   "аймағы",
    "кенті",      "ауылы",     "ауылд",    "теңіз",   "көлі",   "көлдер",   "өзен",   "алабы",   "бассейн",
    "канал",      "тауы",      "таулар",   "жота",    "даңғыл", "көшес",    "алаңы",  "шағынау", "ықшам",
    "атында",     "майдан",    "легион",   "автоном", "мұхтар", "генерал",  "казак",  "акср",    "асср",
    "республика", "компартия", "империя",  "сектор",  "бойын",  "аралы",    "түбегі", "шатқал",  "ойпат"};
constexpr std::string_view kOtherHeadWords[] = {"обл", "көш", "тау"};

constexpr std::string_view kCityListHeads[] = {"қалалар", "шаһарлар"};
constexpr std::string_view kOtherListHeads[] = {"облыстар", "аудандар", "уездер",   "көшелер",   "көлдер",
                                                "өзендер",  "таулар",   "округтер", "даңғылдар", "теңіздер"};

constexpr std::string_view kWordsOfDay[] = {"күндіз", "түнде", "таңертең", "кешке", "кешкісін"};

}  // namespace

PlaceHead head_of_one(std::string_view word) {
  if (word == "қала" || begins_as(word, kCityHeads)) return PlaceHead::city;
  if (is_one_of(word, kOtherHeadWords) || begins_as(word, kOtherHeads)) return PlaceHead::other;
  return PlaceHead::none;
}

PlaceHead head_of_list(std::string_view word) {
  if (begins_as(word, kCityListHeads)) return PlaceHead::city;
  return begins_as(word, kOtherListHeads) ? PlaceHead::other : PlaceHead::none;
}

PlaceHead head_behind(const WordContext& words, std::size_t behind) {
  if (!words.follows(behind)) return PlaceHead::none;
  const std::string word = words.normal_at(behind);
  if (word == "қ") return words.gap_before(behind + 1).starts_with('.') ? PlaceHead::city : PlaceHead::none;
  const bool reservoir =
      word == "су" && words.follows(behind + 1) && words.normal_at(behind + 1).starts_with("қойма");
  return reservoir ? PlaceHead::other : head_of_one(word);
}

ListHead list_head_behind(const WordContext& words, std::size_t behind) {
  constexpr std::size_t kLongestList = 24;  // words
  bool is_list = false;
  const std::size_t end = std::min(words.size(), behind + kLongestList);
  for (std::size_t i = behind; i < end; ++i) {
    const std::string_view gap = text::trimmed(words.gap_before(i));
    if (gap != "," && !words.follows(i)) return {};
    const std::string word = words.normal_at(i);
    const bool connector = is_list_connector(word);
    is_list |= connector || gap == ",";
    if (connector || words.is_capitalised(i) || (is_list && is_one_of(word, kWordsOfDay))) continue;
    if (!is_list) return {};
    return {head_of_list(word), head_of_one(word)};
  }
  return {};
}

}  // namespace izde::kazakh
