#include "common/kazakh/regions.h"

#include <algorithm>
#include <string>

#include "common/kazakh/data.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/stemmer.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

// No name of a region is longer; what is, need not be compared.
constexpr std::size_t kMaxNameBytes = 128;

// The stems of a name, without облыс behind it.
std::vector<std::string> stems_of(std::string_view name) {
  std::vector<std::string> stems;
  for (std::size_t position = 0; position < name.size();) {
    const Piece piece = next_piece(name, position);
    if (piece.kind != PieceKind::word) continue;
    std::string stem;
    kazakh::stem(normal(piece.text), stem);
    stems.push_back(std::move(stem));
  }
  if (stems.size() > 1 && stems.back() == "облыс") stems.pop_back();
  return stems;
}

std::vector<Region> read_regions() {
  std::vector<Region> regions;
  for (const TableRow& row : table_rows(data::regions())) {
    Region& region = regions.emplace_back();
    region.names.push_back(row[0]);
    region.cities = split(row[1], ';');
    if (row.size() > 2)
      for (const std::string_view name : split(row[2], ';')) region.names.push_back(name);
  }
  return regions;
}

}  // namespace

const Region* region_named(std::string_view name) {
  static const std::vector<Region> regions = read_regions();
  if (name.size() > kMaxNameBytes) return nullptr;
  const std::vector<std::string> stems = stems_of(name);
  for (const Region& region : regions)
    if (std::any_of(region.names.begin(), region.names.end(),
                    [&](std::string_view known) { return stems_of(known) == stems; }))
      return &region;
  return nullptr;
}

}  // namespace izde::kazakh
