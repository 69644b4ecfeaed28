// Lines and files of 100 MB: they are left out, in bounded memory, and the rest is kept.
#include <cstdio>

#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

constexpr std::size_t kHuge = 100'000'000;

// Kilobytes. Measured: 25,000 where an article is left out, 66,000 for one of 15 MB; sanitizers keep what was freed.
constexpr long kCeiling = kSanitized ? 1'000'000 : 100'000;

class BadSize : public BadInput {
 protected:
  void SetUp() override { make_index(); }

  // Writes a file of `size` bytes: `start`, then `filling` again and again, then `end`.
  void write(const char* name, const std::string& start, const std::string& filling, std::size_t size,
             const std::string& end) const {
    std::ofstream out(folder / name, std::ios::binary);
    out << start;
    for (std::size_t done = start.size(); done < size; done += filling.size()) out << filling;
    out << end;
  }
};

TEST_F(BadSize, LineOf100MegabytesInJsonLines) {
  write("huge.jsonl", R"({"text":")", "Жиын өтті. ", kHuge, std::string("\"}\n") + kGoodArticle);
  const ChildOutcome outcome = run_indexer({"huge.jsonl"});
  expect(outcome, 1, {"izde-index: huge.jsonl:1: longer than 16 MB; left out"});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadSize, LineOf100MegabytesWithoutAnEnd) {
  write("huge.jsonl", kGoodArticle, "[", kHuge, "");
  const ChildOutcome outcome = run_indexer({"huge.jsonl"});
  expect(outcome, 1, {"izde-index: huge.jsonl:2: longer than 16 MB; left out"});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadSize, ElementOf100MegabytesInJson) {
  write("huge.json", R"([{"text":")", "Жиын өтті. ", kHuge, std::string("\"},") + kGoodArticle + "]");
  const ChildOutcome outcome = run_indexer({"huge.json"});
  expect(outcome, 1, {"izde-index: huge.json:1: longer than 16 MB; left out"});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadSize, CellOf100MegabytesInCsv) {
  write("huge.csv", "id,text\ngood,Сайлау өтті.\nhuge,\"", "Жиын өтті.\n", kHuge, "");
  const ChildOutcome outcome = run_indexer({"huge.csv"});
  expect(outcome, 1, {"izde-index: huge.csv:3: longer than 16 MB, and nothing behind it was read; left out"});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadSize, LineOf100MegabytesInText) {
  write("huge.txt", "", "Жиын өтті. ", kHuge, "");
  folder.write("good.jsonl", kGoodArticle);
  const ChildOutcome outcome = run_indexer({"huge.txt", "good.jsonl"});
  expect(outcome, 1, {"izde-index: huge.txt: longer than 16 MB; left out"});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadSize, LineOf100MegabytesOnStandardInput) {
  write("huge.jsonl", R"({"id":"x","text":")", "Жиын өтті. ", kHuge, std::string("\"}\n") + kGoodArticle);
  const ChildOutcome outcome = run_indexer({"-"}, {.input_from = folder / "huge.jsonl"});
  expect(outcome, 1, {"izde-index: -:1: longer than 16 MB; left out"});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_F(BadSize, TextOf15MegabytesIsTaken) {
  write("long.txt", "", "Сайлау өтті ", 15'000'000, "");
  const ChildOutcome outcome = run_indexer({"long.txt"});
  expect(outcome, 0, {});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
  EXPECT_EQ(articles_found("сайлау"), "long.txt");
}

TEST_F(BadSize, JsonThatTakesMuchMemory) {
  write("nested.jsonl", R"({"text":"Сайлау өтті.","x":[[])", ",[]", 15'000'000, "]}\n");
  const ChildOutcome outcome = run_indexer({"nested.jsonl"});
  expect(outcome, 2, {"izde-index: nested.jsonl:1: more than 100,000 values; left out"});
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
  RecordProperty("peak_kilobytes", static_cast<int>(outcome.peak_kilobytes));
}

TEST_F(BadSize, QueryOf100Megabytes) {
  write("huge.tsv", "сайлау\n", "жиын ", kHuge, "\nжиын\n");
  const ChildOutcome outcome = run_searcher({"--queries", folder / "huge.tsv", "--format", "trec"});
  expect(outcome, 1, {"izde-search: {folder}/huge.tsv:2: longer than 16 MB; left out"});
  EXPECT_TRUE(outcome.out.starts_with("3 Q0 old 1 ")) << outcome.out;
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
}

TEST_F(BadSize, WordOf100MegabytesGivesAnEmptyLine) {
  write("huge", "халқы\n", "ж", kHuge, "\nсоттың\n");
  const ChildOutcome outcome = Child({IZDE_SEARCH, "--stem"}, {.input_from = folder / "huge"}).end();
  expect(outcome, 1, {"izde-search: -:2: longer than 16 MB; left out"});
  EXPECT_EQ(outcome.out, "халық\n\nсот\n");
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
}

TEST_F(BadSize, TextOf100MegabytesToAnalyze) {
  write("huge", "", "жиын\n", kHuge, "");
  const ChildOutcome outcome = Child({IZDE_SEARCH, "--analyze"}, {.input_from = folder / "huge"}).end();
  expect(outcome, 2, {"izde-search: -: longer than 16 MB; cut it into several"});
  EXPECT_EQ(outcome.out, "");
  EXPECT_LT(outcome.peak_kilobytes, kCeiling);
}

TEST_F(BadSize, NotEnoughMemoryForQueries) {
  if (kSanitized) GTEST_SKIP() << "the sanitizers need addresses without bound";
  write("long.tsv", "сайлау\n", "жиын ", 15'000'000, "\n");
  const Conditions conditions = {.input_from = folder / "long.tsv", .memory_bytes = 60'000'000};
  const std::string line = "izde-search: memory: not enough; free some and run again";
  expect(run_searcher({"--queries", "-"}, conditions), 2, {line});
  expect(Child({IZDE_SEARCH, "--stem"}, conditions).end(), 2, {line});
}

TEST_F(BadSize, NotEnoughMemory) {
  if (kSanitized) GTEST_SKIP() << "the sanitizers need addresses without bound";
  write("long.txt", "", "Сайлау өтті ", 15'000'000, "");
  expect(run_indexer({"long.txt"}, {.memory_bytes = 110'000'000}), 2,
         {"izde-index: memory: not enough; free some and run again"});
  expect_unharmed();
}

}  // namespace
}  // namespace izde::test
