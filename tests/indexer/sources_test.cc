#include "indexer/sources.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "tests/support/temporary_folder.h"

namespace izde {
namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;

// The names found, apart by blanks; what is refused behind a !.
std::string names(const std::string& source) {
  std::string shown;
  const auto add = [&](const std::string& name) { shown += (shown.empty() ? "" : " ") + name; };
  for_each_file(
      source, [](const std::string& file) { return format_of(file) != nullptr; },
      [&](const SourceFile& file) { add(file.name); },
      [&](const std::string& name, const std::string& reason) {
        add('!' + name + (reason.empty() ? "?" : ""));
      });
  return shown;
}

void write(const TemporaryFolder& folder, std::initializer_list<const char*> files) {
  for (const char* file : files) folder.write(file, "Жиын өтті.");
}

TEST(Sources, ComeInByteOrderOfTheirPaths) {
  const TemporaryFolder folder;
  write(folder, {"news/b.txt", "news/a.txt", "news/a/x.txt", "news/a0.txt", "news/B.txt", "news/ә.txt",
                 "news/10.txt", "news/9.txt", "news/a/b/c.jsonl", "news/a-b/x.txt"});
  EXPECT_EQ(
      names(folder / "news"),
      "news/10.txt news/9.txt news/B.txt news/a-b/x.txt news/a.txt news/a/b/c.jsonl news/a/x.txt news/a0.txt "
      "news/b.txt news/ә.txt");
}

TEST(Sources, LeaveHiddenFilesAndOtherFormats) {
  const TemporaryFolder folder;
  write(folder, {"news/.a.txt", "news/.git/a.txt", "news/a.xls", "news/txt", "news/a.txt~", "news/b.TXT",
                 "news/c.ndjson", "news/d.jsonl", "news/e.xml~"});
  EXPECT_EQ(names(folder / "news"), "news/b.TXT news/c.ndjson news/d.jsonl");
}

TEST(Sources, AreCalledByTheirLastName) {
  const TemporaryFolder folder;
  write(folder, {"news/a/x.txt"});
  EXPECT_EQ(names(folder / "news/"), "news/a/x.txt");
  EXPECT_EQ(names(folder / "news/."), "news/a/x.txt");
  EXPECT_EQ(names(folder / "news/a/.."), "news/a/x.txt");
  EXPECT_EQ(names(folder / "news//a"), "a/x.txt");
  EXPECT_EQ(names(folder / "news/a/x.txt"), "x.txt");
}

TEST(Sources, MayBeStandardInput) {
  for_each_file(
      "-", [](const std::string&) { return false; },
      [](const SourceFile& file) { EXPECT_EQ(file.path.string() + '|' + file.name, "-|"); },
      [](const std::string& name, const std::string& reason) { ADD_FAILURE() << name << ' ' << reason; });
}

TEST(Sources, PassFoldersOnce) {
  const TemporaryFolder folder;
  write(folder, {"news/a/x.txt", "news/b.txt", "else/y.txt"});
  fs::create_directory_symlink(folder / "news", folder / "news/a/up");
  fs::create_directory_symlink(".", folder / "news/self");
  fs::create_directory_symlink(folder / "else", folder / "news/z1");
  fs::create_directory_symlink(folder / "else", folder / "news/z2");
  EXPECT_EQ(names(folder / "news"), "news/a/x.txt news/b.txt news/z1/y.txt");
}

TEST(Sources, FollowLinksToFiles) {
  const TemporaryFolder folder;
  write(folder, {"else/y.txt"});
  fs::create_directory(folder / "news");
  fs::create_symlink(folder / "else/y.txt", folder / "news/a.txt");
  fs::create_symlink(folder / "nowhere.txt", folder / "news/b.txt");
  fs::create_symlink("c.txt", folder / "news/c.txt");
  fs::create_symlink(folder / "nowhere", folder / "news/d");
  EXPECT_EQ(names(folder / "news"), "news/a.txt !news/b.txt !news/c.txt");
  EXPECT_EQ(names(folder / "news/a.txt"), "a.txt");
}

TEST(Sources, MayBeNothingButAnExtension) {
  const TemporaryFolder folder;
  write(folder, {".txt", "news/.txt"});
  EXPECT_EQ(names(folder / ".txt"), ".txt");
  EXPECT_EQ(names(folder / "news"), "");  // hidden
}

TEST(Sources, AreRefusedWhenTheyCannotBeRead) {
  const TemporaryFolder folder;
  write(folder, {"news/a.xls"});
  fs::create_directory(folder / "empty");
  fs::create_directory(folder / "folder.txt");
  fs::create_symlink(folder / "nowhere.txt", folder / "link.txt");
  for (const std::string source : {"missing", "missing.txt", "news/a.xls", "news/a.xls/x.txt", "link.txt"})
    EXPECT_EQ(names(folder / source), '!' + (folder / source));
  EXPECT_EQ(names(""), "!SOURCE");
  EXPECT_EQ(names(folder / "empty"), "");
  EXPECT_EQ(names(folder / "folder.txt"), "");
  EXPECT_EQ(names(folder / "news"), "");
}

}  // namespace
}  // namespace izde
