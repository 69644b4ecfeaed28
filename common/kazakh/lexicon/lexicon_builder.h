// What a lexicon is made in, before it is compiled in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/lexicon/lexicon.h"

namespace izde::kazakh {

class LexiconBuilder {
 public:
  /// Has room for `words` words.
  explicit LexiconBuilder(std::size_t words);

  /// Adds that `word`, folded, is of `kinds` (bits of Lexicon). False when it holds other letters than Kazakh ones.
  bool add(std::string_view word, std::uint32_t kinds);

  /// Takes `kinds` from what is known of `word`.
  void remove(std::string_view word, std::uint32_t kinds);

  /// Tells the kinds of `word`.
  std::uint32_t find(std::string_view word) const;

  /// The slots a Lexicon is made over. What is added and removed later shows in them.
  const std::vector<std::uint32_t>& slots() const { return slots_; }

 private:
  std::vector<std::uint32_t> slots_;
};

}  // namespace izde::kazakh
