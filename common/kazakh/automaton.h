// The automaton: endings are taken off from the right in all legal orders, every root so reached is judged,
// and the reading with the greatest sum of weights stands. The whole word as it is has the weight 0; a
// reading that does not come above that is none.
#pragma once

#include <array>
#include <cstddef>

#include "common/kazakh/letters.h"
#include "common/kazakh/roots.h"
#include "common/kazakh/suffixes.h"

namespace izde::kazakh {

/// A reading of a word: its root, and its endings from the outermost inwards.
struct Path {
  static constexpr std::size_t kMaxEndings = 8;

  int weight = 0;
  std::size_t root_end = 0;  ///< how many letters of the word the root covers
  Root root;
  std::size_t count = 0;
  std::array<const Suffix*, kMaxEndings> endings{};
};

/// Finds the reading of greatest weight; of equal ones that which came first.
Path best_reading(const PreparedWord& word, const Lexicon& lexicon);

/// As `best_reading`, but a longer listed root counts no more than a shorter one: for a lexicon whose words may be
/// inflected forms themselves.
Path heaviest_reading(const PreparedWord& word, const Lexicon& lexicon);

}  // namespace izde::kazakh
