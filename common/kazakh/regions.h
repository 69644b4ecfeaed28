// The regions of Kazakhstan (data/regions.tsv). Safe from any thread; what is returned lives as long as the program.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/word.h"

namespace izde::kazakh {

/// A region: облыс. Names are parted at blanks and hyphens; their parts are normal (normal.h).
struct Region {
  using Parts = std::vector<std::string>;

  std::uint16_t number;                  ///< its place in regions()
  std::vector<std::string_view> names;   ///< as they stand before облысы, the present one first
  std::vector<std::string_view> cities;  ///< by their present names
  std::vector<Parts> parts;              ///< of the names
  std::vector<Parts> stems;              ///< of those parts
  std::vector<Parts> adjectives;         ///< Russian ones, without their ending
  std::vector<std::string> acronyms;     ///< normal
};

/// Lists all regions, by their numbers: the table's order.
const std::vector<Region>& regions();

/// Finds the region that `name` means: any of its names, in any case form, letter case and script, with or without облысы, or an
/// acronym. Null: there is none.
const Region* region_named(std::string_view name);

/// Tells whether `words`, normal, are a Russian adjective of the region in any form ("западно", "казахстанской").
bool is_adjective_of(const Region& region, std::span<const std::string> words);

/// Finds the region of a city by its present name. Null: it is in none.
const Region* region_of_city(std::string_view city);

/// Finds the regions that a text names as such, by their numbers, ascending, each once: before облысы or облыстық (of a list before
/// облыстары all), as a Russian text does (Карагандинской области), or by an acronym in capitals (ШҚО). A name alone is none: most
/// are cities, too, or people. `words` are the text's words in order.
std::vector<std::uint16_t> regions_in(std::string_view text, std::span<const Word> words);

}  // namespace izde::kazakh
