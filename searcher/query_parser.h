// From the text of a query to its tree.
#pragma once

#include <string_view>

#include "common/analysis/analyzer.h"
#include "searcher/query.h"

namespace izde {

/// Different words of a query beyond this many are left out, which a note says: time and memory stay bounded.
inline constexpr std::size_t kMaxQueryWords = 1000;

/// Reads a query: any bytes are one. The words are alternatives, each once; stop words, Kazakh or Russian, are marked
/// unless there are no others. A query of marks only has no words and matches nothing, which a note says. `analyzer` must
/// be the one the index was made with.
Query parse_query(std::string_view text, Analyzer& analyzer);

}  // namespace izde
