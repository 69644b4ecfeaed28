// Which matches are shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "izde/searcher.h"
#include "searcher/index_reader.h"
#include "searcher/matcher.h"

namespace izde {

/// The part of a result that is shown.
struct Page {
  Sort sort = Sort::relevance;
  Duplicates duplicates = Duplicates::show;
  std::size_t offset = 0;
  std::size_t limit = 0;        ///< 0: all
  std::size_t per_article = 0;  ///< 0: all
};

/// A match that is shown, and those that are not because they are near copies of it, ascending by document.
struct Listed {
  Match match;
  std::vector<std::uint32_t> copies;
};

/// Chooses the matches to show: in the order of the page, without near copies of earlier ones where they are folded, at most
/// `per_article` of one article, `limit` of them behind the first `offset`. Copies are of all `matches`.
std::vector<Listed> listed_matches(std::vector<Match> matches, const IndexReader& index, const Page& page);

}  // namespace izde
