// Takes the lines that are not the article out of a page's text. Safe from any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace izde {

/// A line that was taken out, and what it was told by.
struct RemovedLine {
  std::size_t line;     ///< from 1, of the text before
  std::string text;     ///< without white space around it
  std::string pattern;  ///< as common/kazakh/data/furniture.tsv has it; of a list the pattern of its heading
};

/// Returns `text` without furniture: menus, invitations to subscribe, links to other articles, counters,
/// footers. Other lines stay as they are. Appends what went to `removed` unless that is null. Lines end with
/// \n. docs/cleaning.md has the rules.
std::string without_furniture(const std::string& text, std::vector<RemovedLine>* removed = nullptr);

}  // namespace izde
