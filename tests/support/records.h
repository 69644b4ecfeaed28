// Articles written as other people's programs would hand them over: what is read from them must be the
// articles again.
#pragma once

#include <string>
#include <vector>

#include "common/document.h"

namespace izde::test {

/// An object a line.
std::string jsonl_of(const std::vector<Article>& articles);

/// One list of objects, over several lines.
std::string json_of(const std::vector<Article>& articles);

/// A table as RFC 4180 has it, with lines that end with \r\n; quotation marks where they must be. Cities are
/// apart by ";". Fields that are not strings are left out, and so is what is not in any article.
std::string csv_of(const std::vector<Article>& articles, char delimiter = ',');

}  // namespace izde::test
