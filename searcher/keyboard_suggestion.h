// A query typed with the wrong keyboard layout.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/analysis/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// Suggests another query for `text`: what its keys give on a Kazakh or a Russian keyboard, where `index` has all of those words and
/// at most half of those of `query`, which is `text` as it was read. None for a text with other than ASCII characters. `analyzer` must be the one the index was made with. Throws what reading the index does.
std::optional<std::string> keyboard_suggestion(std::string_view text, const Query& query,
                                               const IndexReader& index, Analyzer& analyzer);

}  // namespace izde
