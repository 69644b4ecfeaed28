#include "common/kazakh/scripts.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

TEST(LookAlikes, BecomeCyrillicInACyrillicWord) {
  constexpr Case kCases[] = {
      {"мемлекеттiк", "мемлекеттік"},  // i
      {"үшiн", "үшін"},                // i
      {"cәуiр", "сәуір"},              // c, i
      {"қoғам", "қоғам"},              // o
      {"aқтaу", "ақтау"},              // a
      {"pecпублика", "республика"},    // p, e, c
      {"xалық", "халық"},              // x
      {"kөшe", "көше"},                // k, e
      {"yақыт", "уақыт"},              // y
      {"қаhарман", "қаһарман"},        // h
      {"2018-iншi", "2018-інші"},      // i
      {"іi", "іі"},
  };
  for (const auto& [input, expected] : kCases) {
    std::string word(input);
    EXPECT_TRUE(unify_look_alikes(word)) << input;
    EXPECT_EQ(word, expected) << input;
  }
}

TEST(LookAlikes, StayElsewhere) {
  constexpr std::string_view kWords[] = {
      "",       "қала",     "мемлекеттік", "orda", "kaspi", "i",    "2019",  "facebook", "hrwға",
      "zoomда", "iphoneға", "wiфи",        "é",    "caféа", "\xFF", "a\xFF", "a\uFFFD",  "漢字a",
  };
  for (std::string_view input : kWords) {
    std::string word(input);
    EXPECT_FALSE(unify_look_alikes(word)) << input;
    EXPECT_EQ(word, input);
  }
}

}  // namespace
}  // namespace izde::kazakh
