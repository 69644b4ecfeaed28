#include "cli/progress_line.h"

#include <gtest/gtest.h>

#include <sstream>

namespace izde {
namespace {

TEST(ProgressLine, IsRenewedAndGoes) {
  std::ostringstream out;
  {
    ProgressLine line(out, true);
    ASSERT_TRUE(line.is_due());
    line.show("100 queries");
    line.show("9 queries");
  }
  EXPECT_EQ(out.str(), "\r100 queries\r9 queries  \r         \r");
}

TEST(ProgressLine, ClearsNothingWhereNothingStands) {
  std::ostringstream out;
  ProgressLine line(out, true);
  line.clear();
  line.show("1 query");
  line.clear();
  line.clear();
  EXPECT_EQ(out.str(), "\r1 query\r       \r");
}

TEST(ProgressLine, IsNeverDueWhereNobodyLooks) {
  std::ostringstream out;
  EXPECT_FALSE(ProgressLine(out, false).is_due());
}

}  // namespace
}  // namespace izde
