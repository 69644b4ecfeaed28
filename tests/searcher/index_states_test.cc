// A searcher and its index as it changes, is missing or is not one of Izde's.
#include <gtest/gtest.h>
#include <xapian.h>

#include <fstream>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "common/index_layout.h"
#include "indexer/batch.h"
#include "izde/searcher.h"
#include "tests/support/request.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

using test::request_of;
using test::SmallIndex;

std::string article(const std::string& id, const std::string& text) {
  return R"({"id": ")" + id + R"(", "text": ")" + text + R"("})";
}

// Ids of the articles found.
std::string found(Searcher& searcher, const std::string& query) {
  std::string ids;
  for (const Hit& hit : searcher.search(request_of(query + " --limit 0 --per-article 1")).hits)
    ids += (ids.empty() ? "" : " ") + hit.article;
  return ids;
}

void write_metadata(const std::string& path, const std::string& key, const std::string& value) {
  constexpr int kFlags = Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST;
  Xapian::WritableDatabase database(path, kFlags);
  database.set_metadata(key, value);
  database.commit();
}

// Opening `path` throws an Error of this kind, one line that begins with the path and says what to do.
void expect_refused(const std::string& path, ErrorKind kind) {
  try {
    Searcher searcher(path);
    ADD_FAILURE() << path << " was opened";
  } catch (const Error& error) {
    const std::string message = error.what();
    EXPECT_EQ(error.kind(), kind) << message;
    EXPECT_TRUE(message.starts_with(path + ": ")) << message;
    EXPECT_NE(message.find("; "), std::string::npos) << message;
    EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  }
}

TEST(OpeningAnIndex, ThatIsMissing) {
  const test::TemporaryFolder folder;
  expect_refused((folder.path() / "nowhere").string(), ErrorKind::missing);
  expect_refused(folder.path().string(), ErrorKind::missing);  // an empty folder
}

TEST(OpeningAnIndex, ThatIsAFolderOrFileOfOtherThings) {
  const test::TemporaryFolder folder;
  const std::string file = (folder.path() / "хабар.txt").string();
  std::ofstream(file) << "Ақтауда жиын өтті.\n";
  expect_refused(folder.path().string(), ErrorKind::missing);
  EXPECT_THROW(Searcher{file}, Error);
}

TEST(OpeningAnIndex, OfAnotherProgram) {
  const test::TemporaryFolder folder;
  const std::string path = (folder.path() / "foreign").string();
  write_metadata(path, "title", "хабарлар");
  expect_refused(path, ErrorKind::incompatible);
}

TEST(OpeningAnIndex, OfAnotherLayoutOrAnalyzer) {
  for (const auto& [key, value] :
       {std::pair{kLayoutKey, "999"}, std::pair{kAnalyzerKey, "kazakh-0-0000000000000000"}}) {
    const SmallIndex index({article("a", "Ақтауда жиын өтті.")});
    write_metadata(index.path(), key, value);
    expect_refused(index.path(), ErrorKind::incompatible);
    try {
      Searcher searcher(index.path());
    } catch (const Error& error) {
      const std::string message = error.what();
      EXPECT_NE(message.find("izde-index --index"), std::string::npos) << message;  // the command to run
      EXPECT_NE(message.find(value), std::string::npos) << message;
    }
  }
}

TEST(OpeningAnIndex, WithAFileCutShort) {
  for (const char* file : {"passages.izde", "values.izde", "articles.izde"}) {
    const SmallIndex index({article("a", "2019 жылы Ақтауда жиын өтті.")});
    std::filesystem::resize_file(std::filesystem::path(index.path()) / file, 1);
    try {
      Searcher(index.path()).search({});
      ADD_FAILURE() << "searched without " << file;
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::damaged) << error.what();
    }
  }
}

// Whenever it is looked at, an index that is being made is missing, empty or whole.
TEST(OpeningAnIndex, WhileItIsMade) {
  const test::TemporaryFolder folder;
  const std::string source = folder.write("a.jsonl", article("a", "Ақтауда жиын өтті."));
  for (int round = 0; round < 40; ++round) {
    const std::string path = (folder.path() / std::to_string(round)).string();
    std::thread writer([&] { index_sources(path, {source}); });
    for (std::size_t articles = 0; articles == 0;) try {
        articles = Searcher(path).info().articles;
      } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::missing) << error.what();
        if (error.kind() != ErrorKind::missing) break;
      }
    writer.join();
  }
}

