// The case forms of a town's name in a Russian sentence. Safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// Lists the case forms of `name` (folded, one word) that differ from it: шымкент - шымкента, шымкенту, шымкенте, шымкентом;
/// астана - астаны, астане, астану, астаной. Empty for what Russian does not inflect: алматы, баку.
std::vector<std::string> russian_forms(std::string_view name);

}  // namespace izde::kazakh
