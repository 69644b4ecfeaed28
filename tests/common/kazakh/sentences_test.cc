#include "common/kazakh/sentences.h"

#include <gtest/gtest.h>

#include <random>
#include <span>
#include <string>
#include <string_view>

#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;  // sentences apart by `|`
};

std::string split(std::string_view line) {
  static text::Segmenter segmenter;
  std::string shown;
  for (const Range& sentence : sentences(line, segmenter)) {
    if (sentence.begin > 0) shown += '|';
    shown += line.substr(sentence.begin, sentence.size());
  }
  return shown;
}

// Tells whether the sentences touch each other, cover the line and end at character borders.
bool cover(std::string_view line) {
  static text::Segmenter segmenter;
  std::size_t last = 0;
  for (const Range& sentence : sentences(line, segmenter)) {
    if (sentence.begin != last || sentence.end <= sentence.begin) return false;
    if (!text::is_utf8(line.substr(sentence.begin, sentence.size()))) return false;
    last = sentence.end;
  }
  return last == line.size();
}

void expect(std::span<const Case> cases) {
  for (const auto& [input, expected] : cases) EXPECT_EQ(split(input), expected) << input;
}

TEST(Sentences, EndAtTheirMarks) {
  constexpr Case kCases[] = {
      {"", ""},
      {" ", " "},
      {"Жиын өтті", "Жиын өтті"},
      {"Жиын өтті. Халық тарады.", "Жиын өтті. |Халық тарады."},
      {"Кім келді? Ешкім келмеді!", "Кім келді? |Ешкім келмеді!"},
      {"«Жиын өтті.» Халық тарады.", "«Жиын өтті.» |Халық тарады."},
      {"Жиын өтті (сәрсенбіде). Халық тарады.", "Жиын өтті (сәрсенбіде). |Халық тарады."},
      {"Кітап, дәптер, т.б. Дүкен жабық.", "Кітап, дәптер, т.б. |Дүкен жабық."},
  };
  expect(kCases);
}

TEST(Sentences, GoOnBehindInitials) {
  constexpr Case kCases[] = {
      {"Қ. Тоқаев келді. Халық тарады.", "Қ. Тоқаев келді. |Халық тарады."},
      {"Оны А. Байтұрсынұлы жазған.", "Оны А. Байтұрсынұлы жазған."},
      {"Оны А.Байтұрсынұлы жазған.", "Оны А.Байтұрсынұлы жазған."},
      {"Сотта Ғ. Қ. Әлиев сөйледі.", "Сотта Ғ. Қ. Әлиев сөйледі."},
      {"Сотта Ғ.Қ. Әлиев сөйледі.", "Сотта Ғ.Қ. Әлиев сөйледі."},
      {"Оны «Ә. Бөкейхан» қоры ашты.", "Оны «Ә. Бөкейхан» қоры ашты."},
      {"Қ.\u00A0Тоқаев келді.", "Қ.\u00A0Тоқаев келді."},
  };
  expect(kCases);
}

TEST(Sentences, GoOnBehindAbbreviations) {
  constexpr Case kCases[] = {
      {"Зауыт 2019 ж. Ақтауда ашылды.", "Зауыт 2019 ж. Ақтауда ашылды."},
      {"Зауыт 2019 ж.\u00A0Ақтауда ашылды.", "Зауыт 2019 ж.\u00A0Ақтауда ашылды."},
      {"ХХ ғ. Алаш қозғалысы туды.", "ХХ ғ. Алаш қозғалысы туды."},
      {"Алматы обл. Талғар ауданы", "Алматы обл. Талғар ауданы"},
      {"Ол – проф. Серік Омаров.", "Ол – проф. Серік Омаров."},
      {"Оған 5 млрд. АҚШ доллары керек.", "Оған 5 млрд. АҚШ доллары керек."},
      {"Мекенжайы: Абай көш. Үй нөмірі – 5.", "Мекенжайы: Абай көш. Үй нөмірі – 5."},
  };
  expect(kCases);
}

TEST(Sentences, EndBeforeAFigureAndAForgottenBlank) {
  constexpr Case kCases[] = {
      {"Жиын өтті. 2019 жылы зауыт ашылды.", "Жиын өтті. |2019 жылы зауыт ашылды."},
      {"Ол келді.Бұл жаңалық емес.", "Ол келді.|Бұл жаңалық емес."},
      {"Ол келді.  12 адам кетті.", "Ол келді.  |12 адам кетті."},
      {"Оны Orda.kz жазды.", "Оны Orda.kz жазды."},
      {"Құны 3.5 млн теңге.", "Құны 3.5 млн теңге."},
      {"Шешім 08.04.2019 күні шықты.", "Шешім 08.04.2019 күні шықты."},
      {"Үкім 2018 ж. 20 сәуірде шықты.", "Үкім 2018 ж. 20 сәуірде шықты."},
  };
  expect(kCases);
}

TEST(Sentences, GoOnInSmallLetters) {
  constexpr Case kCases[] = {
      {"«Қашан келесіз?» – деп сұрады ол. Мен үндемедім.",
       "«Қашан келесіз?» – деп сұрады ол. |Мен үндемедім."},
      {"– Қашан келесіз? – деп сұрады ол.", "– Қашан келесіз? – деп сұрады ол."},
      {"«Тоқта!» деді ол.", "«Тоқта!» деді ол."},
      {"Ол күтті... бірақ ешкім келмеді.", "Ол күтті... бірақ ешкім келмеді."},
  };
  expect(kCases);
}

TEST(Sentences, CoverTheLine) {
  constexpr std::u32string_view kCharacters = U"аәқБҚж1 2 .. .!?…»«\u00A0\t\u00ADk\U0001F600";
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) {
    std::string line;
    for (std::size_t count = random() % 50; count > 0; --count)
      text::append(kCharacters[random() % kCharacters.size()], line);
    EXPECT_TRUE(cover(line)) << line;
  }
}

// ICU is given a long line in pieces, which end in the blanks: what stands before them all decides.
TEST(Sentences, LookBackOverAnyRunOfBlanks) {
  const std::string blanks(300000, ' ');
  static text::Segmenter segmenter;
  const auto count = [&](const std::string& line) { return sentences(line, segmenter).size(); };
  EXPECT_EQ(count("Ол 2019 ж." + blanks + "Абай даңғылында тұрды."), 1u);
  const std::size_t apart = count("Ол келді." + blanks + "Мен кеттім.");
  EXPECT_GE(apart, 2u);
  EXPECT_LE(apart, 7u);  // one more for each piece of nothing but blanks
}

TEST(Sentences, AreWholeInALongLine) {
  constexpr std::string_view kSentence = "Жиын кеше таңертең Ақтауда да, Атырауда да өтті. ";
  std::string line;
  while (line.size() < 200000) line += kSentence;
  static text::Segmenter segmenter;
  for (const Range& found : sentences(line, segmenter))
    ASSERT_EQ(line.substr(found.begin, found.size()), kSentence) << found.begin;
}

}  // namespace
}  // namespace izde::kazakh
