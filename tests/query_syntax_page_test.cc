// The examples of docs/query-syntax.md, run on the corpus.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "indexer/batch.h"
#include "izde/searcher.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {
namespace {

// The cells of a row of a table, trimmed, without backquotes.
std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  for (std::size_t begin = 1, end; (end = line.find(" |", begin)) != line.npos; begin = end + 2) {
    std::string cell = line.substr(begin, end - begin);
    cell.erase(0, cell.find_first_not_of(' '));
    if (cell.starts_with('`') && cell.ends_with('`')) cell = cell.substr(1, cell.size() - 2);
    cells.push_back(cell);
  }
  return cells;
}

std::string joined(const std::vector<std::string>& notes) {
  std::string text;
  for (const std::string& note : notes) text += (text.empty() ? "" : "; ") + note;
  return text;
}

TEST(QuerySyntaxPage, IsTrue) {
  TemporaryFolder folder;
  const std::filesystem::path root = IZDE_SOURCE_DIR;
  index_sources((folder.path() / "index").string(), {(root / "corpus").string()});
  Searcher searcher((folder.path() / "index").string());
  std::ifstream page(root / "docs" / "query-syntax.md");
  std::size_t examples = 0;
  bool in_table = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("| query |")) in_table = true;
    if (line.empty()) in_table = false;
    if (!in_table || !line.starts_with("| `")) continue;
    const std::vector<std::string> cells = cells_of(line);
    ASSERT_GE(cells.size(), 4u) << line;
    SearchRequest request;
    request.query = cells[0];
    const SearchResult result = searcher.search(request);
    EXPECT_EQ(result.understood, cells[1]) << line;
    EXPECT_EQ(std::to_string(result.total.passages), cells[2]) << line;
    const std::string first =
        result.hits.empty() ? "-" : result.hits[0].article + " #" + std::to_string(result.hits[0].passage);
    EXPECT_EQ(first, cells[3]) << line;
    EXPECT_EQ(joined(result.notes), cells.size() > 4 ? cells[4] : "") << line;
    ++examples;
  }
  EXPECT_GT(examples, 40u);
}

}  // namespace
}  // namespace izde::test
