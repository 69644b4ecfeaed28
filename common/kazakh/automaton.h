// The automaton: endings are taken off from the right in all legal orders, every root so reached is judged,
// and the reading of greatest weight stands. A reading with a listed root comes before any without: it weighs 1000, 20 for
// each letter of the root and twice the weights of its endings. Where no root is listed, the weights of the endings and of
// the root's sounds are summed; the whole word as it is has 0, and what does not come above that is none.
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

/// Finds the reading of greatest sum of weights, listed roots weighing little more than others: for a lexicon whose words may be
/// inflected forms themselves, while it is made. Nothing counts as listed for being made of a listed word; -ушы is not cut.
Path heaviest_reading(const PreparedWord& word, const Lexicon& lexicon);

}  // namespace izde::kazakh
