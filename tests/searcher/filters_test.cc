#include "searcher/filters.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/passage_rows.h"
#include "tests/support/request.h"

namespace izde {
namespace {

using test::request_of;
using test::table_of;

const std::vector<std::string> kCities = {"Ақтау", "Астана", "Алматы", "Лондон"};

struct Case {
  std::string filters;
  std::string passing;  // passages by their place, from 1
};

template <std::size_t size>
void expect_passing(const std::vector<test::PassageFacts>& passages, const Case (&cases)[size]) {
  const PassageTable table = table_of(passages);
  for (const auto& [line, expected] : cases) {
    const Filters filters(request_of(line), kCities);
    std::string passing;
    for (std::uint32_t document = 1; document <= passages.size(); ++document)
      if (filters.failed(table, table.row(document)) == 0)
        passing += (passing.empty() ? "" : " ") + std::to_string(document);
    EXPECT_EQ(passing, expected) << line;
  }
}

TEST(Filters, Years) {
  const std::vector<test::PassageFacts> passages = {{1, {}, {}, {}},
                                                    {1, {2011}, {}, {}},
                                                    {1, {2012, 6}, {}, {}},
                                                    {1, {2013, 12, 31}, {}, {}},
                                                    {1, {2019, 4, 8}, {}, {}}};
  const Case cases[] = {
      {"", "1 2 3 4 5"},
      {"--year 2012", "3"},
      {"--year 2014", ""},
      {"--year 2011..2013", "2 3 4"},
      {"--year 2012..2012", "3"},
      {"--year 2013..", "4 5"},
      {"--year ..2012", "2 3"},
      {"--year unknown", "1"},
      {"--year unknown --year 2019", "1 5"},
      {"--year 2011 --year 2013..", "2 4 5"},
      {"--year 1..9999", "2 3 4 5"},
  };
  expect_passing(passages, cases);
}

TEST(Filters, MentionedYears) {
  const std::vector<test::PassageFacts> passages = {{1, {2019}, {}, {}},
                                                    {1, {2019}, {}, {2011}},
                                                    {1, {2019}, {}, {2011, 2018}},
                                                    {1, {2011}, {}, {1937, 2020}}};
  const Case cases[] = {
      {"--mentioned-year 2011", "2 3"},
      {"--mentioned-year 2019", ""},
      {"--mentioned-year 2012..2017", ""},  // between 2011 and 2018, which the third names
      {"--mentioned-year 2012..", "3 4"},
      {"--mentioned-year ..2000", "4"},
      {"--mentioned-year unknown", "1"},
      {"--mentioned-year unknown --mentioned-year 2018", "1 3"},
      {"--mentioned-year 2011 --year 2019", "2 3"},
      {"--mentioned-year 2020 --year 2011", "4"},
  };
  expect_passing(passages, cases);
}

TEST(Filters, Cities) {
  const std::vector<test::PassageFacts> passages = {
      {1, {}, {}, {}}, {1, {}, {0}, {}}, {1, {}, {1}, {}}, {1, {}, {0, 2}, {}}, {1, {}, {3}, {}}};
  const Case cases[] = {
      {"--city Ақтау", "2 4"},
      {"--city Ақтауда", "2 4"},
      {"--city АҚТАУ", "2 4"},
      {"--city Актау", "2 4"},
      {"--city Aktau", "2 4"},
      {"--city Ақтау_қаласы", "2 4"},
      {"--city Астана", "3"},
      {"--city Нұр-Сұлтан", "3"},
      {"--city Нұр-Сұлтаннан", "3"},
      {"--city Целиноград", "3"},
      {"--city Алматы --city Астана", "3 4"},
      {"--city unknown", "1"},
      {"--city unknown --city Алматы", "1 4"},
      {"--city Лондон", "5"},   // no row of the table, but a city of this index
      {"--city Павлодар", ""},  // a row of the table, but no city of this index
  };
  expect_passing(passages, cases);
}

// A date less precise counts only when all it may mean lies within.
TEST(Filters, AfterAndBefore) {
  const std::vector<test::PassageFacts> passages = {
      {1, {}, {}, {}},             // 1
      {1, {2019}, {}, {}},         // 2
      {1, {2019, 4}, {}, {}},      // 3
      {1, {2019, 4, 8}, {}, {}},   // 4
      {1, {2019, 4, 30}, {}, {}},  // 5
      {1, {2019, 2}, {}, {}},      // 6
      {1, {2020, 2}, {}, {}},      // 7
  };
  const Case cases[] = {
      {"--after 2019", "2 3 4 5 6 7"},
      {"--after 2019-01", "2 3 4 5 6 7"},
      {"--after 2019-01-01", "2 3 4 5 6 7"},
      {"--after 2019-01-02", "3 4 5 6 7"},
      {"--after 2019-04", "3 4 5 7"},
      {"--after 2019-04-01", "3 4 5 7"},
      {"--after 2019-04-02", "4 5 7"},
      {"--after 2019-04-08", "4 5 7"},
      {"--after 2019-04-09", "5 7"},
      {"--after 2020-02-01", "7"},
      {"--before 2019", "2 3 4 5 6"},
      {"--before 2019-12", "2 3 4 5 6"},
      {"--before 2019-12-31", "2 3 4 5 6"},
      {"--before 2019-12-30", "3 4 5 6"},
      {"--before 2019-04", "3 4 5 6"},
      {"--before 2019-04-30", "3 4 5 6"},
      {"--before 2019-04-29", "4 6"},
      {"--before 2019-04-07", "6"},
      {"--before 2019-02-28", "6"},
      {"--before 2019-02-27", ""},
      {"--before 2020-02-29", "2 3 4 5 6 7"},
      {"--before 2020-02-28", "2 3 4 5 6"},
      {"--before 2018", ""},
      {"--after 2019-04 --before 2019-04", "3 4 5"},
      {"--after 2019-04-08 --before 2019-04-08T23:59", "4"},
      {"--after 2020 --before 2019", ""},
      {"--after 2019-04 --year unknown", ""},
  };
  expect_passing(passages, cases);
}

TEST(Filters, TellsWhichFilterFailed) {
  const PassageTable table = table_of({{1, {2019, 4, 8}, {0}, {2011}}});
  const auto failed = [&](const std::string& line) {
    return Filters(request_of(line), kCities).failed(table, table.row(1));
  };
  EXPECT_EQ(failed("--year 2018 --city Ақтау --mentioned-year 2011"), Filters::bit(FacetField::year));
  EXPECT_EQ(failed("--city Алматы"), Filters::bit(FacetField::city));
  EXPECT_EQ(failed("--mentioned-year 2012 --after 2020"),
            Filters::bit(FacetField::mentioned_year) | Filters::kDate);
}

}  // namespace
}  // namespace izde
