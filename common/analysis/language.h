// Kazakh or Russian: told by letters and words. Real folders hold both, in articles, sentences and quotations.
//
// Words are given folded (common/text/folding.h). All is safe from any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/document.h"

namespace izde {

/// Tells whether `word`, folded or not, has a letter that Kazakh has and Russian lacks (ә ғ қ ң ө ұ ү һ і).
bool has_kazakh_letter(std::string_view word);

/// Tells whether `word` is written in the letters of the Russian alphabet alone; so are many Kazakh words.
bool is_in_russian_letters(std::string_view word);

/// Tells whether `word` is one of the small words that every Russian text is full of and no Kazakh one
/// (data/function_words.tsv).
bool is_russian_function_word(std::string_view word);

/// The words of a stretch of text, weighed against each other.
class LanguageBalance {
 public:
  void add(std::string_view word);

  /// Tells the language of the words where they are clear, else that of the text around them. It takes more to find
  /// Russian in a Kazakh text than in a Russian one, and the other way round.
  Language language(Language around) const;

  /// Tells whether anything speaks for Russian, and more than for Kazakh: enough for a query.
  bool leans_to_russian() const { return russian_ > kazakh_; }

 private:
  unsigned kazakh_ = 0, russian_ = 0;  // weights of the words that speak for each
};

/// The letters of a text, counted by script.
struct LetterCount {
  std::size_t kazakh = 0;    ///< Cyrillic ones that Russian lacks
  std::size_t cyrillic = 0;  ///< with those
  std::size_t all = 0;

  /// Tells the language where the letters are enough: nothing when most are Cyrillic and too few of them Kazakh ones.
  std::optional<Language> language() const;
};

/// Counts the letters of `text`, folded or not.
LetterCount letters_of(std::string_view text);

}  // namespace izde
