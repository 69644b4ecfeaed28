#include "common/kazakh/arabic.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view word, cyrillic;
};

std::string cyrillic(std::string_view word) {
  ArabicReader reader;
  std::string out = "old";
  const bool is_read = reader.to_cyrillic(word, out);
  EXPECT_EQ(is_read, !out.empty()) << word;
  return out;
}

TEST(Arabic, BecomesCyrillic) {
  constexpr Case kCases[] = {
      {"قازاقستان", "қазақстан"},
      {"حالىق", "халық"},
      {"جاڭا", "жаңа"},
      {"مەملەكەت", "мемлекет"},
      {"ادام", "адам"},
      {"قۇقىعى", "құқығы"},
      {"جيىن", "жиын"},
      {"بولدى", "болды"},
      {"توقاەۆ", "тоқаев"},
      {"ەگەمەن", "егемен"},
      {"قويادى", "қояды"},
      {"اكادەميا", "академия"},
      {"ەكران", "экран"},
      // The marker makes front vowels.
      {"ٴسوز", "сөз"},
      {"ٴار", "әр"},
      {"ٴۇشىن", "үшін"},
      {"ٴىس", "іс"},
      {"ٴبىلىم", "білім"},
      {"ٴتىل", "тіл"},
      // So do ك گ ە by themselves.
      {"كۇن", "күн"},
      {"گۇل", "гүл"},
      {"ولكە", "өлке"},
      {"جانە", "және"},
      {"ەلىمىز", "еліміз"},
      {"جاكىشەۆ", "жәкішев"},
      // Loans, names and compounds mix vowels.
      {"رەسپۋبليكا", "республика"},
      {"رەسپۋبليكاسى", "республикасы"},
      {"كونستيتۋتسيا", "конституция"},
      {"نازارباەۆ", "назарбаев"},
      {"ارىستانبەك", "арыстанбек"},
      {"پرەزيدەنت", "президент"},
  };
  for (const auto& [word, expected] : kCases) EXPECT_EQ(cyrillic(word), expected) << word;
}

TEST(Arabic, HasItsMarkerInManyForms) {
  for (const std::string_view word : {"\u0674سوز", "\u0621سوز", "س\u0674وز", "سو\u0654ز", "سوز\u0674"})
    EXPECT_EQ(cyrillic(word), "сөз") << word;
  EXPECT_EQ(cyrillic("ا\u0654ن"), cyrillic("\u0674ان"));
  EXPECT_EQ(cyrillic("\uFED7ا\uFEAF\uFE8E\uFED5"), "қазақ") << "presentation forms";
}

TEST(Arabic, LeavesLettersOfOtherLanguages) {
  for (const std::string_view word : {"المملكة", "صباح", "қала", "", "\xFF", "qala", "ٴ"})
    EXPECT_EQ(cyrillic(word), "") << word;
}

}  // namespace
}  // namespace izde::kazakh
