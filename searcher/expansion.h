// word* and word~: which words of an index they stand for.
#pragma once

#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// Words that word* and word~ stand for are so many at most: those in most passages, and the nearest ones.
inline constexpr std::size_t kMostExpanded = 1000;

/// For =word the texts of so many passages are read at most.
inline constexpr std::size_t kMostRead = 50'000;

/// Gives the words with * and ~ of a query the terms of the index that they stand for, and tells them in `understood`. One that
/// stands for none is looked for as a word, which a note says, and so do others for what kMostExpanded left out, and a =word of more than kMostRead passages, which is looked for in any inflection.
void expand_patterns(Query& query, const IndexReader& index);

}  // namespace izde
