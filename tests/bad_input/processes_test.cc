// Several processes at one index, and runs that are stopped.
#include <regex>

#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

class BadTiming : public BadInput {
 protected:
  static constexpr char kLostArticle[] = R"({"id":"lost","text":"Жоғалған хабар."})"
                                         "\n";

  // A run that has taken an article, and waits for more on its standard input.
  Words waiting() const {
    Words words = indexing({"-"});
    words.insert(words.end(), {"--progress", "always", "--format", "json"});
    return words;
  }
  static void wait_for_first_article(const Child& child, const std::string& article = kLostArticle) {
    child.say(article);
    ASSERT_TRUE(child.has_spoken());
  }

  static constexpr char kBusy[] =
      "izde-index: {folder}/news.izde: another process writes it; wait until it has finished";
  static constexpr char kStopped[] =
      "izde-index: {folder}/news.izde: stopped; the index is as it was before, run again";
};

// Takes the progress line off what was said.
ChildOutcome without_progress(ChildOutcome outcome) {
  static const std::regex progress("\r([0-9]+ articles?, [^\r\n]*| +)?");
  outcome.err = std::regex_replace(outcome.err, progress, "");
  return outcome;
}

TEST_F(BadTiming, IndexWrittenByAnotherProcess) {
  make_index();
  Child writer(waiting(), {.piped = true});
  wait_for_first_article(writer, kGoodArticle);
  expect(run_indexer({"-"}, {.input = kLostArticle}), 2, {kBusy});
  EXPECT_EQ(articles_found(""), "old");  // a reader does not wait
  writer.say("{\"id\":\"later\",\"text\":\"Кітап шықты.\"}\n");
  const ChildOutcome outcome = without_progress(writer.end());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(articles_found("сайлау"), "good");
  EXPECT_EQ(articles_found("кітап"), "later");
  EXPECT_EQ(articles_found("хабар"), "");
  EXPECT_EQ(articles_found("жиын"), "old");
}

TEST_F(BadTiming, NewIndexWrittenByAnotherProcess) {
  Child writer(waiting(), {.piped = true});
  wait_for_first_article(writer, kGoodArticle);
  expect(run_indexer({"-"}, {.input = kLostArticle}), 2, {kBusy});
  EXPECT_EQ(articles_found(""), "");
  EXPECT_EQ(writer.end().status, 0);
  EXPECT_EQ(articles_found(""), "good");
}

// Several first runs into one folder at the same moment: one makes the index, the others are told so.
TEST_F(BadTiming, FirstRunsAtTheSameMoment) {
  for (int round = 0; round < 10; ++round) {
    std::filesystem::remove_all(index);
    folder.write("good.jsonl", kGoodArticle);
    std::vector<std::unique_ptr<Child>> writers;
    for (int i = 0; i < 4; ++i) writers.push_back(std::make_unique<Child>(indexing({"good.jsonl"})));
    int done = 0;
    for (const auto& writer : writers) {
      const ChildOutcome outcome = writer->end();
      done += outcome.status == 0;
      if (outcome.status != 0) expect(outcome, 2, {kBusy});
    }
    EXPECT_GE(done, 1);
    EXPECT_EQ(articles_found(""), "good");
  }
}

TEST_F(BadTiming, StoppedWhileItWaitsForInput) {
  for (const int signal : {SIGINT, SIGTERM}) {
    make_index();
    Child writer(waiting(), {.piped = true});
    wait_for_first_article(writer);
    writer.signal(signal);
    const ChildOutcome outcome = without_progress(writer.end());
    expect(outcome, 130, {kStopped});
    EXPECT_EQ(outcome.out, "");
    expect_unharmed();
    std::filesystem::remove_all(index);
  }
}

TEST_F(BadTiming, StoppedInALineWithoutEnd) {
  make_index();
  Child writer(indexing({"-"}), {.piped = true});
  writer.say(std::string(17'000'000, 'a'));
  ASSERT_TRUE(writer.has_spoken());  // that the line is too long
  writer.signal(SIGINT);
  expect(writer.end(), 130, {"izde-index: -:1: longer than 16 MB; left out", kStopped});
  expect_unharmed();
}

TEST_F(BadTiming, StoppedAtAFifo) {
  make_index();
  ASSERT_EQ(mkfifo((folder / "pipe.jsonl").c_str(), 0600), 0);
  folder.write("bad.txt", "Жиын \xFF");
  Child writer(indexing({"bad.txt", "pipe.jsonl"}));
  ASSERT_TRUE(writer.has_spoken());
  std::this_thread::sleep_for(std::chrono::milliseconds(50));  // most often it waits for the pipe now
  writer.signal(SIGTERM);
  expect(writer.end(), 130, {"izde-index: bad.txt: not UTF-8; left out", kStopped});
  expect_unharmed();
}

TEST_F(BadTiming, FirstRunStopped) {
  Child writer(waiting(), {.piped = true});
  wait_for_first_article(writer);
  writer.signal(SIGINT);
  expect(without_progress(writer.end()), 130, {kStopped});
  EXPECT_EQ(articles_found(""), "");
  expect(run_indexer({"-"}, {.input = kGoodArticle}), 0, {});
  EXPECT_EQ(articles_found(""), "good");
}

TEST_F(BadTiming, ReaderDuringRunsSeesOneStateOrTheNext) {
  make_index();
  folder.write("queries.tsv", [] {
    std::string rows;
    for (int i = 0; i < 300; ++i) rows += "жиын сайлау\n";
    return rows;
  }());
  Child reader(searching({"--queries", folder / "queries.tsv", "--format", "trec"}));
  for (int i = 0; i < 5; ++i) {
    const std::string article =
        R"({"id":"good","text":"Семейде сайлау болды: )" + std::to_string(i) + ".\"}\n";
    EXPECT_EQ(run_indexer({"-"}, {.input = article}).status, 0);
  }
  expect(reader.end(), 0, {});
  EXPECT_EQ(articles_found("жиын"), "old");
}

}  // namespace
}  // namespace izde::test
