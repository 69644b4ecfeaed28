#include "indexer/passage_splitter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/sentences.h"
#include "common/text/segmenter.h"
#include "common/text/utf8.h"
#include "indexer/text_units.h"
#include "tests/support/readings.h"

namespace izde {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

std::vector<Passage> passages_of(std::string_view text) {
  static text::Segmenter segmenter;
  return split_into_passages(text, segmenter);
}

std::string_view text_of(std::string_view text, const Passage& passage) {
  return text.substr(passage.range.begin, passage.range.size());
}

// Makes a text of a plan: 30 is a sentence of 30 words, 30- one without its full stop, / a line's end, // an
// empty line, H a heading. Sentences and headings are numbered.
std::string text_of_plan(std::string_view plan) {
  std::string text;
  std::istringstream parts{std::string(plan)};
  int number = 0;
  for (std::string part; parts >> part;) {
    if (part == "/" || part == "//") {
      text += part == "/" ? "\n" : "\n\n";
      continue;
    }
    if (!text.empty() && text.back() != '\n') text += ' ';
    text += (part == "H" ? "Тақырып" : "Сөйлем") + std::to_string(++number);
    if (part == "H") continue;
    for (int words = std::stoi(part); words > 1; --words) text += " сөз";
    if (part.back() != '-') text += '.';
  }
  return text;
}

// The numbers in each passage, passages apart by `|`: "1 2|3".
std::string split(std::string_view plan) {
  const std::string text = text_of_plan(plan);
  std::string shown;
  for (const Passage& passage : passages_of(text)) {
    if (!shown.empty()) shown += '|';
    std::istringstream words{std::string(text_of(text, passage))};
    bool first = true;
    for (std::string word; words >> word;) {
      if (!word.starts_with("Сөйлем") && !word.starts_with("Тақырып")) continue;
      shown += (first ? "" : " ") + std::to_string(std::stoi(word.substr(word.find_first_of("0123456789"))));
      first = false;
    }
  }
  return shown;
}

void expect(std::initializer_list<Case> cases) {
  for (const auto& [plan, expected] : cases) EXPECT_EQ(split(plan), expected) << plan;
}

// The sentences of a text, and all its lines' ends end one.
std::vector<std::string> sentences_of(std::string_view text) {
  static text::Segmenter segmenter;
  std::vector<std::string> all;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);)
    for (const Range& range : kazakh::sentences(text::trimmed(line), segmenter))
      all.emplace_back(text::trimmed(text::trimmed(line).substr(range.begin, range.size())));
  std::erase(all, "");
  return all;
}

TEST(PassageSplitter, KeepsShortTextsWhole) {
  expect({{"", ""}, {"10", "1"}, {"10 10", "1 2"}, {"120", "1"}, {"10 / 10 // 10", "1 2 3"}});
}

TEST(PassageSplitter, MakesPassagesOf60To120Words) {
  expect({{"30 30 30 30", "1 2 3 4"}, {"40 40 40 40", "1 2|3 4"}, {"70 70", "1|2"}, {"70 // 70", "1|2"}});
}

TEST(PassageSplitter, EndsPassagesAtParagraphs) {
  expect({{"60 60 // 60 60", "1 2|3 4"},
          {"20 50 // 30 30 30", "1 2|3 4 5"},
          {"40 30 / 40 40", "1 2|3 4"},
          {"30 30 30 // 40 40 // 30 40", "1 2 3|4 5|6 7"}});
}

TEST(PassageSplitter, PutsHeadingsFirst) {
  expect({{"20 // H // 20", "1|2 3"},
          {"H // 20 // 20", "1 2 3"},
          {"70 // H // 70 // H // 70", "1|2 3|4 5"},
          {"20 // H // 120", "1|2 3"},
          {"20 // H // H // 20", "1|2 3 4"},
          {"20 // H", "1 2"}});
}

TEST(PassageSplitter, EndsSentencesAtALinesEnd) {
  expect({{"100- / 100-", "1|2"}, {"50- / 50- / 50- / 50-", "1 2|3 4"}, {"10- / 10-", "1 2"}});
}

TEST(PassageSplitter, LeavesAWordWholeThatALinesEndSplits) {
  std::string before, behind;
  for (int i = 0; i < 100; ++i) before += "сөз ", behind += " сөз";
  text::Segmenter segmenter;
  EXPECT_EQ(split_into_passages(before + "мемле-\nкеттік" + behind, segmenter).size(), 1u);
  EXPECT_EQ(split_into_passages(before + "мемле\u00AD\r\n кеттік" + behind, segmenter).size(), 1u);
  EXPECT_EQ(split_into_passages(before + "соңы -\nбасы" + behind, segmenter).size(), 2u);
  EXPECT_EQ(split_into_passages(before + "Нұр-\nСұлтан" + behind, segmenter).size(), 2u);
}

