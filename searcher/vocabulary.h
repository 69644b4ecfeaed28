// The words of an index.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "izde/searcher.h"
#include "searcher/index_reader.h"

namespace izde {

/// Lists the stems that begin with `prefix` (any bytes, folded as words are) and have passages: those in most first, then by letters;
/// `limit` of them, 0: all. Throws what reading the index does.
std::vector<IndexWord> vocabulary(const IndexReader& index, std::string_view prefix, std::size_t limit);

}  // namespace izde
