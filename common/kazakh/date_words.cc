#include "common/kazakh/date_words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "common/kazakh/calendar.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/other_scripts.h"

namespace izde::kazakh {
namespace {

// A month a row, its forms apart by blanks.
constexpr std::string_view kRussianMonths[] = {"январь января янв",
                                               "февраль февраля фев февр",
                                               "март марта мар",
                                               "апрель апреля апр",
                                               "май мая",
                                               "июнь июня июн",
                                               "июль июля июл",
                                               "август августа авг",
                                               "сентябрь сентября сен сент",
                                               "октябрь октября окт",
                                               "ноябрь ноября ноя нояб",
                                               "декабрь декабря дек"};
constexpr std::string_view kEnglishMonths[] = {
    "january jan", "february feb", "march mar",          "april apr",   "may",          "june jun",
    "july jul",    "august aug",   "september sep sept", "october oct", "november nov", "december dec"};

constexpr std::string_view kWeekdays =
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт чт пт вс monday tuesday wednesday "
    "thursday friday saturday sunday mon tue wed thu fri sat sun";
constexpr std::string_view kYearWords = "ж жыл жылы жылғы жылдың г год года";
constexpr std::string_view kAgencies =
    "қазақпарат казинформ kazinform қазтаг казтаг kaztag тасс интерфакс interfax reuters рейтер";

constexpr std::string_view kPublished[] = {
    "жарияланды",    "жарияланған",  "жарияланған күні",  "жарияланған уақыты", "жариялану күні",
    "жариялау күні", "жарық көрді",  "жарық көрген күні", "қосылған күні",      "қосылған уақыты",
    "күні",          "опубликовано", "дата публикации",   "размещено",          "добавлено",
    "дата",          "published",    "published on",      "publication date",   "posted on",
    "date"};
constexpr std::string_view kUpdated[] = {"жаңартылды", "жаңартылған", "жаңартылған күні", "соңғы жаңарту",
                                         "өзгертілді", "обновлено",   "дата обновления",  "изменено",
                                         "updated",    "last updated"};
constexpr std::string_view kTimeLabels[] = {"сағат", "сағ", "в", "at"};
constexpr std::string_view kTimeZones[] = {
    "астана уақыты", "астана уақытымен", "алматы уақыты", "алматы уақытымен", "gmt", "utc"};

// Takes the next word off `list`, whose words are apart by blanks.
std::string_view take_word(std::string_view& list) {
  const std::size_t end = std::min(list.find(' '), list.size());
  const std::string_view word = list.substr(0, end);
  list.remove_prefix(std::min(end + 1, list.size()));
  return word;
}

bool lists(std::string_view list, std::string_view word) {
  while (!list.empty())
    if (take_word(list) == word) return true;
  return false;
}

int month_among(std::span<const std::string_view> months, std::string_view word) {
  const auto found =
      std::find_if(months.begin(), months.end(), [&](std::string_view forms) { return lists(forms, word); });
  return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

// Tells whether `is_it` says yes to `word`, in Cyrillic as some alphabet reads it.
template <class IsIt>
bool any_cyrillic(std::string_view word, const IsIt& is_it) {
  const std::vector<std::string> spellings = in_cyrillic(word);
  return std::any_of(spellings.begin(), spellings.end(), is_it);
}

// How many of `pieces` are the words of `phrase` and a colon behind it.
std::size_t phrase_size(std::span<const Piece> pieces, std::string_view phrase) {
  std::size_t size = 0;
  while (!phrase.empty()) {
    if (size >= pieces.size() || pieces[size].kind != PieceKind::word) return 0;
    if (normal(pieces[size++].text) != take_word(phrase)) return 0;
  }
  return size < pieces.size() && pieces[size].is(":") ? size + 1 : size;
}

std::size_t longest_of(std::span<const Piece> pieces, std::span<const std::string_view> phrases) {
  std::size_t longest = 0;
  for (const std::string_view phrase : phrases) longest = std::max(longest, phrase_size(pieces, phrase));
  return longest;
}

}  // namespace

int month_of_date_line(std::string_view word) {
  const std::string name = normal(word);
  int month = month_named(name);
  if (month == 0) month = month_among(kRussianMonths, name);
  if (month == 0) month = month_among(kEnglishMonths, name);
  if (month == 0) any_cyrillic(word, [&](auto cyrillic) { return (month = month_named(cyrillic)) != 0; });
  return month;
}

bool is_weekday_of_date_line(std::string_view word) {
  return is_weekday(word) || lists(kWeekdays, normal(word)) || any_cyrillic(word, is_weekday);
}

bool is_year_word(std::string_view word) {
  const auto is_it = [](std::string_view form) { return lists(kYearWords, form); };
  return is_it(normal(word)) || any_cyrillic(word, is_it);
}

bool is_agency(std::string_view word) {
  const auto is_it = [](std::string_view name) { return lists(kAgencies, name); };
  return is_it(normal(word)) || any_cyrillic(word, is_it);
}

std::size_t published_label(std::span<const Piece> pieces) { return longest_of(pieces, kPublished); }
std::size_t updated_label(std::span<const Piece> pieces) { return longest_of(pieces, kUpdated); }
std::size_t time_label(std::span<const Piece> pieces) { return longest_of(pieces, kTimeLabels); }
std::size_t time_zone(std::span<const Piece> pieces) { return longest_of(pieces, kTimeZones); }

}  // namespace izde::kazakh
