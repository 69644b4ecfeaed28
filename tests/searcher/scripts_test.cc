// Articles of corpus/ written in other scripts are found by the same queries.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/kazakh_articles.h"
#include "tests/support/request.h"
#include "tests/support/small_index.h"
#include "tests/support/spelling_runs.h"
#include "tests/support/to_scripts.h"

namespace izde::test {
namespace {

using kazakh::Orthography;

std::vector<std::string> queries() {
  std::ifstream in(std::string(IZDE_SOURCE_DIR) + "/tests/judged/topics.tsv");
  std::vector<std::string> all;
  for (std::string line; std::getline(in, line);) all.push_back(line.substr(line.find('\t') + 1));
  return all;
}

std::set<std::string> found(Searcher& searcher, const std::string& query) {
  SearchRequest request;
  request.query = query;
  request.limit = 10;
  request.per_article = 1;
  std::set<std::string> ids;
  for (const Hit& hit : searcher.search(request).hits) ids.insert(hit.article);
  return ids;
}

TEST(Scripts, OfArticlesDoNotMatterToQueries) {
  const SmallIndex cyrillic(json_lines_of(kazakh_articles(), Orthography::none));
  Searcher expected(cyrillic.path());
  for (const Orthography orthography : kAllScripts) {
    const SmallIndex index(json_lines_of(kazakh_articles(), orthography));
    Searcher searcher(index.path());
    EXPECT_EQ(searcher.info().kazakh, expected.info().kazakh) << name_of(orthography);
    std::size_t same = 0, all = 0;
    for (const std::string& query : queries()) {
      const std::set<std::string> ids = found(searcher, query);
      for (const std::string& id : found(expected, query)) ++all, same += ids.contains(id);
    }
    EXPECT_GE(static_cast<double>(same), 0.95 * static_cast<double>(all)) << name_of(orthography);
    std::cout << name_of(orthography) << ": " << same << " of " << all << " of the ten best articles\n";
  }
}

TEST(Scripts, OfArticlesDoNotMatterToHighlightsCitiesAndYears) {
  for (const Orthography orthography : kAllScripts) {
    const std::string title = in_script("Мұхтар Жәкішев", orthography);
    const std::string text = in_script(
        "Кеше Алматыда адам құқығы туралы жиын өтті. Мұхтар Жәкішев 2019 жылы түрмеден босап шықты.",
        orthography);
    const SmallIndex index({nlohmann::json{{"id", "1"}, {"title", title}, {"text", text}}.dump()});
    Searcher searcher(index.path());
    for (const std::string request :
         {"Жәкішевтің --city Алматы", "түрме --mentioned-year 2019", "мұхтар жәкішев"}) {
      const SearchResult result = searcher.search(request_of(request));
      ASSERT_EQ(result.hits.size(), 1u) << name_of(orthography) << ' ' << request;
      EXPECT_FALSE(result.hits[0].highlights.empty() && result.hits[0].title_highlights.empty());
    }
    const SearchResult result = searcher.search(request_of("Жәкішев"));
    ASSERT_EQ(result.hits[0].title_highlights.size(), 1u) << name_of(orthography);
    const auto [begin, end] = result.hits[0].title_highlights[0];
    EXPECT_EQ(title.substr(begin, end - begin), in_script("Жәкішев", orthography));
  }
}

}  // namespace
}  // namespace izde::test
