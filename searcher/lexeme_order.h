// The order of a query's lexemes.
#pragma once

#include <string>
#include <vector>

#include "searcher/query_lexer.h"

namespace izde {

/// Makes lexemes fit to be parsed: brackets come in pairs, operators have what they join on both sides, words that stand beside
/// each other are one lexeme. What has no place is a word, or left out where it is a mark, which `notes` tells. The lexemes' texts
/// must be parts of one text.
void put_in_order(std::vector<Lexeme>& lexemes, std::vector<std::string>& notes);

}  // namespace izde
