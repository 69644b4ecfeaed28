// Dates as Kazakh news writes them. All functions are safe from any thread.
#pragma once

#include <optional>
#include <string_view>

#include "common/document.h"

namespace izde::kazakh {

/// Reads a line that is a date line (head_line.h), whether it names a city or not: "22 маусым 2026 жыл, 18:10", "08.04.2019", "Алматы,
/// 8 сәуір 2019". Nothing when the line says more or less, or the day does not exist in the years 1000 to 2099.
std::optional<Date> date_line(std::string_view line);

/// Reads an ISO 8601 date of any precision ("2019", "2019-04", "2019-04-08", with or without a time behind).
/// Nothing when it is none, or the day does not exist in the years 1000 to 2099.
std::optional<Date> iso_date(std::string_view text);

}  // namespace izde::kazakh
