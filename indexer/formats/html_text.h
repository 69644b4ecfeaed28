// The text of HTML: what a reader sees of it, in lines and paragraphs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/formats/html_tree.h"

namespace izde {

/// Makes the text of `html`, a part of a page: paragraphs apart by blank lines, items of lists as lines with
/// "- ", rows of tables as lines. `html` is valid UTF-8. Empty: it has none, or cannot be read (html_tree).
std::string html_text(std::string_view html);

/// Makes the text of the node and of those inside of it, without those of `left_out`: a mark for each node of
/// the tree.
std::string text_of(std::size_t node, const HtmlTree& tree, const std::vector<bool>& left_out);

/// Marks what is no text in any page: scripts, styles, buttons, what is hidden.
std::vector<bool> never_shown(const HtmlTree& tree);

/// Tells whether an element ends the line before it.
bool is_block(std::string_view element);

}  // namespace izde
