// What makes a city of a word that could be another: its capital, its case, its neighbours.
#pragma once

#include "common/kazakh/city_finder.h"
#include "common/kazakh/word_context.h"

namespace izde::kazakh {

/// Tells whether the capital of `mention` says nothing: at the start of a sentence, among words all in capitals.
bool has_weightless_capital(const WordContext& words, const CityMention& mention);

/// Tells whether its case asks where, a city stands beside it, it owns what only towns have, or it begins a place line.
bool is_evident_city(const WordContext& words, const CityMention& mention);

}  // namespace izde::kazakh
