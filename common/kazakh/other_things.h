// What makes of a city's name another thing's: a region, a water, a street, a person, a club.
#pragma once

#include "common/kazakh/city_finder.h"
#include "common/kazakh/place_heads.h"
#include "common/kazakh/word_context.h"

namespace izde::kazakh {

/// Tells whether `mention` is a region, a water, a street or the like, or has an ending no city's name has: "Алматы облысы",
/// "Балқаш көлі", "Шығыс Орал", "Елдің Астанасы"; in Russian sentences "озеро Балхаш".
bool is_other_thing(const WordContext& words, const CityMention& mention);

/// Tells whether it fills its quotation marks, alone or with a number: the club «Астана», «Алматы-2».
bool is_quoted_alone(const WordContext& words, const CityMention& mention);

/// Tells whether an initial stands before it: "Д. Қонаев".
bool has_initial(const WordContext& words, const CityMention& mention);

/// Tells whether a surname stands behind it: "Орал Мұхамеджанов", "Абай Құнанбайұлы".
bool has_surname(const WordContext& words, const CityMention& mention);

/// The head of the list that `mention` begins or is in; only a name without an ending shares it.
ListHead list_head_of(const WordContext& words, const CityMention& mention);

}  // namespace izde::kazakh
