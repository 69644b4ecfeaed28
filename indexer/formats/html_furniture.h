// What of a page is not its article: menus, comments, buttons to share it with.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/formats/html_tree.h"

namespace izde {

/// Marks menus, comments and the like, beside what `marks` has.
void mark_furniture(const HtmlTree& tree, std::vector<bool>& marks);

/// Tells whether one of the words of an element's class, or its id, is one of `names`; letter case does not
/// matter.
bool has_class(const HtmlNode& node, const std::vector<std::string_view>& names);

}  // namespace izde
