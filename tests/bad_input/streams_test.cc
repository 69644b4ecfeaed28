// Standard streams that are closed or full.
#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

class BadStreams : public BadInput {
 protected:
  void SetUp() override { make_index(); }

  static constexpr int kPipeClosed = 128 + SIGPIPE;  // how a program ends whose reader has gone
};

TEST_F(BadStreams, OutputIntoAClosedPipeEndsQuietly) {
  expect(run_searcher({"жиын"}, {.output_to = "|"}), kPipeClosed, {});
  expect(run_searcher({"--format", "jsonl"}, {.output_to = "|"}), kPipeClosed, {});
  expect(run_indexer({"-"}, {.input = kGoodArticle, .output_to = "|"}), kPipeClosed, {});
  EXPECT_EQ(articles_found("сайлау"), "good");  // the pipe is written to when the run is in
  for (const char* task : {"--help", "--version"}) {
    expect(Child({IZDE_SEARCH, task}, {.output_to = "|"}).end(), kPipeClosed, {});
    expect(Child({IZDE_INDEX, task}, {.output_to = "|"}).end(), kPipeClosed, {});
  }
}

TEST_F(BadStreams, OutputClosed) {
  const std::string reason = " standard output: cannot be written; free space and run again";
  expect(run_searcher({"жиын"}, {.closed = {1}}), 2, {"izde-search:" + reason});
  expect(run_searcher({"жиын"}, {.closed = {0, 1}}), 2, {"izde-search:" + reason});
  expect(Child({IZDE_SEARCH, "--version"}, {.closed = {1}}).end(), 2, {"izde-search:" + reason});
  expect(run_searcher({"--format", "trec", "кітап"}, {.closed = {1}}), 1, {});  // nothing to write
  expect(run_indexer({"-"}, {.input = kGoodArticle, .closed = {1}}), 2, {"izde-index:" + reason});
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadStreams, OutputFull) {
  const std::string reason = " standard output: cannot be written; free space and run again";
  expect(run_searcher({"жиын"}, {.output_to = "/dev/full"}), 2, {"izde-search:" + reason});
  expect(run_searcher({"--info"}, {.output_to = "/dev/full"}), 2, {"izde-search:" + reason});
  expect(Child({IZDE_SEARCH, "--help"}, {.output_to = "/dev/full"}).end(), 2, {"izde-search:" + reason});
  expect(Child({IZDE_SEARCH, "--stem"}, {.input = "жиын\n", .output_to = "/dev/full"}).end(), 2,
         {"izde-search:" + reason});
  expect(run_indexer({"-"}, {.input = kGoodArticle, .output_to = "/dev/full"}), 2, {"izde-index:" + reason});
  expect(Child({IZDE_INDEX, "--help"}, {.output_to = "/dev/full"}).end(), 2, {"izde-index:" + reason});
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadStreams, ErrorClosed) {
  const ChildOutcome outcome = run_indexer({"nowhere.txt"}, {.closed = {2}});
  EXPECT_EQ(outcome.status, 2);
  expect_unharmed();
}

TEST_F(BadStreams, AllClosed) {
  const ChildOutcome outcome = run_indexer({"-"}, {.input = kGoodArticle, .closed = {0, 1, 2}});
  EXPECT_EQ(outcome.status, 2);
  expect_unharmed();
}

TEST_F(BadStreams, InputClosed) {
  expect(run_indexer({"-"}, {.closed = {0}}), 2,
         {"izde-index: sources: no article found; name files of a known format, or folders with such files"});
  expect(Child({IZDE_SEARCH, "--stem"}, {.closed = {0}}).end(), 0, {});
  expect(run_searcher({"--queries", "-"}, {.closed = {0}}), 1, {});
  expect_unharmed();
}

TEST_F(BadStreams, InputIsAFolder) {
  expect(run_indexer({"-"}, {.input_from = folder.path()}), 2,
         {"izde-index: -: cannot be read to its end: Is a directory; left out"});
  const std::string line = "izde-search: -: cannot be read: Is a directory; name a file or pipe that can";
  expect(Child({IZDE_SEARCH, "--stem"}, {.input_from = folder.path()}).end(), 2, {line});
  expect(Child({IZDE_SEARCH, "--analyze"}, {.input_from = folder.path()}).end(), 2, {line});
  expect(run_searcher({"--queries", "-"}, {.input_from = folder.path()}), 2, {line});
  expect_unharmed();
}

}  // namespace
}  // namespace izde::test
