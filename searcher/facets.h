// Counts matches by year, month, city, region and mentioned year.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "izde/searcher.h"
#include "searcher/filters.h"
#include "searcher/matcher.h"

namespace izde {

/// A match and the filters it fails (Filters::failed).
struct FilteredMatch {
  std::uint32_t document;
  unsigned failed;
};

/// Counts the values of one facet over `matches`, ascending by document, that fail no filter but the facet's
/// own. `limit` values at most (0: all); the rest are counted as others. Exact, in articles and in passages.
Facet count_facet(FacetField field, std::span<const FilteredMatch> matches, const PassageTable& table,
                  const std::vector<std::string>& cities, std::size_t limit);

/// Counts the matches that fail no filter by month of publication: every month, in its order, of the years from the first match to
/// the last that `is_selected`. Those whose month is not known are missing.
Facet count_months(std::span<const FilteredMatch> matches, const PassageTable& table,
                   const std::function<bool(int year)>& is_selected);

/// Counts the matches that fail no filter.
MatchCount count_all(std::span<const FilteredMatch> matches, const PassageTable& table);

/// Returns the first and the last year of publication of the matches that fail no filter; nothing when none has a date.
std::optional<std::pair<int, int>> years_of(std::span<const FilteredMatch> matches,
                                            const PassageTable& table);

}  // namespace izde
