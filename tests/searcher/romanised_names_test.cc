// Names typed as the English-language press writes them find the passage that has them in Kazakh.
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "common/table.h"
#include "izde/searcher.h"
#include "tests/support/kazakh_articles.h"
#include "tests/support/small_index.h"
#include "tests/support/spelling_runs.h"

namespace izde::test {
namespace {

// A passage of each row among the articles of corpus/.
std::vector<Article> articles_with(const std::vector<TableRow>& rows) {
  std::vector<Article> articles = kazakh_articles();
  for (const TableRow& row : rows) {
    Article article;
    article.id = row[0], article.text = row[2];
    articles.push_back(article);
  }
  return articles;
}

// The first hit has the name; that of an article of corpus/ is as right.
bool leads_to(Searcher& searcher, std::string_view query, std::string_view name) {
  SearchRequest request;
  request.query = query, request.limit = 1;
  const std::vector<Hit> hits = searcher.search(request).hits;
  return !hits.empty() && (hits[0].title + '\n' + hits[0].text).find(name) != std::string::npos;
}

std::string last_word(std::string_view name) { return std::string(name.substr(name.rfind(' ') + 1)); }

// How many rows lead to their passages, by the whole name or its last word.
std::size_t right_ones(Searcher& searcher, const std::vector<TableRow>& rows, bool is_whole) {
  std::size_t right = 0;
  std::string others;
  for (const TableRow& row : rows) {
    const std::string query(is_whole ? std::string(row[0]) : last_word(row[0]));
    const std::string name(is_whole ? std::string(row[1]) : last_word(row[1]));
    EXPECT_TRUE(!is_whole || leads_to(searcher, name, name)) << name;
    if (leads_to(searcher, query, name))
      ++right;
    else
      others += (others.empty() ? "" : ", ") + query;
  }
  std::cout << right << " of " << rows.size() << " lead to their passages; not " << others << '\n';
  return right;
}

TEST(RomanisedNames, LeadToTheirPassages) {
  std::ifstream in(std::string(IZDE_SOURCE_DIR) + "/tests/searcher/romanised_names.tsv");
  const std::string table(std::istreambuf_iterator<char>(in), {});
  const std::vector<TableRow> rows = table_rows(table);
  ASSERT_EQ(rows.size(), 100u);
  const SmallIndex index(json_lines_of(articles_with(rows), kazakh::Orthography::none));
  Searcher searcher(index.path());
  EXPECT_GE(right_ones(searcher, rows, true), 96u);
  EXPECT_GE(right_ones(searcher, rows, false), 93u);
}

}  // namespace
}  // namespace izde::test
