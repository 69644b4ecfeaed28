// What is left of an index when a batch does not go as planned.
#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <string>

#include "tests/support/index_folder.h"

namespace izde {
namespace {

using test::kNews;
using test::shown;

class BatchSafety : public test::IndexFolder {};

template <class Action>
void expect_error(ErrorKind kind, const Action& action) {
  try {
    action();
    ADD_FAILURE() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(kind)) << error.what();
    EXPECT_EQ(std::string(error.what()).find('\n'), std::string::npos) << error.what();
  }
}

TEST_F(BatchSafety, LeavesTheIndexAsItWasWhenInterrupted) {
  folder.write("1.jsonl", kNews);
  folder.write("2.jsonl", R"({"id":"a","text":"Кітап шықты."}
{"id":"c","text":"Кітап шықты."})");
  std::atomic<bool> stop = false;
  const BatchObserver observer{
      .progress = [&](const BatchReport&) { stop = true; }, .rejected = {}, .stop = &stop};
  run({"1.jsonl"});
  EXPECT_THROW(run({"2.jsonl"}, observer), Interrupted);
  EXPECT_EQ(found(), "a b");
  EXPECT_EQ(found("халық"), "a");
  EXPECT_EQ(found("кітап"), "");
  EXPECT_EQ(shown(run({"2.jsonl"})), "3/3 +1 ~1 =0");
  EXPECT_EQ(found("кітап"), "a c");
}

TEST_F(BatchSafety, LeavesANewIndexReadableWhenItTookNothing) {
  folder.write("1.jsonl", kNews);
  std::atomic<bool> stop = true;
  EXPECT_THROW(run({"1.jsonl"}, {.progress = {}, .rejected = {}, .stop = &stop}), Interrupted);
  try {
    EXPECT_EQ(found(), "");
  } catch (const Error& error) {
    EXPECT_TRUE(error.kind() == ErrorKind::missing) << error.what();
  }
  EXPECT_EQ(shown(run({"missing.txt"})), "0/0 +0 ~0 =0 !" + (folder / "missing.txt"));
  EXPECT_EQ(found(), "");
  EXPECT_EQ(shown(run({"1.jsonl"})), "2/2 +2 ~0 =0");
}

TEST_F(BatchSafety, HasOneWriterAtATime) {
  folder.write("1.jsonl", kNews);
  int busy = 0;
  BatchObserver observer;
  observer.progress = [&](const BatchReport&) {
    ++busy;
    expect_error(ErrorKind::busy, [&] { run({"1.jsonl"}); });
  };
  EXPECT_EQ(shown(run({"1.jsonl"}, observer)), "2/2 +2 ~0 =0");
  EXPECT_EQ(busy, 2);
  EXPECT_EQ(found(), "a b");
}

TEST_F(BatchSafety, IsSeenByAReaderThatRefreshes) {
  folder.write("1.jsonl", kNews);
  folder.write("2.txt", "Кітап шықты.");
  run({"1.jsonl"});
  Searcher reader(index);
  run({"2.txt"});
  EXPECT_EQ(reader.info().articles, 2u);
  EXPECT_TRUE(reader.refresh());
  EXPECT_EQ(reader.info().articles, 3u);
  EXPECT_FALSE(reader.refresh());
}

TEST_F(BatchSafety, RefusesWhatIsNoIndex) {
  folder.write("1.jsonl", kNews);
  folder.write("news.izde", "бұл файл");
  expect_error(ErrorKind::failure, [&] { run({"1.jsonl"}); });
  expect_error(ErrorKind::failure, [&] { index_sources(folder / "news.izde/below", {folder / "1.jsonl"}); });
}

TEST_F(BatchSafety, TellsForeignFoldersFromHalfMadeOnes) {
  folder.write("1.jsonl", kNews);
  folder.write("other/note.txt", "бөтен файл");
  expect_error(ErrorKind::failure, [&] { index_sources(folder / "other", {folder / "1.jsonl"}); });
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "other"), {}), 1);
  for (const char* left : {"postlist.glass", "v.tmp", "flintlock"})  // as a run killed at once leaves it
    folder.write(std::string("news.izde/") + left, "");
  EXPECT_EQ(shown(run({"1.jsonl"})), "2/2 +2 ~0 =0");
  std::filesystem::remove(index + "/postlist.glass");
  expect_error(ErrorKind::damaged, [&] { run({"1.jsonl"}); });
}

TEST_F(BatchSafety, RefusesADamagedIndex) {
  folder.write("1.jsonl", kNews);
  run({"1.jsonl"});
  std::filesystem::resize_file(index + "/passages.izde", 5);
  expect_error(ErrorKind::damaged, [&] { run({"1.jsonl"}); });
  expect_error(ErrorKind::damaged, [&] { hits(); });
}

}  // namespace
}  // namespace izde
