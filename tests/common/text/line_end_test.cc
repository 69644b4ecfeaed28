#include "common/text/line_end.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace izde::text {
namespace {

TEST(LineEnd, SplitsBehindAHyphen) {
  struct Case {
    std::string_view text;
    std::size_t size;
  };
  constexpr Case kCases[] = {
      {"-\nа", 2}, {"-\r\nа", 3}, {"- \t\n  а", 6}, {"\u00AD\nа", 3}, {"\u2010\nа", 4},
      {"¬\nа", 3}, {"-\n", 2},    {"-\n\nа", 2},    {"-а", 0},        {"- а", 0},
      {"\nа", 0},  {"а-\n", 0},   {"\u2014\nа", 0}, {"", 0},          {"-", 0},
  };
  for (const auto& [text, size] : kCases) EXPECT_EQ(split_size(text), size) << testing::PrintToString(text);
}

TEST(LineEnd, GoesFromAGap) {
  struct Case {
    std::string_view gap, expected;
  };
  constexpr Case kCases[] = {{"-\n", "-"}, {"%-\r\n ", "%-"},  {" - \n", " -"}, {"\n", "\n"},
                             {"-", "-"},   {"-\n\n", "-\n\n"}, {"", ""},        {"- –\n", "- –\n"}};
  for (const auto& [gap, expected] : kCases) EXPECT_EQ(without_line_end(gap), expected);
}

TEST(LineEnd, JoinsHalves) {
  std::string joined = "ескі";
  EXPECT_FALSE(join_at_line_ends("мемле-кеттік", joined));
  EXPECT_EQ(joined, "ескі");
  EXPECT_TRUE(join_at_line_ends("мем-\nле- \r\n\tкет\u00AD\nтік", joined));
  EXPECT_EQ(joined, "мемлекеттік");
}

}  // namespace
}  // namespace izde::text
