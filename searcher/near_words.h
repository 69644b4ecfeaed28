// The words of an index that are spelled nearly like one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/index_reader.h"

namespace izde {

/// A word of an index, as a term, and how far it is from what was looked for.
struct NearWord {
  std::string term;
  std::size_t distance;  ///< 0: it is the word
  std::size_t passages;  ///< that have it, of articles that are gone, too
};

/// Finds the words of the index within edit distance `distance` (1 or 2) of `word`, a folded one as the stemmer makes it: nearest
/// first, then those in most passages; `most` at most. Insertions, deletions, substitutions and swaps of neighbours count, in
/// characters. A word that begins with kRussianPrefix has its like among the Russian stems, another among the others. Figures and
/// compounds are found for a word that has figures or signs itself. None for a word longer than a term.
std::vector<NearWord> near_words(const IndexReader& index, std::string_view word, std::size_t distance,
                                 std::size_t most);

}  // namespace izde
