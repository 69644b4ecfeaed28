// What a query of the syntax finds, asked of an index; how it is understood is in query_syntax_test.cc.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

const std::vector<std::string> kArticles = {
    R"({"id":"a","title":"Макс Боқаев соты","date":"2016-11-28","source":"Азаттық радиосы","text":"Атырауда белсенді Макс Боқаевқа үкім шықты."})",
    R"({"id":"b","title":"Жер туралы","date":"2016-05","source":"Азаттық","text":"Алматыда жер мәселесі жөнінде үлкен жиын өтті."})",
    R"({"id":"c","title":"Жаңаөзен ісі","date":"2012-06-04","source":"Жас Алаш","text":"Ақтаудағы сот Жаңаөзен ісі бойынша үкім шығарды."})",
    R"({"id":"d","text":"Маңғыстау облысының әкімі жиынға келді."})",
    R"({"id":"e","title":"Ауа райы","date":"2020","source":"Жас қазақ","text":"Ертең Семейде жаңбыр жауады."})",
    R"({"id":"f","title":"Мұхтар Жәкішев","date":"2020-03-03","text":"Жәкішев сотта сөз бостандығы туралы айтты, Боқаевтың сөзін еске алды."})",
};

struct Case {
  std::string query;
  std::string articles;  // ids, apart by blanks, by letters
};

class QueryLanguage : public testing::Test {
 protected:
  static SearchRequest request_of(const std::string& query) {
    SearchRequest request;
    request.query = query;
    request.synonyms = SynonymUse::never, request.suggest = Suggest::never;
    request.limit = 0;
    return request;
  }

  static std::string found(const SearchRequest& request) {
    static const test::SmallIndex index(kArticles);
    static Searcher searcher(index.path());
    std::set<std::string> ids;
    for (const Hit& hit : searcher.search(request).hits) ids.insert(hit.article);
    std::string text;
    for (const std::string& id : ids) text += (text.empty() ? "" : " ") + id;
    return text;
  }

  template <std::size_t size>
  static void expect_found(const Case (&cases)[size]) {
    for (const auto& [query, articles] : cases) EXPECT_EQ(found(request_of(query)), articles) << query;
  }

  static SearchResult answer(const SearchRequest& request) {
    const test::SmallIndex index(kArticles);
    return Searcher(index.path()).search(request);
  }
};

TEST_F(QueryLanguage, HasSigns) {
  const Case kCases[] = {
      {"сот жиын", "a b c d f"},
      {"+сот жиын", "a c f"},
      {"+сот +Боқаев", "a f"},
      {"+сот +Боқаев -бостандық", "a"},
      {"сот -Боқаев", "c"},
      {"сот -Боқаевтың -Жаңаөзенде", ""},
      {"+жиын -әкім", "b"},
      {"+сот +жиын", ""},
      {"+(жиын жаңбыр) -Алматы", "d e"},
      {"сот -(Боқаев Жаңаөзен)", ""},
      {"сот -(+Боқаев +бостандық)", "a c"},
  };
  expect_found(kCases);
}

TEST_F(QueryLanguage, HasOperators) {
  const Case kCases[] = {
      {"сот AND Боқаев", "a f"},
      {"сот ЖӘНЕ Боқаев", "a f"},
      {"сот OR жиын", "a b c d f"},
      {"сот НЕМЕСЕ жиын", "a b c d f"},
      {"сот NOT Боқаев", "c"},
      {"сот ЕМЕС Боқаев", "c"},
      {"сот AND NOT Боқаев", "c"},
      {"сот ЖӘНЕ ЕМЕС Боқаев", "c"},
      {"жиын AND әкім OR Жаңаөзен", "c d"},
      {"жиын AND (әкім OR Жаңаөзен)", "d"},
      {"(сот OR жиын) AND (Боқаев OR Алматы)", "a b f"},
      {"жаңбыр OR NOT сот", "b d e"},
      {"сот AND Боқаев AND бостандық", "f"},
      {"((сот AND ((Боқаев))))", "a f"},
      {"жаңбыр жиын AND Алматы", "b"},
  };
  expect_found(kCases);
}

