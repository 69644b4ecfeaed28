#include "indexer/metadata.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "common/analysis/analyzer.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

struct Case {
  std::string input;
  std::string expected;
};

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

// The title and what is left of the text: "title|text".
std::string title_taken(const std::string& text, std::string title = "") {
  Article article;
  article.title = std::move(title);
  article.text = text;
  take_title_line(article);
  return article.title + '|' + std::string(text::trimmed(article.text));
}

std::string title_shown(std::string_view text) {
  static text::Segmenter segmenter;
  return shown_title(text, segmenter);
}

std::string shown(const Mentions& mentions) {
  std::string text;
  for (const std::string& city : mentions.cities) text += (text.empty() ? "" : " ") + city;
  for (int year : mentions.years) text += (text.empty() ? "" : " ") + std::to_string(year);
  return text;
}

TEST(TakeTitleLine, IsTakenWhenItLooksLikeOne) {
  const Case cases[] = {
      {"Ақтауда жиын өтті\n\nЖиын өтті.", "Ақтауда жиын өтті|Жиын өтті."},
      {"Ақтауда жиын өтті\nЖиын өтті.", "Ақтауда жиын өтті|Жиын өтті."},
      {"\n \n  Ақтауда жиын өтті  \nЖиын өтті.", "Ақтауда жиын өтті|Жиын өтті."},
      {"\u00A0\nАқтауда жиын өтті\nЖиын өтті.", "Ақтауда жиын өтті|Жиын өтті."},
      {"Ақтауда не болды?\nЖиын өтті.", "Ақтауда не болды?|Жиын өтті."},
      {"«Алаш» туралы «кітап»\nКітап шықты.", "«Алаш» туралы «кітап»|Кітап шықты."},
      {repeated("сөз ", 22) + "\nЖиын өтті.",
       std::string(text::trimmed(repeated("сөз ", 22))) + "|Жиын өтті."},
      {repeated("қ", 170) + "\nЖиын өтті.", repeated("қ", 170) + "|Жиын өтті."},
  };
  for (const auto& [input, expected] : cases) EXPECT_EQ(title_taken(input), expected) << input;
}

TEST(TakeTitleLine, IsLeftWhenItIsText) {
  const std::string texts[] = {"",
                               "Ақтауда жиын өтті",
                               "Ақтауда жиын өтті\n\n ",
                               "Ақтауда жиын өтті.\nХалық тарады.",
                               "Тоқтаңдар!\nХалық тарады.",
                               "Олар мыналар:\nБірінші",
                               "«Жиын өтті.»\nХалық тарады.",
                               "Жиын өтті…\nХалық тарады.",
                               repeated("сөз ", 23) + "\nЖиын өтті.",
                               repeated("қ", 171) + "\nЖиын өтті."};
  for (const std::string& text : texts)
    EXPECT_EQ(title_taken(text), '|' + std::string(text::trimmed(text))) << text;
}

TEST(TakeTitleLine, DoesNotReplaceATitle) {
  EXPECT_EQ(title_taken("Ақтауда жиын өтті\nЖиын өтті.", "Жиын"), "Жиын|Ақтауда жиын өтті\nЖиын өтті.");
}

TEST(ShownTitle, IsTheFirstSentence) {
  const Case cases[] = {
      {"", ""},
      {" \n\t\n", ""},
      {"Жиын өтті", "Жиын өтті"},
      {"Жиын өтті. Халық тарады.", "Жиын өтті."},
      {"\n\n  Жиын өтті\nХалық тарады.", "Жиын өтті"},
      {"Қ. Тоқаев келді. Халық тарады.", "Қ. Тоқаев келді."},
      {"Жиын өтті.\r\nХалық тарады.", "Жиын өтті."},
      {"\r\nЖиын өтті.\r\n", "Жиын өтті."},
      {"\u00A0\nЖиын өтті.", "Жиын өтті."},
  };
  for (const auto& [input, expected] : cases)
    EXPECT_EQ(title_shown(input), expected) << testing::PrintToString(input);
}

TEST(ShownTitle, IsCutBetweenWords) {
  const std::string words = repeated("қала ", 100);  // 900 bytes
  EXPECT_EQ(title_shown(words), repeated("қала ", 34) + "қала…");
  for (std::size_t more = 0; more < 12; ++more) {
    for (const std::string& text :
         {std::string(more, 'a') + ' ' + words, std::string(more, 'a') + repeated("қ", 300)}) {
      const std::string title = title_shown(text);
      ASSERT_LE(title.size(), kShownTitleBytes) << title;
      EXPECT_TRUE(text::is_utf8(title) && title.ends_with("…")) << title;
    }
  }
}

TEST(Mentions, AreCitiesAndYears) {
  const Case cases[] = {
      {"", ""},
      {"Жиын өтті.", ""},
      {"2018 жылы Ақтауда, 2011 жылы Атырауда жиын өтті. Ақтаудан да келді.", "Атырау Ақтау 2011 2018"},
      {"Нұр-Сұлтаннан келгендер Астанада тұрады.", "Астана"},
      {"Былтыр Ақтауда, биыл Атырауда өтті.", "Атырау Ақтау 2018 2019"},
  };
  Analyzer analyzer;
  for (const auto& [input, expected] : cases)
    EXPECT_EQ(shown(mentions_in(input, analyzer.tokens(input), {2019, 4, 8})), expected) << input;
}

TEST(Mentions, MergeIntoSets) {
  Mentions mentions{{"Ақтау", "Атырау"}, {2011, 2018}};
  merge(mentions, {{"Алматы", "Ақтау"}, {2018, 2001}});
  merge(mentions, {});
  EXPECT_EQ(shown(mentions), "Алматы Атырау Ақтау 2001 2011 2018");
}

TEST(PresentNames, AreLookedUp) {
  const std::vector<std::string> given = {"Нұр-Сұлтан", " Астана ", "Гурьев",  "  Жоқ қала  ",
                                          "",           " ",        "Атырауда"};
  EXPECT_EQ(shown(places_of(given)), "Астана Атырау Жоқ қала");
  EXPECT_EQ(shown(places_of({})), "");
}

// The index keeps one name a line.
TEST(PresentNames, AreOneLineEach) {
  const std::vector<std::string> given = {"Жоқ\nқала", "Жоқ\r\n\tауыл"};
  EXPECT_EQ(shown(places_of(given)), "Жоқ ауыл Жоқ қала");
}

}  // namespace
}  // namespace izde
