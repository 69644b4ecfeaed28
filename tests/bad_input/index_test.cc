// What --index names: nothing, something else, an index of another program or version, what is left of one.
#include <xapian.h>

#include <fstream>
#include <set>

#include "common/index_layout.h"
#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

class BadIndex : public BadInput {
 protected:
  void SetUp() override { folder.write("good.jsonl", kGoodArticle); }

  // Writes into the database at `index` what Izde does not.
  void write_metadata(const char* key, const std::string& value) const {
    constexpr int kFlags = Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST;
    Xapian::WritableDatabase database(index, kFlags);
    database.set_metadata(key, value);
    database.commit();
  }

  void expect_both(const std::string& reason) const {
    expect(run_searcher({"жиын"}), 2, {"izde-search: {folder}/news.izde: " + reason});
    expect(run_searcher({"--info"}), 2, {"izde-search: {folder}/news.izde: " + reason});
    expect(run_indexer({"good.jsonl"}), 2, {"izde-index: {folder}/news.izde: " + reason});
  }

  // Names and bytes of all files of the index.
  std::string all_files() const {
    std::set<std::string> files;
    for (const auto& file : fs::directory_iterator(index))
      files.insert(file.path().filename().string() + ":" + content_of(file.path()));
    std::string all;
    for (const std::string& file : files) all += file;
    return all;
  }

  // A process of the indexer that is killed while it makes the index, or adds to it.
  void kill_indexer() const {
    Words words = indexing({"-"});
    words.insert(words.end(), {"--progress", "always"});
    const Child child(words, {.piped = true});
    child.say(R"({"id":"x","text":"Жоғалған хабар."})"
              "\n");
    ASSERT_TRUE(child.has_spoken());
  }

  static constexpr char kMissing[] =
      "izde-search: {folder}/news.izde: no index here; make one with izde-index --index {folder}/news.izde SOURCE...";
  static constexpr char kForeign[] =
      "izde-index: {folder}/news.izde: not empty and no index of Izde; name another folder";
};

TEST_F(BadIndex, Missing) {
  expect(run_searcher({"жиын"}), 2, {kMissing});
  expect(run_searcher({"--info"}), 2, {kMissing});
  EXPECT_FALSE(fs::exists(index));
}

TEST_F(BadIndex, LinkToNowhere) {
  fs::create_symlink("nowhere", index);
  expect(run_searcher({"жиын"}), 2, {kMissing});
  expect_refused(run_indexer({"good.jsonl"}));
}

TEST_F(BadIndex, EmptyName) {
  expect(Child({IZDE_SEARCH, "--index", "", "жиын"}).end(), 2,
         {"izde-search: --index: empty value; see izde-search --help"});
  expect(Child({IZDE_INDEX, "--index", "", folder / "good.jsonl"}).end(), 2,
         {"izde-index: --index: empty value; see izde-index --help"});
}

TEST_F(BadIndex, LongName) {
  const std::string name = folder / std::string(300, 'x');
  expect_refused(Child({IZDE_SEARCH, "--index", name, "жиын"}).end());
  expect_refused(Child({IZDE_INDEX, "--index", name, folder / "good.jsonl"}).end());
}

TEST_F(BadIndex, EmptyFolder) {
  fs::create_directory(index);
  expect(run_searcher({"жиын"}), 2, {kMissing});
  expect(run_indexer({"good.jsonl"}), 0, {});
}

TEST_F(BadIndex, FolderWithOtherFiles) {
  folder.write("news.izde/note.txt", "Жиын өтті.");
  expect(run_searcher({"жиын"}), 2, {kMissing});
  expect(run_indexer({"good.jsonl"}), 2, {kForeign});
  EXPECT_EQ(all_files(), "note.txt:Жиын өтті.");
}

TEST_F(BadIndex, FileInItsPlace) {
  for (const char* content : {"", "Жиын өтті.\n", "auto other\n", "\x0FXapian Glass"}) {
    folder.write("news.izde", content);
    expect(run_searcher({"жиын"}), 2,
           {"izde-search: {folder}/news.izde: a file, not the folder of an index; name the folder"});
    expect(run_indexer({"good.jsonl"}), 2,
           {"izde-index: {folder}/news.izde: Not a directory; name a folder that can be made there"});
    EXPECT_EQ(content_of(index), content);
  }
}

TEST_F(BadIndex, BelowAFile) {
  const std::string below = folder / "good.jsonl/news.izde";
  expect_refused(Child({IZDE_SEARCH, "--index", below, "жиын"}).end());
  expect_refused(Child({IZDE_INDEX, "--index", below, folder / "good.jsonl"}).end());
}

TEST_F(BadIndex, OfAnotherProgram) {
  write_metadata("title", "хабарлар");
  const std::string before = all_files();
  expect_both(
      "a Xapian database, but not an index of Izde; index the sources again: izde-index --index NEWDIR SOURCE...");
  EXPECT_EQ(all_files(), before);
}

