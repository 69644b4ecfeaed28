#include "common/text/segmenter.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "common/text/utf8.h"

namespace izde::text {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

// Words apart by `|`, figures behind a #.
std::string words(std::string_view text) {
  std::string shown;
  Segmenter().words(text, [&](Range range, SegmentKind kind) {
    if (!shown.empty()) shown += '|';
    if (kind == SegmentKind::number) shown += '#';
    shown += text.substr(range.begin, range.size());
  });
  return shown;
}

// Sentences apart by `|`.
std::string sentences(std::string_view line) {
  std::string shown;
  std::size_t begin = 0;
  for (std::size_t end : Segmenter().sentence_ends(line)) {
    if (begin > 0) shown += '|';
    shown += line.substr(begin, end - begin);
    begin = end;
  }
  return shown;
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

TEST(Segmenter, FindsWordsAndFigures) {
  constexpr Case kCases[] = {
      {"", ""},
      {" \n\t", ""},
      {"«?!» … – №", ""},
      {"Ақтауда жиын өтті.", "Ақтауда|жиын|өтті"},
      {"2018 жылы", "#2018|жылы"},
      {"3,5 пайыз, 1.5 млн", "#3,5|пайыз|#1.5|млн"},
      {"08.04.2019", "#08.04.2019"},
      {"Нұр-Сұлтан", "Нұр|Сұлтан"},
      {"174-бап", "#174|бап"},
      {"А.Байтұрсынұлы", "А.Байтұрсынұлы"},
      {"келді. Бұл", "келді|Бұл"},
      {"Orda.kz", "Orda.kz"},
      {"д'Артаньян", "д'Артаньян"},
      {"(«Егемен Қазақстан»)", "Егемен|Қазақстан"},
      {"қа\u00ADла", "қа\u00ADла"},
      {"и\u0306", "и\u0306"},
      {"10\u202F000\u202Fтеңге", "#10|#000|теңге"},
      {"\U0001F600қала\U0001F600", "қала"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(words(input), expected) << input;
}

TEST(Segmenter, FindsSentences) {
  constexpr Case kCases[] = {
      {"", ""},
      {"Жиын өтті", "Жиын өтті"},
      {"Жиын өтті. Халық тарады.", "Жиын өтті. |Халық тарады."},
      {"Кім келді? Ешкім! Рас па?", "Кім келді? |Ешкім! |Рас па?"},
      {"«Жиын өтті.» Халық тарады.", "«Жиын өтті.» |Халық тарады."},
      {"Ол 3.5 млн теңге алды.", "Ол 3.5 млн теңге алды."},
      {"Жиын өтті.  ", "Жиын өтті.  "},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(sentences(input), expected) << input;
}

TEST(Segmenter, FindsTheWordsOfALongLine) {
  constexpr std::size_t kTimes = 30000;  // 270,000 bytes
  const std::string text = repeated("қала ", kTimes);
  std::size_t count = 0;
  Segmenter().words(text, [&](Range range, SegmentKind) {
    ASSERT_EQ(range.begin, 9 * count);
    ASSERT_EQ(range.size(), 8u);
    ++count;
  });
  EXPECT_EQ(count, kTimes);
}

TEST(Segmenter, FindsTheSentencesOfALongLine) {
  constexpr std::string_view kSentence = "Жиын кеше өтті. ";
  constexpr std::size_t kTimes = 10000;
  const std::string text = repeated(kSentence, kTimes);
  std::size_t count = 0;
  for (std::size_t end : Segmenter().sentence_ends(text)) ASSERT_EQ(end, ++count * kSentence.size());
  EXPECT_EQ(count, kTimes);
}

TEST(Segmenter, CutsALongRunAtCharacterBorders) {
  const std::string run = repeated("қ", 100000);
  std::size_t last = 0;
  Segmenter().words(run, [&](Range range, SegmentKind) {
    EXPECT_EQ(range.begin, last);
    EXPECT_TRUE(is_utf8(std::string_view(run).substr(range.begin, range.size()))) << range.begin;
    last = range.end;
  });
  EXPECT_EQ(last, run.size());
}

TEST(Segmenter, CanBeMovedAndUsedAgain) {
  Segmenter first;
  EXPECT_EQ(first.sentence_ends("Жиын өтті.").size(), 1u);
  Segmenter second = std::move(first);
  EXPECT_EQ(second.sentence_ends("Жиын өтті. Халық тарады.").size(), 2u);
  EXPECT_EQ(second.sentence_ends("").size(), 0u);
  EXPECT_FALSE(Segmenter::version().empty());
}

}  // namespace
}  // namespace izde::text
