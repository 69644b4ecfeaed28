// Counts in words, for people.
#pragma once

#include <cstdint>
#include <string>

namespace izde::text {

/// "1 article", "2 articles".
inline std::string plural(std::uint64_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace izde::text