TEST(PassageSplitter, LeavesAnOverlongSentenceAlone) {
  expect({{"150", "1"}, {"30 150 30", "1|2|3"}, {"400", "1"}, {"30 // 121 // 30", "1|2|3"}});
}

TEST(PassageSplitter, CutsARunWithoutEnd) {
  for (const std::string_view blank : {" ", "  ", "\t", " \t "}) {
    std::string run = "Сөз";
    for (int i = 1; i < 1000; ++i) run += std::string(blank) + "сөз";
    std::string sizes;
    for (const Passage& passage : passages_of(run)) sizes += std::to_string(passage.words) + ' ';
    EXPECT_EQ(sizes, "120 120 120 120 120 120 120 120 40 ") << testing::PrintToString(std::string(blank));
  }
}

TEST(PassageSplitter, TellsHeadingsFromText) {
  const std::string_view headings[] = {"Соттың шешімі", "СОТТЫҢ ШЕШІМІ", "# Соттың шешімі", "2-бөлім"};
  const std::string_view texts[] = {
      "Сот шешім шығарды.", "Кім келді?",
      "Олар мыналар:",      "– Мен келдім",
      "«Мен келдім»",       "Сот бұл іс бойынша шешімді ертең таңертең шығаратынын мәлімдеді"};
  const auto passages_with = [](std::string_view line) {
    return passages_of("Жиын өтті.\n\n" + std::string(line) + "\n\nХалық тарады.").size();
  };
  for (std::string_view line : headings) EXPECT_EQ(passages_with(line), 2u) << line;
  for (std::string_view line : texts) EXPECT_EQ(passages_with(line), 1u) << line;
}

TEST(PassageSplitter, TakesAHashtagForText) {
  std::string text = "Жиын өтті.\n\n#Жаңаөзен";
  for (int i = 0; i < 100; ++i) text += " сөз";
  text += ". Жиын";
  for (int i = 0; i < 100; ++i) text += " сөз";
  text += ".\n\nХалық тарады.";
  for (const Passage& passage : passages_of(text)) EXPECT_LE(passage.words, kPassageMaxWords);
}

TEST(PassageSplitter, KeepsALongListOfShortLinesInPassages) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "Қатысушы " + std::to_string(i) + " Ақтаудан келді\n\n";
  for (const Passage& passage : passages_of(text))
    EXPECT_LE(passage.words, kPassageMaxWords) << passage.range.begin;
}

TEST(PassageSplitter, FindsNothingInBlankText) {
  for (std::string_view text : {"", " ", "\n\n", " \t\r\n \u00A0\n\uFEFF", "\u2003\n\u2028\u2003"})
    EXPECT_EQ(passages_of(text).size(), 0u) << text;
}

// The words of a passage, without those of its headings: these do not count when it is measured.
std::size_t words_of_sentences(const std::string& text, const Passage& passage) {
  text::Segmenter segmenter;
  std::size_t words = 0;
  for (const Unit& unit : units_of(text, segmenter))
    if (!unit.is_heading && unit.range.begin >= passage.range.begin && unit.range.end <= passage.range.end)
      words += unit.words;
  return words;
}

TEST(PassageSplitter, HoldsEachSentenceOfTheCorpusOnce) {
  const std::vector<Article> articles = test::articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus");
  ASSERT_GE(articles.size(), 12u);
  for (const Article& article : articles) {
    const std::string& text = article.text;
    std::vector<std::string> found;
    std::size_t last = 0;
    for (const Passage& passage : passages_of(text)) {
      const std::string_view content = text_of(text, passage);
      ASSERT_GE(passage.range.begin, last) << content;
      EXPECT_EQ(content, text::trimmed(content));
      EXPECT_FALSE(content.empty());
      EXPECT_TRUE(text::is_utf8(content));
      const std::vector<std::string> inside = sentences_of(content);
      EXPECT_TRUE(words_of_sentences(text, passage) <= kPassageMaxWords || inside.size() <= 2) << content;
      found.insert(found.end(), inside.begin(), inside.end());
      last = passage.range.end;
    }
    EXPECT_EQ(found, sentences_of(text));
  }
}

}  // namespace
}  // namespace izde
