// Date lines and place lines of heads of articles that were judged by hand before they could be read.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "tests/support/judged_heads.h"

namespace izde::test {
namespace {

constexpr double kFloor = 0.98;

TEST(JudgedHeads, GiveTheirDatesAndPlaces) {
  const auto heads = judged_heads(std::filesystem::path(IZDE_SOURCE_DIR) / "tests/judged/lines/heads.tsv");
  const auto is_trap = [](const JudgedHead& head) { return head.kind == "trap"; };
  EXPECT_GE(std::count_if(heads.begin(), heads.end(), is_trap), 40);
  EXPECT_GE(std::count_if(heads.begin(), heads.end(), std::not_fn(is_trap)), 60);
  std::string wrong;
  const HeadFigures figures = read_heads(heads, [&](const std::string& line) { wrong += line + '\n'; });
  EXPECT_GE(figures.dates.precision(), kFloor) << wrong;
  EXPECT_GE(figures.dates.recall(), kFloor) << wrong;
  EXPECT_GE(figures.places.precision(), kFloor) << wrong;
  EXPECT_GE(figures.places.recall(), kFloor) << wrong;
}

}  // namespace
}  // namespace izde::test
