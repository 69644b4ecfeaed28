// What is said of filters that make no sense.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "searcher/filters.h"
#include "tests/support/request.h"

namespace izde {
namespace {

using test::request_of;

const std::vector<std::string> kCities = {"Ақтау", "Астана", "Лондон"};

// The message of the Error that a request gives; says so when there is none.
std::string refusal(const SearchRequest& request) {
  try {
    const Filters filters(request, kCities);
    return "(accepted)";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::bad_request);
    return error.what();
  }
}

TEST(FilterMessages, SayWhatIsWrong) {
  const std::string write = "; write Y, Y1..Y2, Y1.., ..Y2 or unknown";
  const std::string date =
      ": not a date that exists in the years 1000 to 2099; write YYYY, YYYY-MM or YYYY-MM-DD";
  const std::pair<std::string, std::string> cases[] = {
      {"--year 2013..2011", "--year 2013..2011: no year lies there" + write},
      {"--year 0", "--year 0: not a year" + write},
      {"--year -5", "--year -5: not a year" + write},
      {"--year 20190", "--year 20190: not a year" + write},
      {"--year 99999999999", "--year 99999999999: not a year" + write},
      {"--year ..", "--year ..: not a year" + write},
      {"--year 2011...2013", "--year 2011...2013: not a year" + write},
      {"--year 2011..2012..2013", "--year 2011..2012..2013: not a year" + write},
      {"--year _2011", "--year  2011: not a year" + write},
      {"--year былтыр", "--year былтыр: not a year" + write},
      {"--mentioned-year Unknown", "--mentioned-year Unknown: not a year" + write},
      {"--after 2019-02-29", "--after 2019-02-29" + date},
      {"--after кеше", "--after кеше" + date},
      {"--before 2019-13", "--before 2019-13" + date},
      {"--before 9999", "--before 9999" + date},
      {"--city Целинград",
       "--city Целинград: no city of that name is known; near it: Целиноград (Астана), Ленинград (Санкт-Петербург), Сталинград (Волгоград)"},
      {"--city Нарния",
       "--city Нарния: no city of that name is known; see the facet city for those of the index"},
      {"--city Қарағнды", "--city Қарағнды: no city of that name is known; near it: Қарағанды"},
  };
  for (const auto& [line, message] : cases) EXPECT_EQ(refusal(request_of(line)), message) << line;
}

TEST(FilterMessages, ComeForEmptyValues) {
  SearchRequest years, cities;
  years.years = {""}, cities.cities = {""};
  EXPECT_NE(refusal(years), "(accepted)");
  EXPECT_NE(refusal(cities), "(accepted)");
}

// Errors are one line each (izde/searcher.h), whatever was asked.
TEST(FilterMessages, AreOneLine) {
  SearchRequest years, cities, after;
  years.years = {"20\n19"}, cities.cities = {"Атлан\nтида"}, after.after = "ке\nше";
  for (const SearchRequest& request : {years, cities, after})
    EXPECT_EQ(refusal(request).find('\n'), std::string::npos);
}

}  // namespace
}  // namespace izde
