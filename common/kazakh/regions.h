// The regions of Kazakhstan (data/regions.tsv). Safe from any thread; what is returned lives as long as the program.
#pragma once

#include <string_view>
#include <vector>

namespace izde::kazakh {

/// A region: облыс.
struct Region {
  std::vector<std::string_view> names;   ///< as they stand before облысы, the present one first
  std::vector<std::string_view> cities;  ///< by their present names
};

/// Finds the region that `name` means: any of its names, in any case form and letter case, with or without облысы. Null: there is
/// none.
const Region* region_named(std::string_view name);

}  // namespace izde::kazakh
