// A disk that is full, files that may not grow, folders that may not be written: one line, and the index as it was.
#include <sys/mount.h>
#include <sys/stat.h>

#include <random>

#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

class BadDisk : public BadInput {
 protected:
  // Writes articles of words that no other has, `kilobytes` of them.
  std::string write_articles(std::size_t kilobytes) const {
    constexpr std::string_view kLetters = "абвгдежзийклмнопрстуф";
    std::mt19937 random(7);
    std::ofstream out(folder / "many.jsonl");
    for (std::size_t article = 0; article < kilobytes; ++article) {
      out << R"({"id":"m)" << article << R"(","text":")";
      for (int word = 0; word < 80; ++word) {
        for (int letter = 0; letter < 6; ++letter) out << kLetters.substr(random() % 21 * 2, 2);
        out << ' ';
      }
      out << "\"}\n";
    }
    return "many.jsonl";
  }

  // The run fails with one line, for the index that was there before and for a new one, which can then be made.
  void expect_harmless(const ChildOutcome& outcome) const {
    expect_refused(outcome);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(articles_found("жиын"), "old");
    expect_unharmed();
  }
  void expect_can_be_made(const ChildOutcome& outcome) const {
    expect_refused(outcome);
    const ChildOutcome searched = run_searcher({"жиын"});
    EXPECT_TRUE(searched.status == 1 || searched.status == 2) << searched.err;
    expect_in_order(lines_of(searched.err));
    expect(run_indexer({"-"}, {.input = kGoodArticle}), 0, {});
    EXPECT_EQ(articles_found("сайлау"), "good");
  }
};

