// The words of a query that an index has in no form or spelling.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// Lists the words of `query` that are looked for and that `index` does not hold, in their order, each once; they are the query's.
/// Words with =, and with * or ~ that were expanded, are not asked about.
std::vector<const QueryNode*> missing_words(const Query& query, const IndexReader& index);

/// Writes for people which words those are: "the index has no word жакышеф". Nothing when it has all.
std::optional<std::string> note_of_missing_words(const Query& query, const IndexReader& index);

}  // namespace izde
