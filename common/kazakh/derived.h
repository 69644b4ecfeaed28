// Words that are made of listed nouns in a regular way: стратегиялы, баласыз, қазақстандық; цифрла-, цифрландыр-. No list
// has all of them; they are roots as if listed, so that no shorter root is found in them (баласыз is not бал-а-сыз).
#pragma once

#include <cstddef>

#include "common/kazakh/letters.h"
#include "common/kazakh/lexicon/lexicon.h"

namespace izde::kazakh {

/// Tells of how many letters a listed root would weigh as much as the first `end` letters of the word, when these are a listed
/// noun with -лы, -сыз, -лық, -шы, -шыл, -шаң or -ша; 0: they are not.
std::size_t derived_letters(const PreparedWord& word, std::size_t end, const Lexicon& lexicon);

/// The same for a verb in -ла or -да, and its voices in -лан, -лас, -лат, -ландыр.
std::size_t derived_verb_letters(const PreparedWord& word, std::size_t end, const Lexicon& lexicon);

}  // namespace izde::kazakh
