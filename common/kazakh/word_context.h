// The words of a text and what stands between them, as a recogniser looks around.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "common/kazakh/word.h"

namespace izde::kazakh {

/// Views of the caller's text and words; indices count words.
class WordContext {
 public:
  WordContext(std::string_view text, std::span<const Word> words) : text_(text), words_(words) {}

  std::size_t size() const { return words_.size(); }
  const Word& operator[](std::size_t word) const { return words_[word]; }

  /// Returns the text between a word and the one before it; at size(), the text behind the last word.
  std::string_view gap_before(std::size_t word) const;

  /// Tells whether only white space stands between a word and the one before it, on one line.
  bool follows(std::size_t word) const;

  /// Returns the word as words are compared (forms.h).
  std::string normal_at(std::size_t word) const;

  bool is_russian(std::size_t word) const { return words_[word].is_russian; }

  bool is_capitalised(std::size_t word) const;
  bool is_all_capitals(std::size_t word) const;  ///< judged by its first two letters

  /// Tells whether a word is one of those that join the last two of a list ("және", "мен").
  bool is_connector(std::size_t word) const;

 private:
  std::string_view text_;
  std::span<const Word> words_;
};

}  // namespace izde::kazakh
