// Months, weekdays and days as Kazakh writes them. Safe from any thread.
#pragma once

#include <optional>
#include <string_view>

#include "common/document.h"

namespace izde::kazakh {

/// The years that this index takes for years.
inline constexpr int kFirstYear = 1000;
inline constexpr int kLastYear = 2099;

/// Finds the month, 1 to 12, that a word names, as written, in any case form ("сәуір", "сәуірінде") or
/// shortened to its first three letters ("сәу"). 0: none.
int month_named(std::string_view word);

/// Tells whether a word is the bare name of a month, as it stands in dates.
bool is_bare_month(std::string_view word);

/// Tells whether a word names a day of the week ("дүйсенбі", "сс").
bool is_weekday(std::string_view word);

/// The date, when that day exists in a year of the range above.
std::optional<Date> existing(int year, int month, int day);

}  // namespace izde::kazakh
