// What the reading of a row of the dictionary looks like, where the endings alone mislead.
#pragma once

#include "common/kazakh/automaton.h"

namespace izde::kazakh {

/// Tells whether the root of a path with endings is a verb.
bool is_of_verb(const Path& path);

/// Tells whether the reading is one that the words of the list mostly only look to have: -тық of бірлестік is no past, -сыз of
/// қорғансыз no person, -ғын of қашқын no mood, -н of шалғын no case. Found by reading all rows.
bool looks_made(const Path& path);

/// Tells whether the reading is a single case ending such as verbs made of nouns have: жарақат-тан-, алаң-да-, білгіш-сін-.
bool is_like_denominal_verb(const Letters& word, const Path& path);

}  // namespace izde::kazakh
