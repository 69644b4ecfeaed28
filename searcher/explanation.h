// Why a passage was found and stands where it does, in the words of the query.
#pragma once

#include <vector>

#include "izde/searcher.h"
#include "searcher/index_reader.h"
#include "searcher/matcher.h"

namespace izde {

/// Tells what the score of a match of the matcher's last query is made of. Throws what reading the index does.
std::vector<ScorePart> explanation_of(const Matcher& matcher, const IndexReader& index,
                                      std::uint32_t document);

}  // namespace izde
