#include "common/analysis/analyzer.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/utf8.h"

namespace izde {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

// Tokens apart by `|`, figures behind a #.
std::string tokens(std::string_view text) {
  std::string shown;
  for (const Token& token : Analyzer().tokens(text)) {
    if (!shown.empty()) shown += '|';
    if (token.kind == TokenKind::number) shown += '#';
    shown += token.text;
  }
  return shown;
}

// Byte ranges as "0-8 9-13".
std::string ranges(std::string_view text) {
  std::string shown;
  for (const Token& token : Analyzer().tokens(text)) {
    if (!shown.empty()) shown += ' ';
    shown += std::to_string(token.begin) + '-' + std::to_string(token.end);
  }
  return shown;
}

bool is_border(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

// What the analyzer promises of its tokens, whatever the text; the first promise broken, or nothing.
std::string broken_promise(std::string_view text) {
  std::size_t last = 0;
  std::uint32_t position = 0;
  for (const Token& token : Analyzer().tokens(text)) {
    const std::string at = " at byte " + std::to_string(token.begin);
    if (token.begin < last) return "overlap" + at;
    if (token.end <= token.begin || token.end > text.size()) return "range" + at;
    if (!is_border(text, token.begin) || !is_border(text, token.end)) return "border" + at;
    if (token.text != text.substr(token.begin, token.end - token.begin)) return "text" + at;
    if (token.position != position++) return "position" + at;
    if (token.terms.empty()) return "no term" + at;
    for (const std::string& term : token.terms) {
      if (term.empty()) return "empty term" + at;
      if (term.size() > kMaxTermBytes) return "long term" + at;
      if (!text::is_utf8(term)) return "malformed term" + at;
    }
    last = token.end;
  }
  return "";
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

TEST(Analyzer, SplitsWordsFiguresAndEndings) {
  constexpr Case kCases[] = {
      {"", ""},
      {" .,-«»№…", ""},
      {"Ақтауда жиын өтті.", "Ақтауда|жиын|өтті"},
      {"174-баппен", "#174|баппен"},
      {"БҰҰ-ға", "БҰҰ"},
      {"HRW-дің", "HRW"},
      {"бұл-да", "бұл|да"},
      {"Нұр-Сұлтаннан", "Нұр|Сұлтаннан"},
      {"ата-ана", "ата|ана"},
      {"А.Байтұрсынұлы", "А|Байтұрсынұлы"},
      {"Ә. Бөкейхан", "Ә|Бөкейхан"},
      {"2018-інші жылы", "#2018|жылы"},
      {"2018-ІНШІ ЖЫЛЫ", "#2018|ЖЫЛЫ"},
      {"2018-жылы", "#2018|жылы"},
      {"22-сіндегі жиын", "#22|жиын"},
      {"2018 -ші", "#2018|ші"},
      {"2018- ші", "#2018|ші"},
      {"COVID-19", "COVID|#19"},
      {"COVID-19-ға", "COVID|#19"},
      {"3,5 пайыз", "#3,5|пайыз"},
      {"08.04.2019", "#08.04.2019"},
      {"Orda.kz", "Orda|kz"},
      {"келді.Бұл", "келді|Бұл"},
      {"т.б.", "т|б"},
      {"мемлекеттiк", "мемлекеттiк"},  // a Latin i
      {"қа\u00ADла\u00ADлар", "қа\u00ADла\u00ADлар"},
      {"«Егемен Қазақстан» (газет)", "Егемен|Қазақстан|газет"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(tokens(input), expected) << input;
}

TEST(Analyzer, KeepsByteRanges) {
  constexpr Case kCases[] = {
      {"174-баппен", "0-3 4-16"},     {"БҰҰ-ға келді", "0-6 12-22"},   {"Нұр-Сұлтаннан", "0-6 7-25"},
      {"А.Байтұрсынұлы", "0-2 3-27"}, {"2018-інші жылы", "0-4 14-22"}, {"Orda.kz", "0-4 5-7"},
      {"мемлекеттiк", "0-21"},        {"келді.Бұл", "0-10 11-17"},     {" «қала»\n", "3-11"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(ranges(input), expected) << input;
}

TEST(Analyzer, MakesOneTermOfManySpellings) {
  constexpr Case kCases[] = {
      {"174-баппен", "174-бап"},
      {"БҰҰ-ға", "БҰҰ"},
      {"бұұ", "БҰҰ-ның"},
      {"Нұр-Сұлтаннан", "нұр-сұлтан"},
      {"2018-інші жылы", "2018 жыл"},
      {"мемлекеттiк", "мемлекеттік"},
      {"ҮШIН", "үшін"},  // a Latin I
      {"қа\u00ADлалар", "қала"},
      {"ҚАЛАЛАРДА", "қалалардан"},
      {"актёр", "актер"},
      {"Ақтауда", "Ақтаудан"},
  };
  for (const auto& [one, other] : kCases) EXPECT_EQ(Analyzer().stems(one), Analyzer().stems(other)) << one;
}

TEST(Analyzer, KeepsItsPromisesOnOddTexts) {
  const std::string odd[] = {
      "қа\u00ADла \u00AD\u00AD \u200B\u200D \uFEFF",
      "...а...б...",
      "----- 1-1-1-ші-ші",
      "БҰҰ-БҰҰ-ға-ға",
      "а'б’в .а а. А.Ә.Б.",
      "1.а.2.б",
      "\U0001F600қала\U0001F468\u200D\U0001F469",
      "и\u0306и\u0306",
      "\u0306қала",
      "é\u0301ё\u0308",
      "漢字かな ไทย العربية",
      "\uFDFA\uFDFA\uFDFA",  // one character that folds to eighteen
      std::string("a\0b\0", 4),
      "\u2028\u2029",
      "қала\tқала\r\nқала",
      repeated("қ", 100000),
      repeated("a", 200000),
      repeated("қа.", 50000),
      repeated("лар", 30000),
      repeated("1-ші ", 20000),
      repeated("\uFDFA", 200),
      repeated("\U00010400", 100),
      repeated("а\u00AD", 500),
  };
  for (const std::string& text : odd) EXPECT_EQ(broken_promise(text), "") << text.substr(0, 60);
}

TEST(Analyzer, KeepsItsPromisesOnAnyBytes) {
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes(random() % 200, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() & 0xFF);
    const std::string text = text::repaired(bytes);
    EXPECT_EQ(broken_promise(text), "") << testing::PrintToString(bytes);
  }
}

TEST(Analyzer, KeepsItsPromisesOnAnyMixOfCharacters) {
  constexpr std::u32string_view kCharacters =
      U"аәқтаҚІЁйіi аaZ9.-'’ \n\u00AD\u0306\u200D«»1 2-\U0001F600\uFDFA漢";
  std::mt19937 random(2);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::size_t count = random() % 60; count > 0; --count)
      text::append(kCharacters[random() % kCharacters.size()], text);
    EXPECT_EQ(broken_promise(text), "") << text;
  }
}

TEST(Analyzer, TellsItsStepsOnlyWhenTracing) {
  EXPECT_TRUE(Analyzer().tokens("Қалаларда").front().steps.empty());
  Analyzer tracing(Analyzer::Trace::on);
  const std::vector<Token> traced = tracing.tokens("Қалаларда");
  ASSERT_EQ(traced.size(), 1u);
  EXPECT_EQ(traced.front().steps.front(), "fold: қалаларда");
  EXPECT_EQ(traced.front().steps.back(), "stem: қала");
  EXPECT_EQ(traced.front().stem(), Analyzer().tokens("Қалаларда").front().stem());
}

TEST(Analyzer, HasOneFingerprint) {
  EXPECT_EQ(analyzer_fingerprint(), analyzer_fingerprint());
  EXPECT_EQ(analyzer_fingerprint().find('\n'), std::string::npos);
}

}  // namespace
}  // namespace izde