// Bounds at which another file of the index is the first that cannot grow: Xapian's, or one of ours.
constexpr rlim_t kBounds[] = {0,       1'000,   8'192,   16'384,  30'000, 60'000,
                              100'000, 200'000, 300'000, 400'000, 600'000};

TEST_F(BadDisk, FilesMayNotGrowBesideAnIndex) {
  make_index();
  write_articles(500);
  const std::string whole = folder / "whole";
  fs::copy(index, whole, fs::copy_options::recursive);
  for (const rlim_t bound : kBounds) {
    SCOPED_TRACE(bound);
    fs::remove_all(index), fs::copy(whole, index, fs::copy_options::recursive);
    // Standard error is a file that is bounded, too: 0 would silence it.
    const ChildOutcome outcome = run_indexer({"many.jsonl"}, {.file_bytes = std::max<rlim_t>(bound, 500)});
    expect_harmless(outcome);
  }
}

TEST_F(BadDisk, FilesMayNotGrowInANewIndex) {
  write_articles(500);
  for (const rlim_t bound : kBounds) {
    SCOPED_TRACE(bound);
    fs::remove_all(index);
    expect_can_be_made(run_indexer({"many.jsonl"}, {.file_bytes = std::max<rlim_t>(bound, 500)}));
  }
}

TEST_F(BadDisk, OutputMayNotGrow) {
  make_index();
  Words words = {"--format", "jsonl", "жиын"};
  expect(run_searcher(words, {.file_bytes = 100}), 2,
         {"izde-search: standard output: cannot be written; free space and run again"});
}

// A file system of its own, of a few megabytes.
class FullDisk : public BadDisk {
 protected:
  bool mount(const char* size) {
    fs::create_directory(folder / "disk");
    mounted_ = ::mount("tmpfs", (folder / "disk").c_str(), "tmpfs", 0, size) == 0;
    if (mounted_)
      fs::create_directory_symlink("disk/news.izde", index), fs::create_directory(folder / "disk/news.izde");
    return mounted_;
  }
  void TearDown() override {
    if (mounted_) umount2((folder / "disk").c_str(), MNT_DETACH);
  }

 private:
  bool mounted_ = false;
};

#define MOUNT_OR_SKIP(size) \
  if (!mount(size)) GTEST_SKIP() << "no file system can be mounted here: " << std::strerror(errno)

TEST_F(FullDisk, BesideAnIndex) {
  MOUNT_OR_SKIP("size=1m");
  make_index();
  expect_harmless(run_indexer({write_articles(3'000)}));
}

TEST_F(FullDisk, BesideAnIndexAtItsCommit) {
  MOUNT_OR_SKIP("size=1m");
  make_index();
  expect_harmless(run_indexer({write_articles(500)}));
}

// Whichever file is the first that cannot grow: what the run wrote to ours is cut off.
TEST_F(FullDisk, KeepsNothingOfTheRunInOurFiles) {
  MOUNT_OR_SKIP("size=3m");
  make_index();
  const auto sizes = [&] {
    std::string all;
    for (const char* name : {"/passages.izde", "/values.izde", "/articles.izde"})
      all += std::to_string(fs::file_size(index + name)) + ' ';
    return all;
  };
  const std::string before = sizes(), whole = folder / "whole", on_disk = folder / "disk/news.izde";
  fs::copy(on_disk, whole, fs::copy_options::recursive);
  int failed = 0;
  for (const std::size_t kilobytes : {500, 600, 700, 800, 900, 1'000, 1'200, 1'500, 2'000, 4'000}) {
    SCOPED_TRACE(kilobytes);
    fs::remove_all(on_disk), fs::copy(whole, on_disk, fs::copy_options::recursive);
    const ChildOutcome outcome = run_indexer({write_articles(kilobytes)});
    if (outcome.status == 0) continue;
    ++failed;
    expect_refused(outcome);
    EXPECT_EQ(sizes(), before);
  }
  EXPECT_GT(failed, 0);
}

TEST_F(FullDisk, InANewIndex) {
  MOUNT_OR_SKIP("size=1m");
  expect_can_be_made(run_indexer({write_articles(3'000)}));
}

TEST_F(FullDisk, WithoutAnyRoom) {
  MOUNT_OR_SKIP("size=1m");
  make_index();
  {
    std::ofstream out(folder / "disk/filling");
    for (int i = 0; i < 1'100; ++i) out << std::string(1'000, 'x');
  }
  expect_refused(run_indexer({write_articles(50)}));
  EXPECT_EQ(articles_found("жиын"), "old");
  fs::remove(folder / "disk/filling");
  expect_unharmed();
}

TEST_F(FullDisk, WithoutAnyRoomForANewIndex) {
  MOUNT_OR_SKIP("size=1m");
  {
    std::ofstream out(folder / "disk/filling");
    for (int i = 0; i < 1'100; ++i) out << std::string(1'000, 'x');
  }
  expect_refused(run_indexer({write_articles(50)}));
  fs::remove(folder / "disk/filling");
  expect(run_indexer({"many.jsonl"}), 0, {});
}

TEST_F(FullDisk, ThatIsReadOnly) {
  MOUNT_OR_SKIP("size=1m");
  make_index();
  ASSERT_EQ(::mount("", (folder / "disk").c_str(), "", MS_REMOUNT | MS_RDONLY, ""), 0);
  expect_refused(run_indexer({"-"}, {.input = kGoodArticle}));
  EXPECT_EQ(articles_found("жиын"), "old");
  ASSERT_EQ(::mount("", (folder / "disk").c_str(), "", MS_REMOUNT, ""), 0);
  expect_unharmed();
}

class ReadOnly : public BadDisk {
 protected:
  void SetUp() override {
    make_index();
    fs::permissions(folder.path(), fs::perms(0755));
    folder.write("good.jsonl", kGoodArticle);
  }
  // Only reading, and for folders entering, is permitted, to everybody.
  void close_index(fs::perms of_folder, fs::perms of_files) const {
    for (const auto& file : fs::directory_iterator(index)) fs::permissions(file, of_files);
    fs::permissions(index, of_folder);
  }
  void TearDown() override { chmod(index.c_str(), 0755); }
};

TEST_F(ReadOnly, Folder) {
  close_index(fs::perms(0555), fs::perms(0444));
  expect(run_indexer({"good.jsonl"}, {.unprivileged = true}), 2,
         {"izde-index: {folder}/news.izde: no permission to write; mend it, or name another folder"});
  const ChildOutcome outcome = run_searcher({"жиын"}, {.unprivileged = true});
  expect(outcome, 0, {});
  EXPECT_NE(outcome.out.find("1 passage in 1 article"), std::string::npos);
}

TEST_F(ReadOnly, Files) {
  close_index(fs::perms(0777), fs::perms(0444));
  expect(run_indexer({"good.jsonl"}, {.unprivileged = true}), 2,
         {"izde-index: {folder}/news.izde: no permission to write; mend it, or name another folder"});
  close_index(fs::perms(0755), fs::perms(0644));
  expect_unharmed();
}

TEST_F(ReadOnly, FolderAbove) {
  fs::permissions(folder.path(), fs::perms(0555));
  const std::string other = folder / "other.izde";
  expect(Child({IZDE_INDEX, "--index", other, folder / "good.jsonl"}, {.unprivileged = true}).end(), 2,
         {"izde-index: {folder}/other.izde: Permission denied; name a folder that can be made there"});
  fs::permissions(folder.path(), fs::perms(0755));
  EXPECT_FALSE(fs::exists(other));
}

TEST_F(ReadOnly, IndexThatCannotBeRead) {
  for (const auto& [of_folder, of_files] :
       {std::pair{0000, 0444}, std::pair{0444, 0444}, std::pair{0755, 0000}}) {
    close_index(fs::perms(of_folder), fs::perms(of_files));
    expect(run_searcher({"жиын"}, {.unprivileged = true}), 2,
           {"izde-search: {folder}/news.izde: no permission to read; mend it, or name another folder"});
    expect_refused(run_indexer({"good.jsonl"}, {.unprivileged = true}));
    chmod(index.c_str(), 0755);
  }
  close_index(fs::perms(0755), fs::perms(0644));
  expect_unharmed();
}

}  // namespace
}  // namespace izde::test
