#include "common/kazakh/regions.h"

#include <algorithm>
#include <map>

#include "common/kazakh/data.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/other_scripts.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/stemmer.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

// No name of a region is longer; what is, need not be compared.
constexpr std::size_t kMaxNameBytes = 128;

Region::Parts parts_of(std::string_view name) {
  Region::Parts parts;
  for (std::size_t position = 0; position < name.size();) {
    const Piece piece = next_piece(name, position);
    if (piece.kind == PieceKind::word) parts.push_back(normal(piece.text));
  }
  return parts;
}

// The stems of a name's parts, without облыс behind it.
Region::Parts stems_of(Region::Parts stems) {
  for (std::string& part : stems) {
    std::string stem;
    kazakh::stem(part, stem);
    part = std::move(stem);
  }
  if (stems.size() > 1 && stems.back() == "облыс") stems.pop_back();
  return stems;
}

bool is_russian_form(std::string_view word, std::string_view adjective) {
  constexpr std::string_view kEndings[] = {"",   "ая", "ой",  "ую", "ою",  "ие",
                                           "их", "им", "ими", "ий", "ого", "ом"};
  return word.starts_with(adjective) && is_one_of(word.substr(adjective.size()), kEndings);
}

std::vector<Region> read_regions() {
  std::vector<Region> regions;
  for (const TableRow& row : table_rows(data::regions())) {
    const auto column = [&row](std::size_t i) { return split(i < row.size() ? row[i] : "", ';'); };
    Region& region = regions.emplace_back();
    region.number = static_cast<std::uint16_t>(regions.size() - 1);
    region.names = column(0);
    region.cities = column(1);
    for (const std::string_view name : column(2)) region.names.push_back(name);
    for (const std::string_view name : region.names) {
      region.parts.push_back(parts_of(name));
      region.stems.push_back(stems_of(region.parts.back()));
    }
    for (const std::string_view name : column(3)) region.adjectives.push_back(parts_of(name));
    for (const std::string_view name : column(4)) region.acronyms.push_back(normal(name));
  }
  return regions;
}

const Region* region_of_parts(Region::Parts given) {
  if (given.empty()) return nullptr;
  const Region::Parts stems = stems_of(given);
  if (given.size() > 1 && given.back().starts_with("област")) given.pop_back();
  const auto is_called = [&](const Region& region) {
    const auto has = [](const auto& list, const auto& value) {
      return std::find(list.begin(), list.end(), value) != list.end();
    };
    return has(region.stems, stems) || (given.size() == 1 && has(region.acronyms, given[0])) ||
           is_adjective_of(region, given);
  };
  const auto found = std::find_if(regions().begin(), regions().end(), is_called);
  return found == regions().end() ? nullptr : &*found;
}

}  // namespace

const std::vector<Region>& regions() {
  static const std::vector<Region> regions = read_regions();
  return regions;
}

bool is_adjective_of(const Region& region, std::span<const std::string> words) {
  const auto is = [&](const Region::Parts& adjective) {
    return words.size() == adjective.size() &&
           std::equal(adjective.begin(), adjective.end() - 1, words.begin()) &&
           is_russian_form(words.back(), adjective.back());
  };
  return std::any_of(region.adjectives.begin(), region.adjectives.end(), is);
}

const Region* region_named(std::string_view name) {
  if (name.size() > kMaxNameBytes) return nullptr;
  for (const std::string& spelling : in_cyrillic(name))
    if (const Region* region = region_of_parts(parts_of(spelling)); region != nullptr) return region;
  return nullptr;
}

const Region* region_of_city(std::string_view city) {
  static const std::map<std::string_view, const Region*> by_city = [] {
    std::map<std::string_view, const Region*> found;
    for (const Region& region : regions())
      for (const std::string_view name : region.cities) found.emplace(name, &region);
    return found;
  }();
  const auto found = by_city.find(city);
  return found == by_city.end() ? nullptr : found->second;
}

}  // namespace izde::kazakh