TEST(OpeningAnIndex, OfPartsOfTwoIndexes) {
  const SmallIndex one({article("a", "Ақтауда жиын өтті.")});
  SmallIndex other({article("b", "Семейде сайлау болды.")});
  for (int i = 0; i < 4; ++i) other.add({article("b" + std::to_string(i), "Семейде сайлау болды.")});
  std::filesystem::copy_file(std::filesystem::path(other.path()) / "postlist.glass",
                             std::filesystem::path(one.path()) / "postlist.glass",
                             std::filesystem::copy_options::overwrite_existing);
  expect_refused(one.path(), ErrorKind::damaged);  // not busy: trying again would never help
}

TEST(Refreshing, ShowsANewBatch) {
  SmallIndex index({article("a", "Бірінші жиын.")});
  Searcher searcher(index.path());
  EXPECT_EQ(found(searcher, "жиын"), "a");
  EXPECT_FALSE(searcher.refresh());
  index.add({article("b", "Екінші жиын.")});
  EXPECT_EQ(found(searcher, "жиын"), "a");  // the state it was opened in
  EXPECT_EQ(searcher.info().articles, 1u);
  EXPECT_TRUE(searcher.refresh());
  EXPECT_EQ(found(searcher, "жиын"), "a b");
  EXPECT_EQ(searcher.info().articles, 2u);
  EXPECT_FALSE(searcher.refresh());
}

TEST(Refreshing, ShowsAReplacedArticle) {
  SmallIndex index({article("a", "Бірінші жиын. 2019 жылы Ақтауда өтті."), article("b", "Басқа хабар.")});
  Searcher searcher(index.path());
  index.add({article("a", "Сайлау болды. 2020 жылы Семейде өтті.")});
  EXPECT_TRUE(searcher.refresh());
  EXPECT_EQ(found(searcher, "жиын"), "");
  EXPECT_EQ(found(searcher, "сайлау"), "a");
  EXPECT_EQ(found(searcher, "--city Ақтау"), "");
  EXPECT_EQ(found(searcher, "--city Семей --mentioned-year 2020"), "a");
  EXPECT_EQ(searcher.info().articles, 2u);
}

std::vector<std::string> many(int batch) {
  std::vector<std::string> articles;
  for (int i = 0; i < 300; ++i)
    articles.push_back(article("n" + std::to_string(i), "Жиын туралы " + std::to_string(batch * 1000 + i) +
                                                            " хабар. Сайлау, митинг."));
  return articles;
}

// Two commits take away the state a searcher sees: a search goes on all the same, and counts nothing twice.
TEST(Refreshing, HappensByItselfWhenTheStateIsGone) {
  SmallIndex index(many(0));
  Searcher searcher(index.path());
  for (int round = 1; round <= 5; ++round) {
    index.add(many(2 * round)), index.add(many(2 * round + 1));
    const SearchRequest request = request_of("жиын сайлау митинг хабар --limit 0");
    const SearchResult result = searcher.search(request);
    EXPECT_EQ(result.total, (MatchCount{300, 300}));
    ASSERT_EQ(result.hits.size(), 300u);
    searcher.refresh();
    Searcher fresh(index.path());
    const SearchResult now = searcher.search(request), expected = fresh.search(request);
    for (std::size_t i = 0; i < expected.hits.size(); ++i)
      EXPECT_EQ(now.hits.at(i).score, expected.hits[i].score);
    EXPECT_EQ(searcher.info().articles, 300u);
  }
}

TEST(Moving, KeepsTheIndexOpen) {
  const SmallIndex index({article("a", "Бірінші жиын.")}), other({article("b", "Екінші жиын.")});
  Searcher first(index.path());
  Searcher second(std::move(first));
  EXPECT_EQ(found(second, "жиын"), "a");
  Searcher third(other.path());
  EXPECT_EQ(found(third, "жиын"), "b");
  third = std::move(second);
  EXPECT_EQ(found(third, "жиын"), "a");
  std::vector<Searcher> several;
  for (int i = 0; i < 3; ++i) several.emplace_back(other.path());
  EXPECT_EQ(found(several.front(), "жиын"), "b");
}

}  // namespace
}  // namespace izde
