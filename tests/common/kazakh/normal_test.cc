#include "common/kazakh/normal.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

struct Row {
  std::string_view word;
  std::string_view expected;
  std::string_view steps;  // by name
};

std::string names_of(const std::vector<text::FoldStep>& steps) {
  std::string names;
  for (const text::FoldStep& step : steps) names.append(names.empty() ? "" : ", ").append(step.name);
  return names;
}

TEST(NormalForm, IsMadeByNamedSteps) {
  constexpr Row kRows[] = {
      {"қала", "қала", ""},
      {"ҚАЛА", "қала", "lower case"},
      {"мемле-\nкеттiк", "мемлекеттік", "line end, look-alike"},
      {"мемле\u00AD\n  кеттік", "мемлекеттік", "line end"},
      {"Tоқаев", "тоқаев", "look-alike, lower case"},
      {"Hұр", "нұр", "look-alike, lower case"},
      {"hәм", "һәм", "look-alike"},
      {"Fасebook", "facebook", "look-alike, lower case"},
      {"қа\u00ADла", "қала", "invisible"},
      {"қа\u200Bла", "қала", "invisible"},
      {"и\u0306од", "йод", "form"},
      {"ﬁрма", "fiрма", "form"},
      {"Ё", "е", "lower case, ё"},
      {"қала\u0301", "қала", "stress"},
      {"за́мок", "замок", "stress"},
      {"ЗА́МОК", "замок", "lower case, stress"},
      {"д’Артаньян", "д'артаньян", "lower case, apostrophe"},
      {"Ja’kis‘ev", "ja'kis'ev", "lower case, apostrophe"},
      {"Jákishev", "jákishev", "lower case"},
      {"ХІХ", "xix", "lower case, numeral"},
      {"ХХI", "xxi", "look-alike, lower case, numeral"},
      {"ХХ", "xx", "lower case, numeral"},
      {"XX", "xx", "lower case"},
      {"Х", "х", "lower case"},
      {"хі", "xi", "numeral"},
      {"хіт", "хіт", ""},
      {"Ｏқу", "оқу", "form, lower case, look-alike"},
  };
  for (const auto& [word, expected, steps] : kRows) {
    EXPECT_EQ(normal(word), expected) << word;
    EXPECT_EQ(names_of(normal_steps(word)), steps) << word;
  }
}

// Letters of both scripts, marks, invisible characters, apostrophes, hyphens and line ends.
TEST(NormalForm, StaysAndIsWhatTheStepsEndIn) {
  constexpr std::u32string_view kLetters =
      U"АаЕеИиЙйЁёІіҚқҰұHhCcOoTtPpxYyRrFəƏıİézＯ\u0301\u0300\u0306\u0308\u0307\u00AD\u200D’`'-\n 7ﬁѐѝ";
  std::mt19937 random(1);
  for (int i = 0; i < 20000; ++i) {
    std::string word = "а";
    for (int letter = 0; letter < 6; ++letter) text::append(kLetters[random() % kLetters.size()], word);
    const std::string form = normal(word);
    EXPECT_EQ(normal(form), form) << testing::PrintToString(word);
    const std::vector<text::FoldStep> steps = normal_steps(word);
    EXPECT_EQ(steps.empty() ? word : steps.back().word, form) << testing::PrintToString(word);
  }
}

}  // namespace
}  // namespace izde::kazakh
