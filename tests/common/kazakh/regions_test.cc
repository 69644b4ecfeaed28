#include "common/kazakh/regions.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "common/kazakh/data.h"
#include "common/kazakh/places.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;  // the region's present name; empty: none
};

std::string_view region(std::string_view name) {
  const Region* found = region_named(name);
  return found == nullptr ? std::string_view() : found->names.front();
}

TEST(RegionNamed, KnowsEveryNameInAnyForm) {
  constexpr Case kCases[] = {
      {"Маңғыстау", "Маңғыстау"},
      {"маңғыстау", "Маңғыстау"},
      {"МАҢҒЫСТАУ", "Маңғыстау"},
      {"Маңғыстауда", "Маңғыстау"},
      {"Маңғыстаудан", "Маңғыстау"},
      {"Маңғыстау облысы", "Маңғыстау"},
      {"Маңғыстау облысында", "Маңғыстау"},
      {"Маңғыстау облысының", "Маңғыстау"},
      {"Абай облысы", "Абай"},
      {"Қызылорда облысына", "Қызылорда"},
      {"Қарағандыға", "Қарағанды"},
      {"Шығыс Қазақстан", "Шығыс Қазақстан"},
      {"Шығыс Қазақстанда", "Шығыс Қазақстан"},
      {"Шығыс Қазақстан облысынан", "Шығыс Қазақстан"},
      {"Солтүстік Қазақстан облысы", "Солтүстік Қазақстан"},
      {"  Батыс\tҚазақстан ", "Батыс Қазақстан"},
      {"Оңтүстік Қазақстан", "Түркістан"},
      {"Оңтүстік Қазақстан облысында", "Түркістан"},
      {"Целиноград облысы", "Ақмола"},
      {"Гурьев", "Атырау"},
      {"Карагандинская область", "Қарағанды"},
      {"в Карагандинской области", ""},
      {"Западно-Казахстанской", "Батыс Қазақстан"},
      {"Мангистау", "Маңғыстау"},
      {"Mañğystau oblysy", "Маңғыстау"},
      {"ШҚО", "Шығыс Қазақстан"},
      {"ВКО", "Шығыс Қазақстан"},
  };
  for (const auto& [name, expected] : kCases) EXPECT_EQ(region(name), expected) << name;
}

TEST(RegionNamed, KnowsNoOther) {
  for (const std::string_view name :
       {"", " ", "облысы", "Нарния", "Қазақстан", "Шығыс", "Шымкент", "Ақтау", "Маңғыстау ауданы",
        "Маңғыстау Атырау", "Атырау облысы облысы", "...", "\xFF"})
    EXPECT_EQ(region(name), "") << name;
  EXPECT_EQ(region(std::string(100'000, 'a')), "");
  EXPECT_EQ(region("Абай" + std::string(100'000, ' ')), "");
}

TEST(RegionTable, HasEachNameOnceAndCitiesThatAreKnown) {
  std::set<std::string_view> names, cities;
  std::size_t regions = 0;
  for (const TableRow& row : table_rows(data::regions())) {
    ++regions;
    const Region* found = region_named(row[0]);
    ASSERT_NE(found, nullptr) << row[0];
    EXPECT_EQ(found->names.front(), row[0]);
    EXPECT_FALSE(found->cities.empty()) << row[0];
    for (const std::string_view name : found->names) {
      EXPECT_TRUE(names.insert(name).second) << name;
      EXPECT_EQ(region_named(name), found) << name;
    }
    for (const std::string_view city : found->cities) {
      EXPECT_TRUE(cities.insert(city).second) << city << " is in two regions";
      EXPECT_EQ(city_named(city), city) << "no present name in cities.tsv";
    }
  }
  EXPECT_EQ(regions, 17u);  // and three cities of republican significance
}

}  // namespace
}  // namespace izde::kazakh
