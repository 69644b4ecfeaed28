#include "common/kazakh/calendar.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"

namespace izde::kazakh {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"қаңтар",   "ақпан",  "наурыз", "сәуір",
                                                      "мамыр",    "маусым", "шілде",  "тамыз",
                                                      "қыркүйек", "қазан",  "қараша", "желтоқсан"};

constexpr std::array<std::string_view, 14> kWeekdays = {
    "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі",
    "дс",       "сс",       "ср",       "бс",       "жм",   "сб",    "жс"};

constexpr std::size_t kShortMonthBytes = 6;  // three letters

}  // namespace

int month_named(std::string_view word) {
  const std::string name = normal(word);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (ending_of(name, kMonths[i]) || name == kMonths[i].substr(0, kShortMonthBytes))
      return static_cast<int>(i) + 1;
  }
  return name.starts_with("қыркүйегі") ? 9 : 0;  // the one month whose last sound changes
}

bool is_bare_month(std::string_view word) {
  return std::find(kMonths.begin(), kMonths.end(), normal(word)) != kMonths.end();
}

bool is_weekday(std::string_view word) {
  return std::find(kWeekdays.begin(), kWeekdays.end(), normal(word)) != kWeekdays.end();
}

std::optional<Date> existing(int year, int month, int day) {
  namespace chrono = std::chrono;
  if (year < kFirstYear || year > kLastYear || month < 1 || day < 1) return std::nullopt;
  const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                    chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return Date{year, month, day};
}

}  // namespace izde::kazakh
