// Takes the lines that are not the article out of a pasted page. Safe from any thread.
#pragma once

#include <string>

namespace izde {

/// Removes menu lines, invitations to subscribe and lists of other articles, by the patterns of
/// common/kazakh/data/furniture.tsv. Other lines stay as they are.
std::string without_furniture(const std::string& text);

}  // namespace izde
