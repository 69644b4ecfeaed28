// A query with slips of the hand: letters left out, doubled, swapped, or taken for others.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/analysis/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// Suggests `text` with each word that `index` lacks replaced by the nearest that it has (correction.h), if there is any. All else stays
/// byte for byte; so do names that have others (docs/thesaurus.md). `query` is `text` as it was read. None for a text of more than
/// twenty words, or with more than five that the index lacks, or one that is not UTF-8. `analyzer` must be the one the index was
/// made with. Throws what reading the index does.
std::optional<std::string> typing_suggestion(std::string_view text, const Query& query,
                                             const IndexReader& index, Analyzer& analyzer);

}  // namespace izde
