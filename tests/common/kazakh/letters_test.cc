#include "common/kazakh/letters.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

#include "tests/support/kinds.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input, expected;
};

// The letters of a word as they are underneath, one sign each: "қ о й а д ы".
std::string letters_of(std::string_view word) {
  Letters letters;
  if (!decode(word, letters)) return "none";
  std::string shown;
  for (std::size_t i = 0; i < letters.size; ++i) {
    shown += i == 0 ? "" : " ";
    encode(letters, i, i + 1, shown);
  }
  return shown;
}

std::string round_trip(std::string_view word) {
  Letters letters;
  std::string back;
  if (decode(word, letters)) encode(letters, 0, letters.size, back);
  return back;
}

TEST(Decode, TakesYaAndYuApartBehindAVowel) {
  constexpr Case kCases[] = {
      {"қала", "қ а л а"},       {"қояды", "қ о й а д ы"},
      {"қою", "қ о й у"},        {"жияды", "ж и й а д ы"},
      {"тую", "т у й у"},        {"аяқ", "а й а қ"},
      {"ұя", "ұ й а"},           {"аюы", "а й у ы"},
      {"сөз", "с ө з"},          {"партия", "п а р т и й а"},
      {"ия", "и й а"},           {"заявка", "з а й а в к а"},
      {"яғни", "я ғ н и"},       {"юань", "ю а н ь"},
      {"япон", "я п о н"},       {"сентябрь", "с е н т я б р ь"},
      {"бюджет", "б ю д ж е т"}, {"революция", "р е в о л ю ц и й а"},
      {"объект", "о б ъ е к т"},
  };
  for (const auto& [word, letters] : kCases) {
    EXPECT_EQ(letters_of(word), letters) << word;
    EXPECT_EQ(round_trip(word), word);
  }
}

TEST(Decode, TakesKazakhLettersOnly) {
  for (const std::string_view word :
       {"", "kz", "2019", "ата-ана", "ата ана", "wiфи", "қала5", "\xFF", "\xD0", "\xD2\xD2", "қала\xD0",
        "Қала", "ќ", "дојно", "їжак", "漢字", "\xED\xA0\x80", "қ\u0301"}) {
    EXPECT_EQ(letters_of(word), "none") << word;
    EXPECT_FALSE(hash_of(word)) << word;
    EXPECT_FALSE(PreparedWord().prepare(word)) << word;
  }
}

TEST(Decode, TakesFortySevenLetters) {
  std::string word;
  for (int i = 0; i < 47; ++i) word += i == 0 ? "а" : "я";
  EXPECT_EQ(round_trip(word), word);
  EXPECT_EQ(letters_of(word + "я"), "none");
  EXPECT_FALSE(PreparedWord().prepare(word + "я"));
}

// Each spelling comes back but йа, йу behind a vowel, which is written я, ю.
TEST(Decode, AndEncodeAreARoundTrip) {
  std::mt19937 random(1);
  for (int n = 0; n < 5'000; ++n) {
    Letters letters;
    letters.size = 1 + random() % 20;
    for (std::size_t i = 0; i < letters.size; ++i)
      letters.at[i] = static_cast<Letter>(1 + random() % kLetterCount);
    std::string word;
    encode(letters, 0, letters.size, word);
    EXPECT_EQ(round_trip(word), word);
  }
  EXPECT_EQ(round_trip("айа"), "ая");
  EXPECT_EQ(round_trip("ойу"), "ою");
}

TEST(Encode, WritesAPart) {
  Letters letters;
  ASSERT_TRUE(decode("қоямыз", letters));  // қ о й а м ы з
  constexpr struct {
    std::size_t begin, end;
    std::string_view text;
  } kCases[] = {{0, 7, "қоямыз"}, {0, 3, "қой"}, {3, 7, "амыз"}, {2, 4, "я"}, {7, 7, ""}, {0, 0, ""}};
  for (const auto& [begin, end, text] : kCases) {
    std::string out = "-";
    encode(letters, begin, end, out);
    EXPECT_EQ(out, "-" + std::string(text)) << begin << ' ' << end;
  }
}

Letters decoded(std::string_view word) {
  Letters letters;
  EXPECT_TRUE(decode(word, letters)) << word;
  return letters;
}

TEST(Prepare, AgreesWithDecodeAndHash) {
  for (const std::string_view word : {"қала", "қояды", "партия", "сентябрь", "юань", "ң"}) {
    PreparedWord prepared;
    ASSERT_TRUE(prepared.prepare(word)) << word;
    const Letters letters = decoded(word);
    ASSERT_EQ(prepared.letters.size, letters.size) << word;
    for (std::size_t end = 1; end <= letters.size; ++end) {
      std::string beginning;
      encode(letters, 0, end, beginning);
      EXPECT_EQ(prepared.letters.at[end - 1], letters.at[end - 1]) << word;
      EXPECT_EQ(prepared.hash[end], hash_of(beginning)) << beginning;
    }
    EXPECT_EQ(prepared.tail(letters.size), packed(letters, letters.size)) << word;
  }
}