TEST_F(QueryLanguage, HasPhrases) {
  const Case kCases[] = {
      {"\"Макс Боқаев\"", "a"},
      {"\"Макстың Боқаевы\"", "a"},
      {"\"Боқаев Макс\"", ""},
      {"“сөз бостандығы”", "f"},
      {"\"сөздің бостандықтары\"", "f"},
      {"\"бостандық сөз\"", ""},
      {"\"бостандық сөз\"~0", "f"},
      {"\"жер жиын\"", ""},
      {"\"жер жиын\"~2", ""},
      {"\"жер жиын\"~3", "b"},
      {"\"жиын жер\"~3", "b"},
      {"\"үкім үкім\"~3", ""},    // a word twice stands in two places
      {"\"Боқаев соты\"", "a"},   // in the title
      {"\"соты Атырауда\"", ""},  // not from the title into the text
      {"\"соты Атырауда\"~100", ""},
      {"сот -\"Макс Боқаев\"", "c f"},
      {"\"Макс Боқаев\" OR \"жиын өтті\"", "a b"},
      {"+\"Макс Боқаев\" жиын", "a"},
  };
  expect_found(kCases);
}

TEST_F(QueryLanguage, HasPatterns) {
  const Case kCases[] = {
      {"Жәкіш*", "f"},       {"жа*", "c e"},  // Жаңаөзен, жаңбыр, жауады
      {"жаң* -жаңбыр", "c"}, {"+сот +Боқ*", "a f"},
      {"қоңыз*", ""},        {"Жәкышев~", "f"},
      {"Жәкышеф~1", ""},     {"Жәкышеф~2", "f"},
      {"=Боқаевтың", "f"},   {"=боқаевқа", "a"},
      {"=Боқаев", "a"},  // in the title
      {"=Боқаевтан", ""},    {"Боқаев -=Боқаевқа", "f"},
      {"сот AND =сот", "c"},
  };
  expect_found(kCases);
}

TEST_F(QueryLanguage, HasTitles) {
  const Case kCases[] = {
      {"title:Боқаев", "a"},
      {"title:Боқаевтың", "a"},
      {"title:жиын", ""},
      {"title:\"Макс Боқаев\"", "a"},
      {"title:\"Боқаев Макс\"", ""},
      {"title:\"сот Макс\"~1", "a"},
      {"title:(Боқаев Жәкішев)", "a f"},
      {"title:(Боқаев AND сот)", "a"},
      {"сот -title:Боқаев", "c f"},
      {"+сот +title:ісі", "c"},
      {"title:Жәк*", "f"},
  };
  expect_found(kCases);
}

TEST_F(QueryLanguage, HasFields) {
  const Case kCases[] = {
      {"year:2016", "a b"},
      {"year:2016 year:2012", "a b c"},
      {"year:2012..2016", "a b c"},
      {"year:2017..", "e f"},
      {"year:..2015", "c"},
      {"year:unknown", "d"},
      {"year:unknown year:2020", "d e f"},
      {"сот year:2016", "a"},
      {"сот -year:2016", "c f"},
      {"after:2016-06", "a e f"},
      {"after:2016-06 before:2016-12", "a"},
      {"before:2012-06-04", "c"},
      {"before:2012-06-03", ""},
      {"city:Ақтауда", "c"},
      {"city:Ақтау city:Алматы", "b c"},
      {"city:Алма-Ата", "b"},
      {"city:unknown", "d f"},
      {"сот -city:Атырау", "c f"},
      {"region:Маңғыстау", "c d"},
      {"region:\"Маңғыстау облысы\"", "c d"},
      {"region:Абай", "e"},
      {"жиын region:Маңғыстау", "d"},
      {"жиын -region:Маңғыстау", "b"},
      {"source:Азаттық", "a b"},
      {"source:\"Азаттық радиосы\"", "a"},
      {"source:Жас", "c e"},
      {"source:\"Жас Алаш\" source:Азаттық", "a b c"},
      {"source:радиосы", ""},
      {"source:Азаттық year:2016 city:Атырау", "a"},
      {"year:2020 city:Семей", "e"},
      {"year:2020 city:Ақтау", ""},
      {"+сот +year:2016", "a"},
      {"(Боқаев year:2016) OR (жиын year:unknown)", "a d"},
      {"(сот year:2016) OR (сот city:Ақтау)", "a c"},
      {"жиын AND (year:unknown OR city:Алматы)", "b d"},
      {"(сот year:2016 year:2012)", "a c"},
  };
  expect_found(kCases);
}

