// What a misspelt word may have been meant to be: the nearest of an index.
#pragma once

#include <optional>
#include <string>

#include "searcher/index_reader.h"

namespace izde {

/// Finds the word of `index` that `word`, a folded one that the index lacks, is a slip of the hand away from: one insertion, deletion,
/// substitution or swap of neighbours, two in a long word. Letters that are typed alike (common/kazakh/spelling_key.h) are the same,
/// and a word in Latin or Arabic letters is compared as Cyrillic. The word is inflected as `word` is, if its endings are whole.
/// Nothing for a word that is too short to tell, has figures, or is one that the lexicon knows. Throws what reading the index does.
std::optional<std::string> correction(const std::string& word, const IndexReader& index);

}  // namespace izde
