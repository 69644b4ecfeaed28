// From the text of a query to its tree.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.h"
#include "searcher/query.h"

namespace izde {

/// Different words of a query beyond this many are left out, which a note says: time and memory stay bounded.
inline constexpr std::size_t kMaxQueryWords = 1000;

/// So are fields and words with * ~ =, each of which is looked for in the whole vocabulary or in texts; those beyond are words. A =word counts ten times.
inline constexpr std::size_t kMaxCostlyParts = 50;

/// How a query is read.
struct QueryReading {
  bool plain = false;               ///< without syntax
  std::vector<std::string> cities;  ///< that the index names beside those everybody knows
};

/// Reads a query: any bytes are one. Words beside each other are alternatives, each once; stop words among them, Kazakh or
/// Russian, are marked unless there are no others. A query of marks only has no words and matches nothing, which a note says.
/// Words with * and ~ have the terms of the word they stand at, until they are expanded (expansion.h). `analyzer` must be the
/// one the index was made with.
Query parse_query(std::string_view text, Analyzer& analyzer, const QueryReading& reading = {});

}  // namespace izde
