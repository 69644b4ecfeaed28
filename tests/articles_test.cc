// Five real articles as a person pasted them, which lie beside the checkout where the project is developed. What is
// expected was read from their text by hand.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "indexer/batch.h"
#include "izde/searcher.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {
namespace {

const std::filesystem::path kArticles = std::filesystem::path(IZDE_SOURCE_DIR) / ".." / "shared" / "articles";

class Articles : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kArticles)) GTEST_SKIP() << kArticles << " is not there";
    index_sources(index_, {kArticles.string()});
  }

  SearchResult search(const std::string& query) {
    SearchRequest request;
    request.query = query;
    request.limit = 0, request.per_article = 0;
    return Searcher(index_).search(request);
  }

  TemporaryFolder folder_;
  std::string index_ = (folder_.path() / "index").string();
};

// "Астана 2, Алматы 1": the values of a facet with their articles.
std::string shown(const Facet& facet) {
  std::ostringstream out;
  for (const Facet::Value& value : facet.values)
    out << (&value == &facet.values.front() ? "" : ", ") << value.value << ' ' << value.count.articles;
  return out.str();
}

TEST_F(Articles, AreFoundByANameInOtherCaseForms) {
  std::set<std::string> articles, marked;
  for (const Hit& hit : search("Мұхтар Жәкішев").hits) {
    for (const auto& [begin, end] : hit.highlights) marked.insert(hit.text.substr(begin, end - begin));
    articles.insert(hit.article);
  }
  EXPECT_EQ(articles, (std::set<std::string>{"articles/001.txt", "articles/003.txt", "articles/004.txt"}));
  EXPECT_EQ(marked, (std::set<std::string>{"Мұхтар", "Жәкішевке", "Жәкішевті"}));
}

TEST_F(Articles, HaveTheFacetsTheirTextGives) {
  const SearchResult all = search("");
  ASSERT_EQ(all.facets.size(), 3u);
  EXPECT_EQ(shown(all.facets[0]), "2026 1");
  EXPECT_EQ(shown(all.facets[1]), "Астана 5, Алматы 2, Атырау 2, Ақтау 1, Брюссель 1, Жаңаөзен 1, Киев 1, Қарағанды 1");
  EXPECT_EQ(shown(all.facets[2]),
            "2011 2, 2017 2, 1995 1, 2006 1, 2009 1, 2012 1, 2016 1, 2018 1, 2019 1, 2022 1, 2026 1");
}

TEST_F(Articles, HaveTheirTitlesAndDates) {
  const std::map<std::string, std::string> last_words = {{"articles/000.txt", "жариялады"},
                                                         {"articles/002.txt", "шақырды"}};
  for (const Hit& hit : search("").hits) {
    const auto last = last_words.find(hit.article);
    EXPECT_TRUE(last == last_words.end() || hit.title.ends_with(last->second)) << hit.title;
    EXPECT_EQ(hit.date, hit.article == "articles/002.txt" ? "2026-06-22" : "") << hit.article;
  }
}

}  // namespace
}  // namespace izde::test
