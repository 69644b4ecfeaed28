#include "common/kazakh/lexicon/dictionary.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

#include "tests/support/kinds.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input, expected;
};

// Nominals, verbal nouns and names: "кітап | жазу | абай".
std::string rows_of(std::string_view text) {
  std::istringstream in{std::string(text)};
  const Dictionary dictionary = read_dictionary(in);
  return test::joined(dictionary.nominals) + " | " + test::joined(dictionary.verbal_nouns) + " | " +
         test::joined(dictionary.names);
}

TEST(ReadDictionary, TellsClassesByFlags) {
  constexpr Case kCases[] = {
      {"", " |  | "},
      {"0\n", " |  | "},
      {"3\nқала/ABbCc\nжазу/MmNn\nАбай/BbCc\n", "қала | жазу | абай"},
      {"1\nабаттық\n", "абаттық |  | "},
      {"1\nқала/A", "қала |  | "},
      {"2\nқала/A\nқала/A\n", "қала |  | "},
      {"2\nата/A\nАта/B\n", "ата |  | ата"},
      {"2\nҚала/A\nҚАЗАҚ/A\n", "қазақ қала |  | "},
      // what a file may look like
      {"\xEF\xBB\xBF"
       "2\r\nқала/ABb\r\nжазу/MmNn\r\n",
       "қала | жазу | "},
      {"2\nқала/A \nүй \r\n", "қала үй |  | "},
      {"3\nкiтап/A\nAйгүл/Bb\nIсмет/Bb\n", "кітап |  | айгүл ісмет"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(rows_of(input), expected) << input;
}

TEST(ReadDictionary, LeavesOutWhatIsNoWord) {
  std::string long_word;
  for (int i = 0; i < 24; ++i) long_word += "қа";
  const std::string junk[] = {"",       "/A",        "а/A",     "2019/A", "ата-ана/A",     "kz/A",
                              "wiфи/A", "қала да/A", "\xFF/A",  "ңар/A",  "ьюн/A",         "бгд/A",
                              "лқ/A",   "нсан/A",    "қорқн/A", "абд/A",  long_word + "/A"};
  for (const std::string& row : junk) EXPECT_EQ(rows_of("1\n" + row + "\n"), " |  | ") << row;
}

TEST(ReadDictionary, KeepsLoansAndShortWords) {
  for (const std::string word : {"су", "ой", "от", "ант", "төрт", "факт", "фильм", "концерн", "жанр", "старт",
                                 "процесс", "лагерь", "съезд", "штаб", "рөл", "ия", "ою"})
    EXPECT_EQ(rows_of("1\n" + word + "/A\n"), word + " |  | ");
}

TEST(VerbStem, IsOfItsVerbalNoun) {
  constexpr Case kCases[] = {
      {"келу", "кел"},
      {"айту", "айт"},
      {"тарту", "тарт"},
      {"қарау", "қара"},
      {"сөйлеу", "сөйле"},
      {"жеу", "же"},
      {"жуу", "жу"},
      {"оқу", "оқ"},  // that it is оқы a table of ours tells
      // к қ п have a voice between vowels
      {"жабу", "жап"},
      {"өбу", "өп"},
      {"шығу", "шық"},
      {"төгу", "төк"},
      {"егу", "ек"},
      // ю is й and у, but behind и
      {"қою", "қой"},
      {"сүю", "сүй"},
      {"еңкею", "еңкей"},
      {"жию", "жи"},
      {"жымию", "жыми"},
      {"ию", "и"},
      // ы, і are lost before қ, к, and behind what no stem ends in
      {"қорқу", "қорық"},
      {"үрку", "үрік"},
      {"толқу", "толық"},  // толқы: a table, too
      {"жылжу", "жылжы"},
      {"сырғу", "сырғы"},
      {"қаңғу", "қаңғы"},
      {"мүлгу", "мүлгі"},
      {"ілбу", "ілбі"},
      // none
      {"", ""},
      {"у", ""},
      {"су", ""},
      {"оқы", ""},
      {"қалам", ""},
      {"келу2", ""},
      {"kelu", ""},
      {"\xFF", ""},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(verb_stem(input), expected) << input;
}

TEST(VoicesOf, AreRegular) {
  constexpr Case kCases[] = {
      {"жаз", "жазыл жазыс жаздыр"},
      {"бер", "беріл беріс бердір"},
      {"айт", "айтыл айтыс айттыр"},
      {"қой", "қойыл қойыс қойдыр"},
      // -н behind л
      {"бөл", "бөлін бөліс бөлдір"},
      {"қабыл", "қабылын қабылыс қабылдыр"},
      // к қ п get a voice before a vowel
      {"тап", "табыл табыс таптыр"},
      {"төк", "төгіл төгіс төктір"},
      {"шық", "шығыл шығыс шықтыр"},
      // behind a vowel
      {"қара", "қарал қаран қарас қарат"},
      {"қабылда", "қабылдал қабылдан қабылдас қабылдат"},
      {"сөйле", "сөйлен сөйлес сөйлет"},
      {"оқы", "оқыл оқын оқыс оқыт"},
      // the last vowel tells the harmony
      {"мақұлда", "мақұлдал мақұлдан мақұлдас мақұлдат"},
      {"", ""},
      {"ж", ""},
      {"kel", ""},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(test::joined(voices_of(input)), expected) << input;
}

TEST(VoicesOf, HaveRoomInAWord) {
  std::string stem;
  for (int letters = 2; letters < 60; letters += 2) {
    stem += "қа";
    EXPECT_EQ(voices_of(stem).size(), letters <= 47 ? 4u : 0u) << letters;  // longer words are not taken apart
    for (const std::string& voice : voices_of(stem)) EXPECT_TRUE(voice.starts_with(stem));
    for (const std::string& voice : voices_of(stem + "й")) EXPECT_TRUE(voice.starts_with(stem));
  }
}

}  // namespace
}  // namespace izde::kazakh
