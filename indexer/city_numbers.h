// The numbers by which the rows of an index name its cities.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace izde {

/// Numbers cities in the order in which the index met them.
class CityNumbers {
 public:
  /// Reads what lines() wrote.
  explicit CityNumbers(const std::string& lines);

  /// Returns the number of `city`, a new one where it has none. Throws Error (failure) when there are too many.
  std::uint16_t number_of(const std::string& city);

  bool changed() const { return changed_; }  ///< since it was read
  std::string lines() const;                 ///< the names, one a line, by their number

 private:
  std::map<std::string, std::uint16_t> numbers_;
  std::vector<std::string> names_;
  bool changed_ = false;
};

}  // namespace izde