std::string order_of(const SearchResult& result) {
  std::string text;
  for (const Hit& hit : result.hits) text += (text.empty() ? "" : " ") + hit.article;
  return text;
}

TEST_F(QueryLanguage, FindsAllButWhatMustNotBeThere) {
  const Case kCases[] = {
      {"-сот", "e b d"},
      {"-сот -жаңбыр", "b d"},
      {"NOT (сот OR жаңбыр)", "b d"},
      {"year:2012..", "f e a b c"},
      {"-year:2020", "a b c d"},
      {"-сот year:2016..", "e b"},
  };
  for (const auto& [query, articles] : kCases) {
    const SearchResult result = answer(request_of(query));
    EXPECT_EQ(order_of(result), articles) << query;
    for (const Hit& hit : result.hits) EXPECT_FALSE(hit.score.has_value()) << query << ": " << hit.article;
  }
}

TEST_F(QueryLanguage, CombinesWithFilters) {
  const struct {
    std::string query;
    std::vector<std::string> years, cities;
    std::string articles;
  } kCases[] = {
      {"сот", {"2016"}, {}, "a"},
      {"сот year:2016", {"2016"}, {}, "a"},
      {"сот city:Атырау", {"2016"}, {}, "a"},
      {"сот city:Ақтау", {"2016"}, {}, ""},
      {"сот -year:2016", {"2012"}, {}, "c"},
      {"сот year:2016", {}, {"Атырау"}, "a"},
      {"сот year:2016", {"2012"}, {}, ""},  // an option and a field have to be met both
      {"сот year:2012..2016", {"2016", "2020"}, {}, "a"},
      {"сот before:2016-12", {"2012"}, {}, "c"},
      {"(сот year:2016) OR жиын", {"2016"}, {}, "a b"},
  };
  for (const auto& [query, years, cities, articles] : kCases) {
    SearchRequest request = request_of(query);
    request.years = years, request.cities = cities;
    EXPECT_EQ(found(request), articles) << query;
  }
}

std::string counts_of(const Facet& facet) {
  std::string text;
  for (const Facet::Value& value : facet.values)
    text += (text.empty() ? "" : ", ") + value.value + ' ' + std::to_string(value.count.articles);
  return text;
}

// The filter of a facet does not reduce it, whether it is an option or a field.
TEST_F(QueryLanguage, CountsFacetsBesideFieldsAtTheTop) {
  const struct {
    std::string query, articles, years, cities;
  } kCases[] = {
      {"сот", "a c f", "2012 1, 2016 1, 2020 1", "Атырау 1, Ақтау 1, Жаңаөзен 1"},
      {"сот year:2016", "a", "2012 1, 2016 1, 2020 1", "Атырау 1"},
      {"сот city:Ақтау", "c", "2012 1", "Атырау 1, Ақтау 1, Жаңаөзен 1"},
      {"(сот year:2016) OR (сот year:2012)", "a c", "2012 1, 2016 1", "Атырау 1, Ақтау 1, Жаңаөзен 1"},
  };
  for (const auto& [query, articles, years, cities] : kCases) {
    SearchRequest request = request_of(query);
    EXPECT_EQ(found(request), articles) << query;
    request.facets = {FacetField::year, FacetField::city};
    const SearchResult result = answer(request);
    EXPECT_EQ(counts_of(result.facets[0]), years) << query;
    EXPECT_EQ(counts_of(result.facets[1]), cities) << query;
  }
}

}  // namespace
}  // namespace izde
