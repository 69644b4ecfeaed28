// Other spellings have a floor: queries and articles without Kazakh letters and in other scripts find nearly what plain ones do.
#include <gtest/gtest.h>

#include <iostream>

#include "tests/support/kazakh_articles.h"
#include "tests/support/spelling_runs.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

const fs::path kProject = IZDE_SOURCE_DIR;

// Holds each run to a share of the plain run's MAP@100, and prints it.
class Floor {
 public:
  explicit Floor(double share) : share_(share) {}

  void operator()(std::string_view name, const Measures& measures) {
    if (name == kPlainRun) plain_ = measures.map100;
    std::cout << name << ": MAP@100 " << measures.map100 << ", " << measures.map100 / plain_
              << " of the plain run's\n";
    EXPECT_GE(measures.map100, share_ * plain_) << name;
    EXPECT_TRUE(name != kNeverRun || measures.map100 <= plain_);
  }

 private:
  double share_, plain_ = 0;
};

// What only other articles than these answer is found by no run.
TEST(Spellings, OfTheCorpusFindNearlyAsMuch) {
  const fs::path judged = kProject / "tests" / "judged";
  const JudgedSet set{kazakh_articles(), judged / "topics.tsv", judged / "qrels.tsv"};
  Floor floor(0.92);
  run_queries(set, std::ref(floor));
  run_articles(set, std::ref(floor));
}

TEST(Spellings, OfNamesFindNearlyAsMuch) {
  const fs::path folder = kProject / ".." / "shared" / "sets" / "names";
  if (!fs::exists(folder)) GTEST_SKIP() << folder << " is not there";
  Floor floor(0.97);
  run_queries(judged_set_in(folder), std::ref(floor));
}

}  // namespace
}  // namespace izde::test
