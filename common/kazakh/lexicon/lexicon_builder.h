// What a lexicon is made in, before it is compiled in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "common/kazakh/lexicon/lexicon.h"

namespace izde::kazakh {

class LexiconBuilder {
 public:
  /// Has room for `words` words.
  explicit LexiconBuilder(std::size_t words);

  /// Adds that `word`, folded, is of `kinds` (of what a lexicon holds). What holds other letters than Kazakh ones is left out.
  void add(std::string_view word, Nodes kinds);

  /// Takes `kinds` from what is known of `word`.
  void remove(std::string_view word, Nodes kinds);

  /// Tells the kinds of `word`.
  Nodes find(std::string_view word) const;

  /// Returns the slots of a Lexicon that holds this one's words.
  std::vector<std::uint32_t> compact() const;

  /// The slots a Lexicon is made over while words are added and removed.
  const std::vector<std::uint32_t>& slots() const { return slots_; }

 private:
  std::vector<std::uint32_t> slots_;
  std::vector<std::uint64_t> hashes_;  // of all words that were ever added
};

}  // namespace izde::kazakh