TEST_F(BadIndex, OfAnotherLayout) {
  make_index();
  write_metadata(kLayoutKey, "999");
  const std::string before = all_files();
  expect_both("has index layout 999, this program needs " + std::to_string(kLayoutVersion) +
              "; index the sources again: izde-index --index NEWDIR SOURCE...");
  EXPECT_EQ(all_files(), before);
}

TEST_F(BadIndex, OfAnotherAnalyzer) {
  make_index();
  write_metadata(kAnalyzerKey, "kazakh-0-0000000000000000");
  const std::string before = all_files();
  expect_refused(run_searcher({"жиын"}));
  expect_refused(run_indexer({"good.jsonl"}));
  EXPECT_EQ(all_files(), before);
}

TEST_F(BadIndex, KilledWhileItWasMade) {
  kill_indexer();
  const ChildOutcome outcome = run_searcher({"хабар"});
  if (outcome.status != 1) expect(outcome, 2, {kMissing});
  expect(run_indexer({"good.jsonl"}), 0, {});
  EXPECT_EQ(articles_found("сайлау"), "good");
  EXPECT_EQ(articles_found("хабар"), "");
}

TEST_F(BadIndex, KilledWhileItWasAddedTo) {
  make_index();
  kill_indexer();
  expect_unharmed();
  EXPECT_EQ(articles_found("хабар"), "");
}

TEST_F(BadIndex, WithoutItsFirstCommit) {  // killed a moment earlier than the one above
  { Xapian::WritableDatabase(index, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST); }
  expect(run_searcher({"жиын"}), 2, {kMissing});
  expect(run_indexer({"good.jsonl"}), 0, {});
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadIndex, WithOnlyXapiansFirstFiles) {  // and earlier still
  for (const char* left : {"postlist.glass", "v.tmp", "flintlock"})
    folder.write(std::string("news.izde/") + left, "");
  expect(run_searcher({"жиын"}), 2, {kMissing});
  expect(run_indexer({"good.jsonl"}), 0, {});
  EXPECT_EQ(articles_found("сайлау"), "good");
}

// Any file cut or gone: an answer, or one line. What is left of the files is not made worse.
TEST_F(BadIndex, WithFilesCut) {
  make_index();
  const std::string whole = folder / "whole";
  fs::copy(index, whole, fs::copy_options::recursive);
  for (const char* name : {"passages.izde", "values.izde", "articles.izde", "postlist.glass", "iamglass"}) {
    const auto size = static_cast<std::intmax_t>(fs::file_size(fs::path(whole) / name));
    for (const std::intmax_t left :
         {std::intmax_t{-1}, std::intmax_t{0}, std::intmax_t{1}, size / 2, size - 1}) {
      SCOPED_TRACE(name + (" cut to " + std::to_string(left)));
      fs::remove_all(index), fs::copy(whole, index, fs::copy_options::recursive);
      left < 0 ? void(fs::remove(fs::path(index) / name))
               : fs::resize_file(fs::path(index) / name, static_cast<std::uintmax_t>(left));
      for (const ChildOutcome& outcome : {run_searcher({"жиын"}), run_indexer({"good.jsonl"})}) {
        EXPECT_LE(outcome.status, 2);
        if (outcome.status == 2) expect_refused(outcome);
      }
    }
  }
}

TEST_F(BadIndex, WithFilesOverwritten) {
  make_index();
  const std::string whole = folder / "whole";
  fs::copy(index, whole, fs::copy_options::recursive);
  for (const char* name : {"passages.izde", "values.izde", "articles.izde", "postlist.glass", "iamglass"})
    for (const char byte : {'\0', '\xFF', 'x'}) {
      SCOPED_TRACE(name);
      fs::remove_all(index), fs::copy(whole, index, fs::copy_options::recursive);
      const std::string file = folder / (std::string("news.izde/") + name);
      folder.write(std::string("news.izde/") + name, std::string(fs::file_size(file), byte));
      for (const ChildOutcome& outcome : {run_searcher({"жиын"}), run_indexer({"good.jsonl"})}) {
        EXPECT_LE(outcome.status, 2);
        if (outcome.status == 2) expect_refused(outcome);
      }
    }
}

// A row whose text begins where no file can have it.
TEST_F(BadIndex, WithARowOfAnOffsetThatCannotBe) {
  make_index();
  const std::string rows = folder / "news.izde/passages.izde";
  std::fstream(rows, std::ios::in | std::ios::out | std::ios::binary)
      .seekp(static_cast<std::streamoff>(fs::file_size(rows) - 8))
      .write("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8);
  expect_refused(run_searcher({"жиын"}));
  expect(
      run_indexer({"good.jsonl"}), 2,
      {"izde-index: index: an article's record cannot be read; index the sources again into a new folder"});
}

}  // namespace
}  // namespace izde::test
