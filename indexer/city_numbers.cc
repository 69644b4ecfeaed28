#include "indexer/city_numbers.h"

#include <limits>

#include "common/table.h"
#include "common/text/utf8.h"
#include "izde/error.h"

namespace izde {

CityNumbers::CityNumbers(const std::string& lines) {
  for (std::string_view name : split(lines, '\n')) number_of(std::string(name));
  changed_ = false;
}

std::uint16_t CityNumbers::number_of(const std::string& city) {
  const auto [found, added] = numbers_.try_emplace(city, static_cast<std::uint16_t>(names_.size()));
  if (added) {
    if (names_.size() > std::numeric_limits<std::uint16_t>::max())
      throw Error(ErrorKind::failure,
                  "city " + text::excerpt(city) +
                      ": an index holds 65,536 cities at most; correct the field `city` of the sources");
    names_.push_back(city), changed_ = true;
  }
  return found->second;
}

std::string CityNumbers::lines() const {
  std::string lines;
  for (const std::string& name : names_) lines += name + '\n';
  return lines;
}

}  // namespace izde
