// What must hold of the answer to any query, on an index of a few articles.
#pragma once

#include <string_view>

namespace izde::test {

/// Searches for `bytes` in every way that reads a query. Throws Broken (properties.h).
void check_search(std::string_view bytes);

}  // namespace izde::test
