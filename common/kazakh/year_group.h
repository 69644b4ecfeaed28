// Figures that may be years and hang together: "2018-інші", "2014, 2015 және 2016", "1995–97".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// How a figure of a group hangs on the one before it.
enum class YearJoint : std::uint8_t { none, comma, word, range };

struct YearItem {
  int year = 0;
  YearJoint joint = YearJoint::none;
  bool ordinal = false;    ///< "2018-інші"
  bool shortened = false;  ///< "97" of "1995–97"
};

struct YearGroup {
  std::size_t begin = 0, end = 0;  ///< bytes of the text, endings included
  std::vector<YearItem> items;     ///< empty: the first figure can be no year

  bool is_single() const { return items.size() == 1; }
};

/// Reads a figure that can be a year, with its ordinal ending, and moves `position` behind it; nothing, and
/// `position` stays, when there is none.
std::optional<YearItem> read_year(std::string_view text, std::size_t& position);

/// Reads the group whose first figure begins at `begin`. `end` lies behind the first figure at least.
YearGroup read_year_group(std::string_view text, std::size_t begin);

}  // namespace izde::kazakh
