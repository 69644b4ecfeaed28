#include "searcher/filters.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>
#include <span>
#include <string_view>

#include "common/kazakh/dates.h"
#include "common/kazakh/places.h"
#include "common/kazakh/regions.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// What was asked stands in the message, which is one line. `option` is "--year " or "year:".
[[noreturn]] void throw_bad(const std::string& option, std::string_view value, const std::string& what) {
  throw Error(ErrorKind::bad_request, option + text::one_line(text::excerpt(value)) + ": " + what);
}

std::string option_of(Filters::Asked asked, const std::string& name) {
  return asked == Filters::Asked::in_query ? name + ':' : "--" + name + ' ';
}

// Reads a year of up to four figures; `open` for an empty text.
int year_of(std::string_view text, int open, const std::string& option, const std::string& value) {
  if (text.empty()) return open;
  int year = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), year);
  if (failed != std::errc() || end != text.data() + text.size() || year < 1 || year > 9999)
    throw_bad(option, value, "not a year; write Y, Y1..Y2, Y1.., ..Y2 or unknown");
  return year;
}

std::uint32_t bound_of(const std::string& text, const std::string& option) {
  if (text.empty()) return 0;
  const auto date = kazakh::iso_date(text);
  if (!date)
    throw_bad(option, text,
              "not a date that exists in the years 1000 to 2099; write YYYY, YYYY-MM or YYYY-MM-DD");
  return packed(*date);
}

// The first and the last day that a date of unknown month or day may mean, as packed numbers.
std::uint32_t first_day(std::uint32_t date) {
  if (date % 10000 == 0) return date + 101;
  return date % 100 == 0 ? date + 1 : date;
}

std::uint32_t last_day(std::uint32_t date) {
  if (date % 10000 == 0) return date + 1231;
  if (date % 100 != 0) return date;
  const Date month = unpacked(date);
  const std::chrono::year_month_day_last last =
      std::chrono::year(month.year) / month.month / std::chrono::last;
  return date + static_cast<unsigned>(last.day());
}

bool have_common(std::span<const std::uint16_t> has, std::span<const std::uint16_t> asked) {
  return std::find_first_of(has.begin(), has.end(), asked.begin(), asked.end()) != has.end();
}

[[noreturn]] void throw_unknown_city(const std::string& asked, const std::string& option) {
  std::string near;
  for (const auto& [name, city] : kazakh::cities_near(asked)) {
    near += (near.empty() ? "" : ", ") + std::string(name);
    if (name != city) near += " (" + std::string(city) + ")";
  }
  throw_bad(option, asked,
            "no city of that name is known; " +
                (near.empty() ? "see the facet city for those of the index" : "near it: " + near));
}

}  // namespace

Filters::Filters(const SearchRequest& request, const std::vector<std::string>& cities, Asked asked)
    : years_(years_of(request.years, option_of(asked, "year"))),
      mentioned_(years_of(request.mentioned_years, option_of(asked, "mentioned-year"))),
      after_(bound_of(request.after, option_of(asked, "after"))),
      before_(bound_of(request.before, option_of(asked, "before"))) {
  read_cities(request, cities, option_of(asked, "city"));
  read_regions(request, option_of(asked, "region"));
}

Filters::Years Filters::years_of(const std::vector<std::string>& values, const std::string& option) {
  Years years;
  for (const std::string& value : values) {
    if (value == "unknown") {
      years.unknown = true;
      continue;
    }
    const std::size_t dots = value.find("..");
    const std::string_view text = value;
    const bool range = dots != std::string::npos && value != "..";
    const int first = year_of(range ? text.substr(0, dots) : text, range ? 1 : 0, option, value);
    const int last = range ? year_of(text.substr(dots + 2), 9999, option, value) : first;
    if (first == 0 || first > last)
      throw_bad(option, value, "no year lies there; write Y, Y1..Y2, Y1.., ..Y2 or unknown");
    years.ranges.emplace_back(first, last);
  }
  return years;
}

void Filters::read_cities(const SearchRequest& request, const std::vector<std::string>& cities,
                          const std::string& option) {
  by_city_ = !request.cities.empty();
  for (const std::string& asked : request.cities) {
    if (asked == "unknown") {
      unknown_city_ = true;
      continue;
    }
    const auto found = std::find(cities.begin(), cities.end(), kazakh::present_name(asked));
    if (found != cities.end()) {
      cities_.push_back(static_cast<std::uint16_t>(found - cities.begin()));
    } else if (kazakh::city_named(asked).empty()) {
      throw_unknown_city(asked, option);
    }
  }
}

void Filters::read_regions(const SearchRequest& request, const std::string& option) {
  by_region_ = !request.regions.empty();
  for (const std::string& asked : request.regions) {
    if (asked == "unknown") {
      unknown_region_ = true;
      continue;
    }
    const kazakh::Region* region = kazakh::region_named(asked);
    if (region == nullptr)
      throw_bad(option, asked, "no region of that name; see the facet region for those of the index");
    regions_.push_back(region->number);
  }
}

bool Filters::Years::hold(int year) const {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const auto& range) { return range.first <= year && year <= range.second; });
}

bool Filters::date_passes(std::uint32_t published) const {
  if (after_ == 0 && before_ == 0) return true;
  return published != 0 && (after_ == 0 || first_day(published) >= first_day(after_)) &&
         (before_ == 0 || last_day(published) <= last_day(before_));
}

bool Filters::city_passes(const PassageTable& table, const PassageRow& row) const {
  return !by_city_ || (unknown_city_ && row.cities == 0) || have_common(table.cities(row), cities_);
}

bool Filters::region_passes(const PassageTable& table, const PassageRow& row) const {
  return !by_region_ || (unknown_region_ && row.regions == 0) || have_common(table.regions(row), regions_);
}

bool Filters::mentioned_passes(const PassageTable& table, const PassageRow& row) const {
  if (!mentioned_.any() || (mentioned_.unknown && row.years == 0)) return true;
  const auto has = table.years(row);
  return std::any_of(has.begin(), has.end(), [&](std::uint16_t year) { return mentioned_.hold(year); });
}

unsigned Filters::failed(const PassageTable& table, const PassageRow& row) const {
  const int year = unpacked(row.published).year;
  const bool year_passes = !years_.any() || (year == 0 ? years_.unknown : years_.hold(year));
  return (year_passes ? 0 : bit(FacetField::year)) | (city_passes(table, row) ? 0 : bit(FacetField::city)) |
         (mentioned_passes(table, row) ? 0 : bit(FacetField::mentioned_year)) |
         (region_passes(table, row) ? 0 : bit(FacetField::region)) | (date_passes(row.published) ? 0 : kDate);
}

}  // namespace izde