TEST(Prepare, TellsSoundAndHarmonyOfTheEnd) {
  constexpr struct {
    std::string_view word;
    Sound sound;
    Harmony harmony;
    bool plain;
  } kCases[] = {
      {"қала", kVowel, Harmony::back, true},     {"өзге", kVowel, Harmony::front, true},
      {"тау", kGlide, Harmony::back, true},      {"үй", kGlide, Harmony::front, false},
      {"жол", kLateral, Harmony::back, true},    {"әкім", kNasal, Harmony::front, true},
      {"сөз", kVoiced, Harmony::front, true},    {"кітап", kVoiceless, Harmony::back, true},
      {"клуб", kVoiceless, Harmony::any, true},  {"автомобиль", kLateral, Harmony::back, true},
      {"июнь", kNasal, Harmony::any, false},     {"партия", kVowel, Harmony::back, false},
      {"қазіргі", kVowel, Harmony::front, true},
  };
  for (const auto& [word, sound, harmony, plain] : kCases) {
    PreparedWord prepared;
    ASSERT_TRUE(prepared.prepare(word)) << word;
    EXPECT_EQ(prepared.sound(prepared.letters.size), sound) << word;
    EXPECT_EQ(prepared.harmony[prepared.letters.size], harmony) << word;
    EXPECT_EQ(prepared.is_plain(), plain) << word;
  }
}

TEST(EndsWith, ComparesUpToEightLetters) {
  const Letters letters = decoded("қаладан");
  EXPECT_TRUE(ends_with(letters, 7, Tail(U"н")));
  EXPECT_TRUE(ends_with(letters, 7, Tail(U"дан")));
  EXPECT_TRUE(ends_with(letters, 7, Tail(U"қаладан")));
  EXPECT_TRUE(ends_with(letters, 4, Tail(U"қала")));
  EXPECT_FALSE(ends_with(letters, 7, Tail(U"ден")));
  EXPECT_FALSE(ends_with(letters, 6, Tail(U"дан")));
  EXPECT_FALSE(ends_with(letters, 3, Tail(U"қала")));
  EXPECT_TRUE(ends_with(decoded("республикалық"), 13, Tail(U"бликалық")));
}

TEST(Vowels, AreCountedWhereTheyStand) {
  constexpr struct {
    std::string_view word;
    std::size_t syllables;
  } kCases[] = {{"тау", 1}, {"су", 1},  {"құру", 2}, {"дауыс", 2}, {"сауда", 2}, {"жиын", 2},
                {"ұлт", 1}, {"жуу", 1}, {"мың", 1},  {"қоя", 2},   {"бюро", 2},  {"эпос", 2}};
  for (const auto& [word, count] : kCases) {
    const Letters letters = decoded(word);
    EXPECT_EQ(syllables(letters, letters.size), count) << word;
  }
  EXPECT_FALSE(is_vowel(decoded("тау"), 2));
  EXPECT_TRUE(is_vowel(decoded("су"), 1));
}

TEST(Voiceless, IsOfBGGh) {
  std::u32string changed;
  for (const char32_t c : std::u32string_view(kAlphabet, kLetterCount)) {
    const Letter letter = letter_of(c);
    if (voiceless(letter) != letter) changed += {c, kAlphabet[voiceless(letter) - 1]};
  }
  EXPECT_EQ(changed, U"бпгкғқ");
}

TEST(PairAt, TellsWhatEndsAWord) {
  constexpr struct {
    Pair pair;
    std::string_view ends;
  } kCases[] = {
      {Pair::none, "қала ел тау су ұя ой а ақ қу бақыт"},
      {Pair::native, "төрт ант қайт бұлт ұст тарт шарт жұрт халқ көрк алп факт"},
      {Pair::loan, "съезд фильм класс факс капитализм литр метр спектр процесс фонд"},
      {Pair::wrong, "орн қорғ жылж мұрн еңб тарм ойл"},
  };
  for (const auto& [pair, ends] : kCases)
    for (const std::string& end : test::words_in(ends)) {
      const Letters letters = decoded(end);
      EXPECT_EQ(pair_at(letters, letters.size), pair) << end;
    }
}

TEST(IsElided, WhereALastVowelWasLost) {
  constexpr struct {
    bool elided;
    std::string_view ends;
  } kCases[] = {
      {true, "орн ерн мұрн халқ құлқ көрк ерк бөрк қырқ қойн мойн ауз даус қауп қорқ үрк"},
      {false, "қала тіл айн рн ор төрт ант шарт бұлт тау жылж қорғ орм съезд"},
  };
  for (const auto& [elided, ends] : kCases)
    for (const std::string& end : test::words_in(ends)) {
      const Letters letters = decoded(end);
      EXPECT_EQ(is_elided(letters, letters.size), elided) << end;
    }
}

}  // namespace
}  // namespace izde::kazakh
