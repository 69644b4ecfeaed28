// Facets against a plain recount: random passages, random filters, everything counted again with sets, from
// the values the table was made of.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "common/kazakh/regions.h"
#include "searcher/facets.h"
#include "tests/support/passage_rows.h"
#include "tests/support/request.h"

namespace izde {
namespace {

const std::vector<std::string> kCities = {"Ақтау", "Астана", "Алматы", "Орал", "Семей"};
constexpr FacetField kFields[] = {FacetField::year, FacetField::city, FacetField::mentioned_year,
                                  FacetField::region};

using Values = std::set<std::string>;  // as facets name them; empty: unknown

struct Passage {
  std::size_t article;
  bool matches;
  std::map<FacetField, Values> values;
};

struct Corpus {
  std::vector<test::PassageFacts> rows;
  std::vector<Passage> passages;
};

// Which values of a field are asked for; nothing: no filter.
using Wanted = std::map<FacetField, std::optional<Values>>;

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  Corpus corpus() {
    Corpus made;
    for (std::size_t article = 0, articles = below(12); article < articles; ++article) {
      const Date date = {below(4) == 0 ? 0 : 2010 + static_cast<int>(below(5)), 0, 0};
      for (std::uint32_t number = 1, last = 1 + static_cast<std::uint32_t>(below(4)); number <= last;
           ++number) {
        made.rows.push_back({number, date, some(0, kCities.size()), some(2008, 6), some(5, 4)});
        made.passages.push_back({article, below(4) != 0, values_of(made.rows.back())});
      }
    }
    return made;
  }

  // A request, and the same as sets of values.
  SearchRequest request(Wanted& wanted) {
    SearchRequest request;
    request.facet_limit = below(4);
    for (FacetField field : kFields) {
      if (below(2) == 0) continue;
      std::vector<std::string>& asked = field == FacetField::year     ? request.years
                                        : field == FacetField::city   ? request.cities
                                        : field == FacetField::region ? request.regions
                                                                      : request.mentioned_years;
      for (std::size_t count = 1 + below(2); count > 0; --count)
        asked.push_back(below(4) == 0 ? "unknown" : value_of(field));
      wanted[field] = Values(asked.begin(), asked.end());
    }
    return request;
  }

 private:
  std::string value_of(FacetField field) {
    if (field == FacetField::city) return kCities[below(kCities.size())];
    if (field == FacetField::region) return region(5 + below(4));
    return std::to_string(2008 + below(7));
  }

  static std::string region(std::size_t number) {
    return std::string(kazakh::regions().at(number).names.front());
  }

  std::size_t below(std::size_t bound) { return random_() % bound; }

  // A few of the numbers from `first` on, ascending.
  std::vector<std::uint16_t> some(std::size_t first, std::size_t count) {
    std::vector<std::uint16_t> numbers;
    for (std::size_t i = 0; i < count; ++i)
      if (below(3) == 0) numbers.push_back(static_cast<std::uint16_t>(first + i));
    return numbers;
  }

  static std::map<FacetField, Values> values_of(const test::PassageFacts& row) {
    std::map<FacetField, Values> values;
    if (row.published.known()) values[FacetField::year].insert(std::to_string(row.published.year));
    for (std::uint16_t city : row.cities) values[FacetField::city].insert(kCities[city]);
    for (std::uint16_t number : row.regions) values[FacetField::region].insert(region(number));
    for (std::uint16_t year : row.years) values[FacetField::mentioned_year].insert(std::to_string(year));
    return values;
  }

