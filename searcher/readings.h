// What a word in Latin or Arabic letters is in Cyrillic ones, and the keys of its spellings.
#pragma once

#include <string>
#include <vector>

namespace izde {

/// Lists what a folded word in other letters is in Cyrillic ones, in each alphabet that has its letters. None of a Cyrillic word.
std::vector<std::string> readings_of(const std::string& word);

/// Lists the spelling keys of a folded word (common/kazakh/spelling_key.h); `readings` are of it.
std::vector<std::string> spelling_keys_of(const std::string& word, const std::vector<std::string>& readings);

}  // namespace izde
