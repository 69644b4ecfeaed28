// Takes the lines that are not the article out of a pasted page. Safe from any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace izde {

/// A line that was no part of an article.
struct RemovedLine {
  std::size_t line;     ///< from 1, of the text as it was
  std::string text;     ///< without blanks at either end
  std::string pattern;  ///< that took it, as the table has it
};

/// Removes menu lines, invitations to subscribe and lists of other articles, by the patterns of
/// common/kazakh/data/furniture.tsv. Other lines stay as they are. Appends
/// what went to `removed`, unless null.
std::string without_furniture(const std::string& text, std::vector<RemovedLine>* removed = nullptr);

}  // namespace izde
