// The years that a text speaks of. Safe from any thread.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "common/kazakh/word.h"

namespace izde::kazakh {

/// Finds the years, 1000 to 2099, that a text speaks of ("2018 жылы", "2011-2012 жылдары", "2019 г."),
/// ascending, each once. Of a range up to ten years each counts, of a longer one its ends; a decade ("1990
/// жылдары") does not. A figure is not a year for having four digits ("2000 теңге"). `words` are the text's
/// words in order. `published` is the year that былтыр and биыл are told by; 0: not known, and they name
/// none.
std::vector<int> years_in(std::string_view text, std::span<const Word> words, int published);

}  // namespace izde::kazakh
