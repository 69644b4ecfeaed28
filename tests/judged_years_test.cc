// The years of texts judged by hand (tests/judged/years) are found.
#include "tests/support/judged_years.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace izde::test {
namespace {

namespace fs = std::filesystem;

const fs::path kJudged = fs::path(IZDE_SOURCE_DIR) / "tests" / "judged" / "years";
const fs::path kSets = fs::path(IZDE_SOURCE_DIR) / ".." / "shared" / "sets";

void expect_found(const std::vector<JudgedText>& texts) {
  std::string wrong;
  const YearFigures figures = compare_years(texts, [&](const std::string& line) { wrong += line + '\n'; });
  EXPECT_GT(figures.expected, 80u);
  EXPECT_GE(figures.precision(), 0.98) << wrong;
  EXPECT_GE(figures.recall(), 0.98) << wrong;
}

TEST(JudgedYears, AreFound) {
  const std::vector<JudgedText> texts = judged_sentences(kJudged / "sentences.tsv");
  EXPECT_EQ(texts.size(), 100u);
  expect_found(texts);
}

TEST(JudgedYears, AreFoundInRealTextsToo) {
  if (!fs::exists(kSets)) GTEST_SKIP() << kSets << " is not here";
  std::vector<JudgedText> texts = judged_sentences(kJudged / "sentences.tsv");
  for (JudgedText& text : judged_lines(kJudged / "shared.tsv", kSets)) texts.push_back(std::move(text));
  EXPECT_EQ(texts.size(), 200u);
  expect_found(texts);
}

}  // namespace
}  // namespace izde::test
