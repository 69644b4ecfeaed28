// The tables of cities as places.cc and city_mentions.cc use it: parsed once, names by their first word.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// One name of a city.
struct CityName {
  std::string_view city;           ///< the present name; empty: not a city, only looks like one
  std::string_view name;           ///< this name as the table writes it
  std::vector<std::string> parts;  ///< the words of this name, normal (forms.h)
  bool common = false;             ///< also a common word or a first name
  bool namesake = false;           ///< also another proper name: a surname, a lake
  bool needs_head = false;         ///< a city only with the word қала behind it
};

/// Returns all names of the tables, those of a city together; the first call parses them.
const std::vector<CityName>& city_names();

/// Lists the names that may be meant by a word with this Kazakh stem, in any case form, Russian ones included, the longest name first:
/// all whose first word begins alike. The first call takes some milliseconds.
std::span<const CityName* const> names_starting_with(std::string_view stem);

}  // namespace izde::kazakh
