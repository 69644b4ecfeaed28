// What a SOURCE is: files that cannot be read, links to nowhere, things that are no files.
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

class BadFiles : public BadInput {
 protected:
  void SetUp() override {
    make_index();
    folder.write("news/good.jsonl", kGoodArticle);
  }
  void TearDown() override {  // what nobody can read nobody can remove
    for (const char* name : {"news", "news/closed"}) chmod((folder / name).c_str(), 0755);
  }

  // Lets everybody use the folder and the index.
  void open_to_all() const {
    fs::permissions(folder.path(), fs::perms::all);
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
      if (!entry.is_symlink())
        fs::permissions(entry, entry.is_directory() ? fs::perms(0777) : fs::perms(0666));
  }

  static std::string left_out(const std::string& what) { return "izde-index: " + what + "; left out"; }

  // Beside good.jsonl, something bad is in the folder: it gets its line, good.jsonl is kept.
  void expect_kept(const Words& bad, const Conditions& conditions = {}) {
    Words lines;
    for (const std::string& what : bad) lines.push_back(left_out(what));
    expect(run_indexer({"news"}, conditions), 1, lines);
    EXPECT_EQ(articles_found("сайлау"), "good");
    EXPECT_EQ(articles_found("жиын"), "old");
  }
};

TEST_F(BadFiles, UnreadableFile) {
  folder.write("news/closed.txt", "Жиын өтті.");
  open_to_all();
  chmod((folder / "news/closed.txt").c_str(), 0);
  expect_kept({"news/closed.txt: Permission denied"}, {.unprivileged = true});
  expect(run_indexer({"news/closed.txt"}, {.unprivileged = true}), 2,
         {left_out("closed.txt: Permission denied")});
}

TEST_F(BadFiles, UnreadableFolder) {
  folder.write("news/closed/a.txt", "Жиын өтті.");
  open_to_all();
  chmod((folder / "news/closed").c_str(), 0);
  expect_kept({"news/closed: Permission denied"}, {.unprivileged = true});
  expect(run_indexer({"news/closed/a.txt"}, {.unprivileged = true}), 2,
         {left_out("{folder}/news/closed/a.txt: Permission denied")});
}

TEST_F(BadFiles, FolderThatCannotBeSearched) {
  folder.write("news/closed/a.txt", "Жиын өтті.");
  open_to_all();
  chmod((folder / "news/closed").c_str(), 0444);
  expect_kept({"news/closed/a.txt: cannot be looked at"}, {.unprivileged = true});
}

TEST_F(BadFiles, DanglingLink) {
  fs::create_symlink("nowhere.txt", folder / "news/link.txt");
  expect_kept({"news/link.txt: link to nowhere"});
  expect(run_indexer({"news/link.txt"}), 2, {left_out("{folder}/news/link.txt: link to nowhere")});
}

TEST_F(BadFiles, LoopOfLinks) {
  fs::create_symlink("b.txt", folder / "news/a.txt");
  fs::create_symlink("a.txt", folder / "news/b.txt");
  fs::create_symlink("self", folder / "news/self");
  expect_kept({"news/a.txt: link to nowhere", "news/b.txt: link to nowhere"});
  expect(run_indexer({"news/a.txt"}), 2, {left_out("{folder}/news/a.txt: link to nowhere")});
}

TEST_F(BadFiles, LoopOfFolders) {
  fs::create_directory_symlink("..", folder / "news/up");
  fs::create_directory_symlink(".", folder / "news/self");
  expect(run_indexer({"news"}), 0, {});
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadFiles, FifoInAFolderIsNotWaitedFor) {
  ASSERT_EQ(mkfifo((folder / "news/pipe.txt").c_str(), 0600), 0);
  expect_kept({"news/pipe.txt: not a file"});
}

TEST_F(BadFiles, FifoByNameIsRead) {
  const std::string pipe = folder / "news/pipe.jsonl";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  Child child(indexing({"news/pipe.jsonl"}));
  std::ofstream(pipe) << kGoodArticle;
  expect(child.end(), 0, {});
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadFiles, Socket) {
  const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string path = folder / "news/socket.txt";
  ASSERT_LT(path.size(), sizeof address.sun_path);
  path.copy(address.sun_path, path.size());
  ASSERT_EQ(bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  expect_kept({"news/socket.txt: not a file"});
  expect(run_indexer({"news/socket.txt"}), 2, {left_out("{folder}/news/socket.txt: not a file")});
  close(descriptor);
}

TEST_F(BadFiles, Device) {
  fs::create_symlink("/dev/zero", folder / "news/zero.txt");
  expect_kept({"news/zero.txt: not a file"});
  expect(run_indexer({"news/zero.txt"}), 2, {left_out("{folder}/news/zero.txt: not a file")});
  expect(run_indexer({"/dev/zero"}), 2,
         {left_out("/dev/zero: not of a known format; name it with --input-format")});
}

TEST_F(BadFiles, NameThatIsNotUtf8) {
  folder.write("news/\xC0.txt", "Жиын өтті.");
  folder.write("news/\xC1.d/a.txt", "Жиын өтті.");
  folder.write("news/\xC1.xls", "");
  expect_kept({"news/ .txt: name is not UTF-8", "news/ .d: name is not UTF-8"});
  expect(run_indexer({"news/\xC0.txt"}), 2, {left_out("{folder}/news/ .txt: name is not UTF-8")});
}

TEST_F(BadFiles, NameWithLineEnds) {
  folder.write("news/\n\x1B[31m.txt", "Жиын \xFF");
  expect_kept({"news/  [31m.txt: not UTF-8"});
}

TEST_F(BadFiles, NothingThere) {
  expect(run_indexer({"nowhere.txt"}), 2, {left_out("{folder}/nowhere.txt: No such file or directory")});
  expect(run_indexer({"nowhere.txt", "news"}), 1,
         {left_out("{folder}/nowhere.txt: No such file or directory")});
  expect(run_indexer({"news/good.jsonl/x.txt"}), 2,
         {left_out("{folder}/news/good.jsonl/x.txt: Not a directory")});
}

TEST_F(BadFiles, FolderWithoutArticles) {
  folder.write("else/a.xls", "");
  expect(run_indexer({"else"}), 2,
         {"izde-index: sources: no article found; name files of a known format, or folders with such files"});
  expect(run_indexer({"else/a.xls"}), 2,
         {left_out("{folder}/else/a.xls: not of a known format; name it with --input-format")});
  expect_unharmed();
}

}  // namespace
}  // namespace izde::test
