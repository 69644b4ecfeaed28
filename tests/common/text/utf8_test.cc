#include "common/text/utf8.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace izde::text {
namespace {

using namespace std::string_view_literals;

struct Case {
  std::string_view input;
  std::string_view expected;
};

std::string random_bytes(std::mt19937& random, std::size_t size) {
  std::string bytes(size, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random() & 0xFF);
  return bytes;
}

constexpr Case kRepairs[] = {
    {"", ""},
    {"Қазақстан", "Қазақстан"},
    {"a\0b"sv, "a\0b"sv},
    {"\U0001F600", "\U0001F600"},
    {"қ\xFFь", "қ\uFFFDь"},
    {"қ\x80ь", "қ\uFFFDь"},
    {"қал\xD0", "қал\uFFFD"},
    {"\xD0қ", "\uFFFDқ"},
    {"\xE2\x82", "\uFFFD"},
    {"\xF0\x9F\x98.", "\uFFFD."},
    {"\xC0\xAF", "\uFFFD\uFFFD"},                      // overlong
    {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},            // a surrogate
    {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},  // above U+10FFFF
};

TEST(Utf8, TellsWellFormedFromMalformed) {
  for (const auto& [input, expected] : kRepairs) EXPECT_EQ(is_utf8(input), input == expected) << expected;
}

TEST(Utf8, RepairsEachMalformedSequence) {
  for (const auto& [input, expected] : kRepairs) EXPECT_EQ(repaired(input), expected);
}

TEST(Utf8, RepairsAnyBytes) {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    const std::string bytes = random_bytes(random, i % 40);
    const std::string text = repaired(bytes);
    EXPECT_TRUE(is_utf8(text)) << testing::PrintToString(bytes);
    EXPECT_EQ(repaired(text), text) << testing::PrintToString(bytes);
    EXPECT_EQ(length(text), length(bytes)) << testing::PrintToString(bytes);
  }
}

TEST(Utf8, DecodesAndAppendsTheSame) {
  for (std::string_view input : {"Әсел 12 ж."sv, "\U0001F600é"sv, "a\0b"sv}) {
    std::string again;
    for (std::size_t position = 0; position < input.size();) append(next_character(input, position), again);
    EXPECT_EQ(again, input);
  }
}

TEST(Utf8, MovesBehindEachCharacter) {
  constexpr std::string_view kText = "aқ\xFF\U0001F600";
  constexpr std::pair<char32_t, std::size_t> kExpected[] = {{U'a', 1}, {U'қ', 3}, {0xFFFD, 4}, {0x1F600, 8}};
  std::size_t position = 0;
  for (const auto& [character, behind] : kExpected) {
    EXPECT_EQ(static_cast<std::uint32_t>(next_character(kText, position)),
              static_cast<std::uint32_t>(character));
    EXPECT_EQ(position, behind);
  }
}

TEST(Utf8, CountsCharacters) {
  constexpr std::pair<std::string_view, std::size_t> kCases[] = {
      {"", 0}, {"abc", 3}, {"Қазақстан", 9}, {"и\u0306", 2}, {"\U0001F600", 1}, {"қ\xFF", 2},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(length(input), expected) << input;
}

TEST(Utf8, CutsAtACharacterBorder) {
  struct Cut {
    std::string_view input;
    std::size_t bytes;
    std::string_view expected;
  };
  constexpr Cut kCases[] = {
      {"қала", 8, "қала"}, {"қала", 100, "қала"}, {"қала", 7, "қал"},      {"қала", 2, "қ"}, {"қала", 1, ""},
      {"қала", 0, ""},     {"", 0, ""},           {"a\U0001F600", 4, "a"}, {"abc", 2, "ab"},
  };
  for (const auto& [input, bytes, expected] : kCases)
    EXPECT_EQ(prefix(input, bytes), expected) << input << ' ' << bytes;
}

TEST(Utf8, TrimsWhiteSpace) {
  constexpr Case kCases[] = {
      {"", ""},
      {" \t\r\n\f\v", ""},
      {"  қала  ", "қала"},
      {"\uFEFFқала", "қала"},
      {"\u00A0 \u00A0қала\u00A0 \n", "қала"},
      {"\u2003\u2028қала\u202F\u3000\u0085", "қала"},
      {"\u2003\n \uFEFF\u2003", ""},
      {"ақ қала", "ақ қала"},
      {"ақ\u00A0қала", "ақ\u00A0қала"},
      {"қала\xA0", "қала\xA0"},  // half a character is none
      {" \x80\x80 ", "\x80\x80"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(trimmed(input), expected);
}

TEST(Utf8, MakesOneLineThatIsSafeOnATerminal) {
  constexpr Case kCases[] = {
      {"қала", "қала"},        {"бір\nекі", "бір екі"},          {"\x1B[31mқызыл", " [31mқызыл"},
      {"а\u009B31m", "а 31m"}, {"а\u202Eб\u2069", "а б "},       {"\u2028", " "},
      {"\xFF", " "},           {"ұзын – сызық", "ұзын – сызық"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(one_line(input), expected);
}

TEST(Utf8, CountsWordsBetweenBlanksOfAnyKind) {
  EXPECT_EQ(count_words(""), 0u);
  EXPECT_EQ(count_words("  бір  екі\tүш\n"), 3u);
  EXPECT_EQ(count_words("бір\u00A0екі\u2003үш\u2028төрт\u3000бес"), 5u);
}

TEST(Utf8, ShowsTheBeginningOfAValue) {
  std::string forty;
  for (int i = 0; i < 40; ++i) forty += "ж";
  EXPECT_EQ(excerpt(""), "");
  EXPECT_EQ(excerpt(forty), forty);
  EXPECT_EQ(excerpt(forty + "x"), forty + "…");
  EXPECT_EQ(excerpt(std::string(1000, '\xFF')), std::string(40, '\xFF') + "…");
}

}  // namespace
}  // namespace izde::text
