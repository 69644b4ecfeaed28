// The order of passages when a query has no words.
#pragma once

#include <cstddef>
#include <vector>

#include "searcher/index_reader.h"
#include "searcher/matcher.h"

namespace izde {

/// Chooses the passages to return: newest article first, undated ones last, then by article id and passage;
/// at most `per_article` (0: all) of one article; `limit` (0: all) of them behind the first `offset`.
std::vector<Match> listed_matches(std::vector<Match> matches, const IndexReader& index, std::size_t offset,
                                  std::size_t limit, std::size_t per_article);

}  // namespace izde
