// The text of an article as it is stored: in blocks.
#pragma once

#include <vector>

#include "common/article_record.h"
#include "indexer/article_analysis.h"

namespace izde {

/// Cuts the text of `article` into blocks of whole passages; the white space behind a block belongs to it.
std::vector<TextBlock> blocks_of(const Article& article, const std::vector<AnalyzedPassage>& passages);

}  // namespace izde
