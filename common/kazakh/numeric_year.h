// Figures that marks hold together: "08.04.2019" has a year, "1449,3" has none. Safe from any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace izde::kazakh {

/// Reads the year of "08.04.2019", "8/4/2019" or "2019-04-08" at `position`, which moves behind the date; it
/// stays when there is none.
std::optional<int> year_of_numeric_date(std::string_view text, std::size_t& position);

/// Moves `position`, where a figure begins, behind "1449,3", "2019.5" or "1.234.567", no part of which is a
/// year. False, and it stays: there is none.
bool skip_decimal(std::string_view text, std::size_t& position);

}  // namespace izde::kazakh
