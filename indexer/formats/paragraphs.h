// The text of pages: their lines become paragraphs, and what only belongs to the paper goes.
#pragma once

#include <string>
#include <vector>

#include "indexer/formats/page_lines.h"

namespace izde {

/// Takes out page numbers, and heads and feet that come on several pages. `heights`: of the pages.
void remove_page_furniture(std::vector<PageLine>& lines, const std::vector<double>& heights);

/// Moves notes at the foot of pages - in smaller letters, the first line with a figure or a star - behind all
/// other lines.
void move_notes_to_end(std::vector<PageLine>& lines);

/// Joins the lines of each paragraph by blanks, over the ends of columns and pages too, and words that were
/// divided at a line's end. Paragraphs are apart by a blank line; the items of lists begin with "- ".
std::string paragraphs_of(const std::vector<PageLine>& lines);

/// Appends a line's text to that of the line before it: by a blank, or as one word when that one ends with a
/// hyphen. A hyphen stays that belongs to the word ("оңтүстік-батыс"): before a capital or a figure, or when
/// the lexicon has both halves and not the whole.
void append_joined(std::string& text, std::string_view next);

}  // namespace izde
