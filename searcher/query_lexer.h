// The lexemes of a query's syntax.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query_syntax.h"

namespace izde {

/// A lexeme: a part of a query that is no list, or a sign between such.
struct Lexeme {
  enum class Kind { part, open, close, op_and, op_or, op_not };
  Kind kind = Kind::part;
  SyntaxNode node;        ///< of a part; of an opening bracket occur and field
  std::string_view text;  ///< as typed
};

/// Splits `text` into lexemes, whose texts point into it. What only looks like syntax is words, or left out where it is a mark,
/// which `notes` tells.
std::vector<Lexeme> lexemes_of(std::string_view text, std::vector<std::string>& notes);

}  // namespace izde
