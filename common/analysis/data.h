// The plain tables of common/analysis/data, compiled in: data/NAME.tsv is what NAME() returns.
#pragma once

#include <string_view>

namespace izde::data {

/// Returns the small words by which a language is told: language TAB word, a line each.
std::string_view function_words();

}  // namespace izde::data
