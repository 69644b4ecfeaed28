// What was done to make a token's terms, for people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/stretches.h"
#include "common/analysis/token.h"
#include "common/kazakh/orthography.h"

namespace izde {

/// Names the steps from a word of `text` to its token, in order. `cyrillic` is the word as it was read, when that was in another
/// `orthography` than Cyrillic.
std::vector<std::string> steps_of(const Token& token, const FoldedWord& word, std::string_view text,
                                  kazakh::Orthography orthography, const std::string& cyrillic);

}  // namespace izde
