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

bool is_kazakh(std::string_view text, bool around = false) {
  ArabicEvidence evidence;
  evidence.add(text);
  return evidence.is_kazakh(around);
}

TEST(Arabic, TellsKazakhByItsLetters) {
  for (const std::string_view text :
       {"قازاقستان رەسپۋبليكاسىنىڭ پرەزيدەنتى قاسىم جومارت توقاەۆ ۇكىمەت وتىرىسىن وتكىزدى",
        "الماتى قالاسىندا جيىن ٴوتتى", "ٴبىلىم جانە عىلىم", "سوت ونى ەكى جىلعا سوتتادى"})
    EXPECT_TRUE(is_kazakh(text)) << text;
  for (const std::string_view text :
       {"أعلن رئيس الجمهورية عن انتخابات جديدة في البلاد", "عقد مجلس الوزراء جلسة في العاصمة",
        "رئیس جمهور قزاقستان در نشست خبری گفت که این کشور", "دولت ایران و قزاقستان قرارداد بستند",
        "قازاقىستان جۇمھۇرىيىتىنىڭ زۇڭتۇڭى توقايېف يىغىن ئاچتى", "ئۇيغۇر تىلى ۋە ئەدەبىياتى توغرىسىدا",
        "پاکستان کے وزیر اعظم نے کہا ہے", "123", ""})
    EXPECT_FALSE(is_kazakh(text)) << text;
  EXPECT_TRUE(is_kazakh("قازاق", true));
  EXPECT_FALSE(is_kazakh("قازاق", false)) << "Arabic letters";
}

}  // namespace
}  // namespace izde::kazakh
