// How much text, prose and links the nodes of a page hold.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/formats/html_tree.h"

namespace izde {

/// How much stands in each node, and in those inside of it; in bytes without blanks.
struct HtmlWeights {
  std::vector<std::size_t> text;   ///< all that is shown
  std::vector<std::size_t> links;  ///< inside of <a>
  std::vector<std::size_t> count;  ///< of <a>
  std::vector<std::size_t> prose;  ///< paragraphs of sentences
};

/// Weighs the nodes of a tree, without those of `left_out`: a mark for each node.
HtmlWeights weights(const HtmlTree& tree, const std::vector<bool>& left_out);

/// Tells whether an element parts what is inside of it from what is around: a block, or a cell of a table.
bool is_container(std::string_view element);

}  // namespace izde
