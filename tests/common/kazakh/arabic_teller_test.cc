#include "common/kazakh/arabic_teller.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "common/table.h"

namespace izde::kazakh {
namespace {

bool is_kazakh(std::string_view text, bool around = false) {
  return ArabicTeller().is_kazakh(split(text, ' '), around);
}

TEST(ArabicTeller, TellsKazakh) {
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