  std::mt19937 random_;
};

bool passes(const Passage& passage, FacetField field, const Wanted& wanted) {
  const auto found = wanted.find(field);
  if (found == wanted.end()) return true;
  const auto own = passage.values.find(field);
  if (own == passage.values.end()) return found->second->contains("unknown");
  return std::any_of(own->second.begin(), own->second.end(),
                     [&](const std::string& value) { return found->second->contains(value); });
}

// The passages that count for `field`: matches that pass the filters of the other fields.
std::vector<Passage> counted(const Corpus& corpus, FacetField field, const Wanted& wanted) {
  std::vector<Passage> left;
  for (const Passage& passage : corpus.passages) {
    bool counts = passage.matches;
    for (FacetField other : kFields) counts = counts && (other == field || passes(passage, other, wanted));
    if (counts) left.push_back(passage);
  }
  return left;
}

// Counts the passages whose values `hold`, and their articles.
template <class Hold>
MatchCount recount(const std::vector<Passage>& passages, FacetField field, const Hold& hold) {
  std::set<std::size_t> articles;
  std::size_t count = 0;
  for (const Passage& passage : passages) {
    const auto own = passage.values.find(field);
    if (hold(own == passage.values.end() ? Values() : own->second)) ++count, articles.insert(passage.article);
  }
  return {articles.size(), count};
}

void expect_exact(const Facet& facet, const std::vector<Passage>& passages, std::size_t limit) {
  Values all, shown;
  for (const Passage& passage : passages)
    if (const auto own = passage.values.find(facet.field); own != passage.values.end())
      all.insert(own->second.begin(), own->second.end());
  for (const Facet::Value& value : facet.values) {
    EXPECT_TRUE(shown.insert(value.value).second) << value.value << " twice";
    EXPECT_EQ(value.count,
              recount(passages, facet.field, [&](const Values& own) { return own.contains(value.value); }))
        << value.value;
  }
  EXPECT_EQ(shown.size(), limit == 0 ? all.size() : std::min(limit, all.size()));
  EXPECT_EQ(facet.other_values, all.size() - shown.size());
  EXPECT_EQ(facet.missing, recount(passages, facet.field, [](const Values& own) { return own.empty(); }));
  EXPECT_EQ(facet.others, recount(passages, facet.field, [&](const Values& own) {
              return std::any_of(own.begin(), own.end(),
                                 [&](const std::string& value) { return !shown.contains(value); });
            }));
  EXPECT_TRUE(std::is_sorted(
      facet.values.begin(), facet.values.end(), [](const Facet::Value& a, const Facet::Value& b) {
        return a.count.articles != b.count.articles ? a.count.articles > b.count.articles : a.value < b.value;
      }));
}

MatchCount plain_total(const Corpus& corpus, const Wanted& wanted) {
  std::vector<Passage> left;
  for (const Passage& passage : counted(corpus, FacetField::year, wanted))
    if (passes(passage, FacetField::year, wanted)) left.push_back(passage);
  return recount(left, FacetField::year, [](const Values&) { return true; });
}

void expect_agreement(const Corpus& corpus, const PassageTable& table, const SearchRequest& request,
                      const Wanted& wanted) {
  const Filters filters(request, kCities);
  std::vector<FilteredMatch> matches;
  for (std::uint32_t document = 1; document <= corpus.passages.size(); ++document)
    if (corpus.passages[document - 1].matches)
      matches.push_back({document, filters.failed(table, table.row(document))});
  for (FacetField field : kFields) {
    SCOPED_TRACE(facet_name(field));
    const Facet facet = count_facet(field, matches, table, kCities, request.facet_limit);
    expect_exact(facet, counted(corpus, field, wanted), request.facet_limit);
  }
  EXPECT_EQ(count_all(matches, table), plain_total(corpus, wanted));
}

TEST(FacetsProperty, AgreeWithAPlainRecount) {
  for (unsigned seed = 1; seed <= 25 && !HasFailure();
       ++seed) {  // the first one that fails is enough to read
    Maker maker(seed);
    const Corpus corpus = maker.corpus();
    const PassageTable table = test::table_of(corpus.rows);
    for (int round = 1; round <= 40; ++round) {
      SCOPED_TRACE("seed " + std::to_string(seed) + " round " + std::to_string(round));
      Wanted wanted;
      const SearchRequest request = maker.request(wanted);
      expect_agreement(corpus, table, request, wanted);
    }
  }
}

}  // namespace
}  // namespace izde
