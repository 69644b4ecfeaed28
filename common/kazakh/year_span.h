// Ranges of years in words: from one year to another. Safe from any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/kazakh/year_group.h"

namespace izde::kazakh {

/// Reads "2015 жылдан 2018 жылға дейін", "2018-ден 2020-ға дейін" or "2015 по 2018 год", whose first figure
/// begins at `begin`, as a range of two items. Nothing when it is none, or may count something else:
/// "1800-ден 2000-ға дейін" is a price as well.
std::optional<YearGroup> read_year_span(std::string_view text, std::size_t begin);

}  // namespace izde::kazakh
