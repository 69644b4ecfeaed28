// Where the article of a page stands.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/formats/html_tree.h"

namespace izde {

/// Finds the node that holds the article: what the page calls so, when it has at least half of the page's
/// sentences, or else the smallest block that has nearly all of them. `left_out`: a mark for each node that
/// is not the article's.
std::size_t main_node(const HtmlTree& tree, const std::vector<bool>& left_out);

}  // namespace izde
