#include "common/text/folding.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

#include "common/text/utf8.h"

namespace izde::text {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

constexpr Case kCases[] = {
    {"", ""},
    {"қала", "қала"},
    {"ҚАЗАҚСТАН", "қазақстан"},
    {"ӘҒҚҢӨҰҮІҺ", "әғқңөұүіһ"},
    {"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "абвгдежзийклмнопрстуфхцчшщъыьэюя"},
    {"Ёлка", "елка"},
    {"ё", "е"},
    {"е\u0308", "е"},  // ё of two characters
    {"Е\u0308", "е"},
    {"й", "й"},
    {"Й", "й"},
    {"и\u0306", "й"},
    {"И\u0306", "й"},
    {"қа\u00ADла", "қала"},  // soft hyphen
    {"Ё\u00ADлка", "елка"},
    {"қа\u200Bла", "қала"},  // zero-width blank
    {"\uFEFFқала\u200D", "қала"},
    {"\u00AD", ""},
    {"HRW", "hrw"},
    {"COVID19", "covid19"},
    {"ＡＢ１２", "ab12"},
    {"É", "é"},
    {"e\u0301", "é"},
    {"Straße", "strasse"},
    {"2018", "2018"},
    {"\xFF", "\uFFFD"},
    {"ҚАЛ\xD0", "қал\uFFFD"},
    {"Қ\x80"
     "АЛА",
     "қ\uFFFDала"},
    {"\xD0\xD0", "\uFFFD\uFFFD"},
};

TEST(Folding, MakesSpellingsOfOneWordTheSame) {
  for (const auto& [input, expected] : kCases) EXPECT_EQ(folded(input), expected) << input;
}

TEST(Folding, ChangesNothingWhenFolded) {
  for (const auto& [input, expected] : kCases) EXPECT_EQ(folded(expected), expected) << input;
  for (std::string_view odd : {"ё\u0308", "ё\u0306", "е\u0308\u0308", "Ё\u0302", "İ", "ǰ\u0323"}) {
    const std::string once = folded(odd);
    EXPECT_EQ(folded(once), once) << odd;
  }
}

TEST(Folding, ChangesNothingWhenFoldedWhateverTheCharacters) {
  std::mt19937 random(1);
  for (int i = 0; i < 5000; ++i) {
    std::string word;
    for (int letter = 0; letter < 4; ++letter)
      append(random() % 3 == 0 ? 0x300 + random() % 0x20 : 0x20 + random() % 0x2100, word);
    const std::string once = folded(word);
    EXPECT_EQ(folded(once), once) << testing::PrintToString(word);
    EXPECT_TRUE(is_utf8(once)) << testing::PrintToString(word);
  }
}

// Words of Kazakh and ASCII letters take a short way, which a soft hyphen closes.
TEST(Folding, TakesBothWaysToTheSameForm) {
  constexpr std::u32string_view kLetters = U"АаЯяЁёІіҒғҚқҢңҮүҰұҺһӘәӨөЙйZz09-'";
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    std::string word;
    for (int letter = 0; letter < 8; ++letter) append(kLetters[random() % kLetters.size()], word);
    EXPECT_EQ(folded(word + "\u00AD"), folded(word)) << word;
  }
}

TEST(Folding, DropsTheOldContent) {
  std::string out = "ескі сөз";
  fold("ЖАҢА", out);
  EXPECT_EQ(out, "жаңа");
  fold("É", out);
  EXPECT_EQ(out, "é");
  fold("", out);
  EXPECT_EQ(out, "");
}

TEST(Folding, KnowsCapitalsAndLetters) {
  struct Letter {
    std::string_view input;
    bool capital;
    bool letter;
  };
  constexpr Letter kLetters[] = {
      {"", false, false},
      {"Қала", true, true},
      {"қала", false, true},
      {"Іс", true, true},
      {"іс", false, true},
      {"Orda", true, true},
      {"1-бап", false, false},
      {"«Егемен»", false, false},
      {"-Қала", false, false},
      {"\xFF"
       "Қ",
       false, false},
  };
  for (const auto& [input, capital, letter] : kLetters) {
    EXPECT_EQ(is_capitalised(input), capital) << input;
    EXPECT_EQ(is_letter(input), letter) << input;
  }
}

}  // namespace
}  // namespace izde::text
