// Reads what stands around a passage: its article, or the passages beside it.
#pragma once

#include <cstdint>

#include "common/analysis/analyzer.h"
#include "izde/searcher.h"
#include "searcher/index_reader.h"
#include "searcher/snippet.h"

namespace izde {

/// Makes the article whose first passage is `first` of that passage as a hit and all passages; `terms` are highlighted. Throws what
/// reading the index does.
ArticleText article_text(const IndexReader& index, std::uint32_t first, Hit hit, const Terms& terms,
                         Analyzer& analyzer);

/// Gives the hit that is `document` so many passages before and behind it, and shows all of its own. Throws what reading the index
/// does.
void add_context(const IndexReader& index, std::uint32_t document, std::size_t passages, Hit& hit);

}  // namespace izde
