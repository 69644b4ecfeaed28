// One word in many spellings has one key; and which roots a key may have.
#include "common/kazakh/spelling_key.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "common/kazakh/root_keys.h"
#include "common/text/folding.h"

namespace izde::kazakh {
namespace {

bool is_key_of(const std::string& latin, const std::string& key) {
  const std::vector<std::string> keys = spelling_keys_of_latin(text::folded(latin));
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

TEST(SpellingKey, IsOneForAllSpellings) {
  struct Case {
    std::string word;
    std::vector<std::string> cyrillic, latin;  // other spellings
  };
  const Case kCases[] = {
      {"жәкішев", {"жакишев", "джакишев"}, {"Jäkişev", "Jákishev", "Ja'kis'ev", "Zhakishev", "Dzhakishev"}},
      {"тоқаев", {"токаев"}, {"Toqaev", "Tokayev", "Tokaev"}},
      {"назарбаев", {}, {"Nazarbayev", "Nazarbaev"}},
      {"қазақстан", {"казакстан"}, {"Qazaqstan", "Kazakhstan"}},
      {"алматы", {"алмати"}, {"Almaty"}},
      {"атырау", {}, {"Atyraw", "Atyrau", "Atyray"}},  // y' at the end lost its apostrophe
      {"құқық", {"кукык"}, {"quqyq", "kukyk"}},
      {"шымкент", {}, {"Şymkent", "Shymkent", "S'ymkent", "S’ymkent"}},
      {"мария", {"марія"}, {"Maria", "Mariya"}},
      {"теңіз", {"тениз"}, {"Teñiz", "Teńiz", "Tengiz"}},
      {"үй", {"уй"}, {"üi", "úi", "uy"}},
      {"италия", {}, {"İtalia", "Ïtalïya", "Italia"}},
      {"димаш", {}, {"Di'mas'", "Di'mas"}},  // so did s'
      {"қасым", {}, {"Kassym", "Qasym"}},
  };
  for (const Case& one : kCases) {
    const std::string key = spelling_key(one.word);
    for (const std::string& other : one.cyrillic) EXPECT_EQ(spelling_key(other), key) << other;
    for (const std::string& other : one.latin) EXPECT_TRUE(is_key_of(other, key)) << other << ' ' << key;
  }
}

TEST(SpellingKey, TellsWordsApart) {
  for (const auto& [one, other] :
       {std::pair{"сот", "сат"}, {"бала", "бел"}, {"шын", "сын"}, {"жер", "зер"}, {"тас", "таң"}})
    EXPECT_NE(spelling_key(one), spelling_key(other)) << one;
}

TEST(SpellingKey, TakesAnyBytes) {
  EXPECT_EQ(spelling_key(""), "");
  EXPECT_EQ(spelling_key("\xD0\xFF"), "\xD0\xFF");
  EXPECT_EQ(spelling_keys_of_latin("").size(), 1u);
  std::string word;
  for (int i = 0; i < 1000; ++i) word += "khng";
  EXPECT_EQ(spelling_keys_of_latin(word).size(), kMostKeys);
}

TEST(TraditionalKeys, AreOfWhatIsWrittenSo) {
  for (const auto& [written, word] : {std::pair{"букейханов", "бөкейханов"},
                                      {"валиханов", "уәлиханов"},
                                      {"тлендиев", "тілендиев"},
                                      {"байконур", "байқоңыр"},
                                      {"жансугуров", "жансүгіров"}}) {
    const std::vector<std::string> keys = traditional_keys(spelling_key(written));
    EXPECT_NE(std::find(keys.begin(), keys.end(), spelling_key(word)), keys.end()) << written;
  }
  for (const std::string word : {"", "kurt", "human"}) EXPECT_TRUE(traditional_keys(word).empty()) << word;
  EXPECT_TRUE(traditional_keys(std::string(100, 'u')).empty());
}

TEST(RootKeys, HaveWhatEndingsLeaveLongestFirst) {
  const auto has = [](const char* word, const char* root) {
    const std::vector<std::string> keys = root_keys(spelling_key(word));
    EXPECT_EQ(keys.front(), spelling_key(word));
    EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end(),
                               [](const auto& a, const auto& b) { return a.size() > b.size(); }));
    return std::find(keys.begin(), keys.end(), spelling_key(root)) != keys.end();
  };
  EXPECT_TRUE(has("жакишевтин", "жәкішев"));
  EXPECT_TRUE(has("халкынын", "халық"));  // the lost vowel
  EXPECT_TRUE(has("кукыгы", "құқық"));    // the voiced stop
  EXPECT_TRUE(has("кабылданбаган", "қабылдан"));
  EXPECT_TRUE(has("окиды", "оқы"));
  EXPECT_TRUE(has("отыргандардын", "отыр"));
  EXPECT_FALSE(has("калада", "қала-"));
  EXPECT_EQ(root_keys("").size(), 1u);
}

TEST(RootKeys, AreFewHoweverLongAWordIs) {
  std::string word;
  for (int i = 0; i < 2000; ++i) word += "lardan";
  EXPECT_LE(root_keys(word).size(), 100u);
}

}  // namespace
}  // namespace izde::kazakh
