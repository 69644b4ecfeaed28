// Other spellings of a query's words: what people type without Kazakh letters, in Latin ones, or as Russian writes a name.
#pragma once

#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// A word has so many variants at most.
inline constexpr std::size_t kMostVariants = 8;

/// Adds to each word of `query` the words of the index that it may be a spelling of, and tells them in `understood`. A word
/// with a letter that only Kazakh has is spelled as meant, unless the index lacks it; where any word of the query has one, so
/// are those that the index has. Marks stop words that lack their Kazakh letters; others of them get no variants.
void add_variants(Query& query, const IndexReader& index);

/// Tells whether the index has a word as it was typed.
bool has_as_typed(const IndexReader& index, const QueryNode& word);

}  // namespace izde
