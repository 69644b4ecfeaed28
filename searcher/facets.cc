#include "searcher/facets.h"

#include <algorithm>
#include <array>
#include <map>

#include "common/kazakh/calendar.h"
#include "common/kazakh/regions.h"

namespace izde {
namespace {

// Counts passages and distinct articles. Matches come ascending and an article's passages follow each other,
// so that an article is new when it is not the last one counted.
struct Counter {
  MatchCount count;
  std::uint32_t last_article = 0xFFFFFFFF;

  void add(std::uint32_t article) {
    ++count.passages;
    count.articles += article != last_article;
    last_article = article;
  }
};

// The values of `field` that a passage has, as small numbers: years, or numbers of cities.
std::span<const std::uint16_t> values_of(FacetField field, const PassageTable& table, const PassageRow& row,
                                         std::uint16_t& year) {
  if (field == FacetField::city) return table.cities(row);
  if (field == FacetField::mentioned_year) return table.years(row);
  if (field == FacetField::region) return table.regions(row);
  year = static_cast<std::uint16_t>(row.published / 10000);
  return {&year, year == 0 ? 0u : 1u};
}

// Calls `visit` with article and values of each match that the facet counts.
template <class Visit>
void for_each_counted(FacetField field, std::span<const FilteredMatch> matches, const PassageTable& table,
                      const Visit& visit) {
  const unsigned others = ~Filters::bit(field);
  for (const FilteredMatch& match : matches) {
    if ((match.failed & others) != 0) continue;
    const PassageRow& row = table.row(match.document);
    std::uint16_t year = 0;
    visit(table.first_of(match.document), values_of(field, table, row, year));
  }
}

[[noreturn]] void throw_unknown(const char* what) {
  throw Error(ErrorKind::damaged, std::string("index: names a ") + what +
                                      " it does not know; index the sources again into a new folder");
}

std::string name_of(FacetField field, std::size_t value, const std::vector<std::string>& cities) {
  if (field == FacetField::region) {
    if (value >= kazakh::regions().size()) throw_unknown("region");
    return std::string(kazakh::regions()[value].names.front());
  }
  if (field != FacetField::city) return std::to_string(value);
  if (value >= cities.size()) throw_unknown("city");
  return cities[value];
}

std::string iso_month(int year, int month) {
  return std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

}  // namespace

Facet count_facet(FacetField field, std::span<const FilteredMatch> matches, const PassageTable& table,
                  const std::vector<std::string>& cities, std::size_t limit) {
  std::vector<Counter> counters;  // by value
  Counter missing;
  for_each_counted(field, matches, table, [&](std::uint32_t article, std::span<const std::uint16_t> values) {
    if (values.empty()) missing.add(article);
    for (std::uint16_t value : values) {
      if (value >= counters.size()) counters.resize(value + 1);
      counters[value].add(article);
    }
  });

  struct Named {
    std::size_t number;
    Facet::Value value;
  };
  std::vector<Named> named;
  for (std::size_t i = 0; i < counters.size(); ++i)
    if (counters[i].count.passages > 0) named.push_back({i, {name_of(field, i, cities), counters[i].count}});
  std::sort(named.begin(), named.end(), [](const Named& a, const Named& b) {
    if (a.value.count.articles != b.value.count.articles)
      return a.value.count.articles > b.value.count.articles;
    return a.value.value < b.value.value;
  });

  Facet facet{field, {}, 0, {}, missing.count};
  std::vector<bool> shown(counters.size(), false);
  for (const Named& entry : named) {
    if (limit > 0 && facet.values.size() == limit) break;
    shown[entry.number] = true;
    facet.values.push_back(entry.value);
  }
  facet.other_values = named.size() - facet.values.size();
  if (facet.other_values == 0) return facet;
  Counter others;  // a second walk: an article with several of them counts once
  for_each_counted(field, matches, table, [&](std::uint32_t article, std::span<const std::uint16_t> values) {
    if (std::any_of(values.begin(), values.end(), [&](std::uint16_t value) { return !shown[value]; }))
      others.add(article);
  });
  facet.others = others.count;
  return facet;
}

Facet count_months(std::span<const FilteredMatch> matches, const PassageTable& table,
                   const std::function<bool(int year)>& is_selected) {
  constexpr int kMonths = 12;
  std::map<int, std::array<Counter, kMonths>> years;
  Counter missing;
  for (const FilteredMatch& match : matches) {
    if (match.failed != 0) continue;
    const Date date = unpacked(table.row(match.document).published);
    if (date.month > kMonths || date.year > kazakh::kLastYear) throw_unknown("month");
    Counter& counter = date.month == 0 ? missing : years[date.year][static_cast<std::size_t>(date.month - 1)];
    counter.add(table.first_of(match.document));
  }
  Facet facet{FacetField::month, {}, 0, {}, missing.count};
  if (years.empty()) return facet;
  for (int year = years.begin()->first; year <= years.rbegin()->first; ++year)
    for (int month = 1; month <= kMonths && is_selected(year); ++month)
      facet.values.push_back(
          {iso_month(year, month), years[year][static_cast<std::size_t>(month - 1)].count});
  return facet;
}

MatchCount count_all(std::span<const FilteredMatch> matches, const PassageTable& table) {
  Counter counter;
  for (const FilteredMatch& match : matches)
    if (match.failed == 0) counter.add(table.first_of(match.document));
  return counter.count;
}

std::optional<std::pair<int, int>> years_of(std::span<const FilteredMatch> matches,
                                            const PassageTable& table) {
  std::optional<std::pair<int, int>> years;
  for (const FilteredMatch& match : matches) {
    const int year = match.failed == 0 ? unpacked(table.row(match.document).published).year : 0;
    if (year == 0) continue;
    if (!years) years = {year, year};
    years = {std::min(years->first, year), std::max(years->second, year)};
  }
  return years;
}

}  // namespace izde
