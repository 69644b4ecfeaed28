// The syntax of queries: from text to a tree of what stands in it, before words are analyzed (docs/query-syntax.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde {

/// Brackets deeper than this are read as if they were not there.
inline constexpr std::size_t kMostNested = 32;

/// The most words that "a b"~N lets stand between.
inline constexpr int kMostBetween = 100;

/// How a part of a group counts.
enum class Occur {
  may,      ///< one of those has to be there, where nothing must
  must,     ///< +part, parts joined by AND
  must_not  ///< -part, NOT part
};

/// How a word is looked for.
enum class WordForm {
  any,      ///< in any inflection
  exact,    ///< =word: as it is typed
  prefix,   ///< word*
  similar,  ///< word~
};

/// A part of a query.
struct SyntaxNode {
  enum class Kind {
    words,   ///< words between blanks, none of which is syntax; with a form other than `any` one of them
    phrase,  ///< what stands between quotation marks
    field,   ///< field:value, of a field that is no text
    list,    ///< parts beside each other
    all_of,  ///< parts joined by AND
    any_of   ///< parts joined by OR
  };
  Kind kind = Kind::list;
  Occur occur = Occur::may;
  std::string text;   ///< of words and phrases; of a field its value
  std::string field;  ///< of a field its name; of words, phrases and lists "title" or nothing
  WordForm form = WordForm::any;
  int distance =
      -1;  ///< of similar words edits, -1: by length; of a phrase words between, -1: a phrase in order
  std::vector<SyntaxNode> children;
};

/// A query as it was read.
struct Syntax {
  SyntaxNode root;                 ///< a list, all_of or any_of
  std::vector<std::string> notes;  ///< what could not be read as syntax, each once, and what became of it
};

/// Reads `text` (UTF-8); any text is a query. Time and memory grow with its length. Safe from any thread.
Syntax parse_syntax(std::string_view text);

}  // namespace izde
