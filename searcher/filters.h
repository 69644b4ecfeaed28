// The filters of a request, ready to be asked of a row of the passage table.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "common/passage_table.h"
#include "izde/searcher.h"

namespace izde {

/// Tests passages. Immutable; safe from any thread.
class Filters {
 public:
  /// How messages name what was asked: "--year abc" or "year:abc".
  enum class Asked { by_options, in_query };

  /// Reads the request. `cities` are the index's cities by number. Throws Error: bad_request.
  Filters(const SearchRequest& request, const std::vector<std::string>& cities,
          Asked asked = Asked::by_options);

  /// The filters a passage fails: a bit 1 << FacetField for each facet's own filter, kDate for after and
  /// before. 0: it passes.
  unsigned failed(const PassageTable& table, const PassageRow& row) const;

  /// Tells whether articles of a year pass the filter by year of publication.
  bool hold_year(int year) const { return !years_.any() || years_.hold(year); }

  static constexpr unsigned kDate = 1u << 8;
  static constexpr unsigned bit(FacetField field) { return 1u << static_cast<unsigned>(field); }

 private:
  struct Years {
    std::vector<std::pair<int, int>> ranges;  // both ends included
    bool unknown = false;

    bool any() const { return unknown || !ranges.empty(); }
    bool hold(int year) const;
  };
  static Years years_of(const std::vector<std::string>& values, const std::string& option);
  void read_regions(const SearchRequest& request, const std::string& option);
  void read_cities(const SearchRequest& request, const std::vector<std::string>& cities,
                   const std::string& option);
  bool date_passes(std::uint32_t published) const;
  bool city_passes(const PassageTable& table, const PassageRow& row) const;
  bool region_passes(const PassageTable& table, const PassageRow& row) const;
  bool mentioned_passes(const PassageTable& table, const PassageRow& row) const;

  Years years_, mentioned_;
  bool by_city_ = false, unknown_city_ = false;
  std::vector<std::uint16_t> cities_;
  bool by_region_ = false, unknown_region_ = false;
  std::vector<std::uint16_t> regions_;
  std::uint32_t after_ = 0, before_ = 0;  // packed; 0: no bound
};

}  // namespace izde
