// Another query that may be meant.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/analysis/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// Suggests another query for `text`, which was read as `query`: what its keys give on another keyboard (keyboard_suggestion.h), else
/// what it is without slips of the hand (typing_suggestion.h). None for one that is too long to be typed. `analyzer` must be the
/// one the index was made with. Throws what reading the index does.
std::optional<std::string> suggestion(std::string_view text, const Query& query, const IndexReader& index,
                                      Analyzer& analyzer);

}  // namespace izde
