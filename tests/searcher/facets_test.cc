#include "searcher/facets.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/passage_rows.h"
#include "tests/support/request.h"

namespace izde {
namespace {

using test::request_of;
using test::table_of;

const std::vector<std::string> kCities = {"Ақтау", "Астана", "Алматы"};

// Three articles of 2, 1 and 3 passages, and one without anything known.
const std::vector<test::PassageFacts> kPassages = {
    {1, {2019, 4, 8}, {0}, {2011}, {11}},
    {2, {2019, 4, 8}, {0, 1}, {2011, 2018}, {8, 11}},
    {1, {2012, 6}, {2}, {}, {8}},
    {1, {2019}, {1}, {2018}},
    {2, {2019}, {}, {}},
    {3, {2019}, {2}, {2011}},
    {1, {}, {}, {}},
};

std::string text_of(const MatchCount& count) {
  return std::to_string(count.articles) + "/" + std::to_string(count.passages);
}

// "value articles/passages, ...; others values articles/passages; missing articles/passages".
std::string text_of(const Facet& facet) {
  std::string text;
  for (const Facet::Value& value : facet.values)
    text += (text.empty() ? "" : ", ") + value.value + " " + text_of(value.count);
  if (facet.other_values > 0)
    text += "; others " + std::to_string(facet.other_values) + " " + text_of(facet.others);
  return text + "; missing " + text_of(facet.missing);
}

// All passages, and how they pass the filters of `request`.
std::vector<FilteredMatch> filtered(const SearchRequest& request, const PassageTable& table) {
  const Filters filters(request, kCities);
  std::vector<FilteredMatch> matches;
  for (std::uint32_t document = 1; document <= kPassages.size(); ++document)
    matches.push_back({document, filters.failed(table, table.row(document))});
  return matches;
}

// A facet of all passages under the filters of `line`.
std::string counted(FacetField field, const std::string& line) {
  const PassageTable table = table_of(kPassages);
  const SearchRequest request = request_of(line);
  return text_of(count_facet(field, filtered(request, table), table, kCities, request.facet_limit));
}

struct Case {
  FacetField field;
  std::string filters;
  std::string counts;
};

constexpr FacetField kYear = FacetField::year, kCity = FacetField::city,
                     kMentioned = FacetField::mentioned_year, kRegion = FacetField::region;

const Case kCases[] = {
    // Exact, most articles first, then by value.
    {kYear, "", "2019 2/5, 2012 1/1; missing 1/1"},
    {kCity, "", "Алматы 2/2, Астана 2/2, Ақтау 1/2; missing 2/2"},
    {kMentioned, "", "2011 2/3, 2018 2/2; missing 3/3"},
    {kRegion, "", "Қарағанды 2/2, Маңғыстау 1/2; missing 2/4"},
    // A facet's own filter does not reduce it.
    {kRegion, "--region Маңғыстау", "Қарағанды 2/2, Маңғыстау 1/2; missing 2/4"},
    {kYear, "--year 2012", "2019 2/5, 2012 1/1; missing 1/1"},
    {kCity, "--city Ақтау --city unknown", "Алматы 2/2, Астана 2/2, Ақтау 1/2; missing 2/2"},
    {kMentioned, "--mentioned-year 2011", "2011 2/3, 2018 2/2; missing 3/3"},
    // Other facets' filters do.
    {kYear, "--city Алматы", "2012 1/1, 2019 1/1; missing 0/0"},
    {kYear, "--city unknown", "2019 1/1; missing 1/1"},
    {kCity, "--year 2019", "Астана 2/2, Алматы 1/1, Ақтау 1/2; missing 1/1"},
    {kCity, "--year unknown", "; missing 1/1"},
    {kCity, "--region Карагандинская", "Алматы 1/1, Астана 1/1, Ақтау 1/1; missing 0/0"},
    {kYear, "--region unknown --region Маңғыстау", "2019 2/5; missing 1/1"},
    {kRegion, "--year 2012", "Қарағанды 1/1; missing 0/0"},
    {kMentioned, "--year 2019 --city Астана", "2018 2/2, 2011 1/1; missing 0/0"},
    {kMentioned, "--mentioned-year 2011 --city Алматы", "2011 1/1; missing 1/1"},
    // after and before belong to no facet.
    {kYear, "--after 2019", "2019 2/5; missing 0/0"},
    {kYear, "--after 2019 --year 2012", "2019 2/5; missing 0/0"},
    {kCity, "--before 2013", "Алматы 1/1; missing 0/0"},
    // Others: an article with several of them counts once.
    {kYear, "--facet-limit 1", "2019 2/5; others 1 1/1; missing 1/1"},
    {kCity, "--facet-limit 1", "Алматы 2/2; others 2 2/3; missing 2/2"},
    {kCity, "--facet-limit 2", "Алматы 2/2, Астана 2/2; others 1 1/2; missing 2/2"},
    {kCity, "--facet-limit 3", "Алматы 2/2, Астана 2/2, Ақтау 1/2; missing 2/2"},
    {kMentioned, "--facet-limit 1", "2011 2/3; others 1 2/2; missing 3/3"},
};

TEST(Facets, CountArticlesAndPassages) {
  for (const auto& [field, filters, counts] : kCases)
    EXPECT_EQ(counted(field, filters), counts) << facet_name(field) << " " << filters;
}

// The months that have matches, as "2019-04 1/2"; how many there are.
std::string months(const std::string& line) {
  const PassageTable table = table_of(kPassages);
  const SearchRequest request = request_of(line);
  const Filters filters(request, kCities);
  Facet facet =
      count_months(filtered(request, table), table, [&](int year) { return filters.hold_year(year); });
  const std::size_t all = facet.values.size();
  std::erase_if(facet.values, [](const Facet::Value& value) { return value.count == MatchCount{}; });
  return text_of(facet) + "; of " + std::to_string(all);
}

TEST(Facets, CountEveryMonthOfTheYearsSelected) {
  const std::pair<std::string, std::string> kLines[] = {
      {"", "2012-06 1/1, 2019-04 1/2; missing 2/4; of 96"},
      {"--year 2019", "2019-04 1/2; missing 1/3; of 12"},
      {"--year 2012 --year 2019", "2012-06 1/1, 2019-04 1/2; missing 1/3; of 24"},
      {"--year 2010..2014", "2012-06 1/1; missing 0/0; of 12"},
      {"--city Алматы", "2012-06 1/1; missing 1/1; of 12"},
      {"--year unknown", "; missing 1/1; of 0"},
  };
  for (const auto& [line, counts] : kLines) EXPECT_EQ(months(line), counts) << line;
}

TEST(Facets, RefuseMonthsThatNoDateHas) {
  for (const Date date : {Date{40000, 1, 1}, Date{2019, 13, 1}}) {
    const PassageTable table = table_of({{1, date, {}, {}}});
    EXPECT_THROW(count_months(std::vector<FilteredMatch>{{1, 0}}, table, [](int) { return true; }), Error);
  }
}

TEST(Facets, OfNoMatches) {
  const PassageTable table = table_of(kPassages);
  for (FacetField field : {kYear, kCity, kMentioned, kRegion})
    EXPECT_EQ(text_of(count_facet(field, {}, table, kCities, 0)), "; missing 0/0");
  EXPECT_EQ(text_of(count_all({}, table)), "0/0");
}

TEST(Facets, CountOnlyMatches) {
  const PassageTable table = table_of(kPassages);
  const std::vector<FilteredMatch> matches = {{2, 0}, {5, 0}, {6, 0}};
  EXPECT_EQ(text_of(count_facet(kYear, matches, table, kCities, 0)), "2019 2/3; missing 0/0");
  EXPECT_EQ(text_of(count_facet(kCity, matches, table, kCities, 0)),
            "Алматы 1/1, Астана 1/1, Ақтау 1/1; missing 1/1");
}

TEST(Facets, CountAllThatFailNothing) {
  const PassageTable table = table_of(kPassages);
  const std::vector<FilteredMatch> matches = {
      {1, 0}, {2, Filters::kDate}, {3, Filters::bit(kCity)}, {4, 0}, {6, 0}};
  EXPECT_EQ(text_of(count_all(matches, table)), "2/3");
}

// Unlike a facet, they are those of the matches themselves.
TEST(Facets, FirstAndLastYearOfMatches) {
  const PassageTable table = table_of(kPassages);
  const struct {
    std::string filters, years;
  } cases[] = {
      {"", "2012-2019"},      {"--year 2013..2019", "2019-2019"}, {"--year 2012 --year unknown", "2012-2012"},
      {"--year unknown", ""}, {"--city Алматы", "2012-2019"},     {"--year 1999", ""}};
  for (const auto& [filters, expected] : cases) {
    const auto years = years_of(filtered(request_of(filters), table), table);
    EXPECT_EQ(years ? std::to_string(years->first) + "-" + std::to_string(years->second) : "", expected)
        << filters;
  }
}

}  // namespace
}  // namespace izde
