#include "searcher/snippet.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "common/text/utf8.h"

namespace izde {
namespace {

// The text with its highlights in brackets.
std::string marked(const std::string& text, const std::vector<std::string>& terms) {
  Analyzer analyzer;
  std::string out;
  std::size_t at = 0;
  for (const Highlight& highlight : highlights_in(text, Terms(terms), analyzer)) {
    const auto [begin, end] = highlight.range;
    out += text.substr(at, begin - at) + "[" + text.substr(begin, end - begin) + "]";
    at = end;
  }
  return out + text.substr(at);
}

struct Case {
  std::string text;
  std::vector<std::string> terms;
  std::string marked;
};

const Case kCases[] = {
    {"Макс Боқаевты қарсы алды.", {"боқаев"}, "Макс [Боқаевты] қарсы алды."},
    {"Макс Боқаевты қарсы алды.", {"макс", "боқаев"}, "[Макс] [Боқаевты] қарсы алды."},
    {"«Жиында», жиынға; ЖИЫН!", {"жиын"}, "«[Жиында]», [жиынға]; [ЖИЫН]!"},
    {"174-бапқа қатысты", {"174", "бап"}, "[174]-[бапқа] қатысты"},
    {"174-бапқа, 175-бапқа", {"174-бап"}, "174-[бапқа], 175-бапқа"},
    {"174-бапқа", {"174", "бап", "174-бап"}, "[174]-[бапқа]"},
    {"info@orda.kz, Orda.kz-тен", {"orda.kz"}, "info@orda.kz, Orda.[kz]-тен"},
    {"БҰҰға 10%-ға", {"бұұ", "10"}, "[БҰҰ]ға [10]%-ға"},
    {"БҰҰ-ға барды", {"бұұ"}, "[БҰҰ]-ға барды"},
    {"Нұр-Сұлтанда болды", {"нұр"}, "[Нұр]-Сұлтанда болды"},
    {"А.Байтұрсынұлы", {"байтұрсынұлы"}, "А.[Байтұрсынұлы]"},
    {"жиы\xC2\xADнға келді", {"жиын"}, "[жиы\xC2\xADнға] келді"},
    {"жиынтық пен бажын", {"жиын"}, "жиынтық пен бажын"},
    {"Ештеңе жоқ.", {}, "Ештеңе жоқ."},
    {"", {"жиын"}, ""},
};

TEST(Highlights, AreWholeWords) {
  for (const auto& [text, terms, expected] : kCases) EXPECT_EQ(marked(text, terms), expected);
}

TEST(Highlights, NameTheirTerm) {
  Analyzer analyzer;
  std::string named;
  for (const Highlight& highlight :
       highlights_in("Жиында Макс, митингте Боқаев.", Terms({"боқаев", "жиын", "митинг"}), analyzer))
    named += std::to_string(highlight.word);
  EXPECT_EQ(named, "120");
}

bool is_border(std::string_view text, std::size_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

// What every snippet is, for whatever text.
void expect_sound(const std::string& text, const std::vector<Highlight>& highlights) {
  const auto [begin, end] = snippet_of(text, highlights);
  ASSERT_LE(begin, end) << text;
  ASSERT_LE(end, text.size()) << text;
  EXPECT_TRUE(is_border(text, begin) && is_border(text, end)) << begin << "-" << end << " of " << text;
  EXPECT_TRUE(text.empty() || begin < end) << text;
  EXPECT_LE(text::length(std::string_view(text).substr(begin, end - begin)), 2 * kSnippetCharacters) << text;
}

TEST(Snippet, OfAShortTextIsTheWholeText) {
  for (const std::string text : {"", "Хабар.", "Ақтауда жиын өтті. Оған елу адам келді."})
    EXPECT_EQ(snippet_of(text, {}), ByteRange(0, text.size()));
}

TEST(Snippet, WithoutHighlightsIsTheStart) {
  std::string text;
  while (text.size() < 5000) text += "Ақтауда жиын өтті. ";
  const auto [begin, end] = snippet_of(text, {});
  EXPECT_EQ(begin, 0u);
  EXPECT_GT(end, 300u);
  EXPECT_EQ(text[end], ' ');
}

TEST(Snippet, ShowsMostOfTheDifferentTerms) {
  std::string far;
  while (far.size() < 3000) far += "Кездесу кешке дейін созылды. ";
  const std::string text = "Боқаев Боқаев Боқаев. " + far + "Макс пен Боқаев келді. " + far + "Макс.";
  Analyzer analyzer;
  const auto [begin, end] = snippet_of(text, highlights_in(text, Terms({"макс", "боқаев"}), analyzer));
  const std::string shown = text.substr(begin, end - begin);
  EXPECT_NE(shown.find("Макс пен Боқаев"), std::string::npos) << shown;
  EXPECT_TRUE(begin > 0 && text[begin - 1] == ' ') << shown;
}

TEST(Snippet, IsInRangeAtCharacterBorders) {
  static const char* const kPieces[] = {"жиын",
                                        "Ақтауда",
                                        "сайлау",
                                        " ",
                                        " ",
                                        " ",
                                        "\n",
                                        "-",
                                        "«",
                                        "»",
                                        ".",
                                        "—",
                                        "\xF0\x9F\x93\xB0",
                                        "a",
                                        "кездесулеріміздегілердің",
                                        "\xE2\x80\x8D",
                                        "\xC2\xAD",
                                        "№7"};
  Analyzer analyzer;
  std::mt19937 random(488);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t blanks = random() % 3;  // 0: none
    for (std::size_t pieces = random() % 300; pieces > 0; --pieces) {
      text += kPieces[random() % std::size(kPieces)];
      if (blanks > 0 && random() % blanks == 0) text += ' ';
    }
    if (blanks == 0)
      std::replace(text.begin(), text.end(), ' ', '.'), std::replace(text.begin(), text.end(), '\n', '.');
    expect_sound(text, highlights_in(text, Terms({"жиын", "ақтау", "сайлау"}), analyzer));
    if (HasFatalFailure()) return;
  }
}

// The snippet of a text, one of whose words matched, shows that word: wherever it stands.
void expect_shown(const std::string& text) {
  Analyzer analyzer;
  const std::vector<Highlight> highlights = highlights_in(text, Terms({"жиын"}), analyzer);
  ASSERT_EQ(highlights.size(), 1u);
  const auto [begin, end] = snippet_of(text, highlights);
  EXPECT_TRUE(begin <= highlights[0].range.first && highlights[0].range.second <= end)
      << "shown: " << begin << "-" << end << ", matched: " << highlights[0].range.first << "-"
      << highlights[0].range.second;
}

TEST(Snippet, ShowsTheWordThatMatched) {
  for (const std::string word : {"хабар ", "а ", "кездесулеріміздегілердің ", "«хабар», ", "2019 ", "📰 "}) {
    for (std::size_t before = 0; before < 200; before += 7) {
      std::string text;
      for (std::size_t i = 0; i < before; ++i) text += word;
      text += "жиында ";
      for (std::size_t i = 0; i < 200 - before; ++i) text += word;
      expect_shown(text);
    }
  }
}

// Words need no blanks between them.
TEST(Snippet, ShowsTheWordThatMatchedInATextWithoutBlanks) {
  for (std::size_t before : {10, 100, 400}) {
    std::string text;
    for (std::size_t i = 0; i < before; ++i) text += "хабар/";
    text += "жиында";
    for (std::size_t i = before; i < 500; ++i) text += "/хабар";
    expect_shown(text);
  }
}

}  // namespace
}  // namespace izde
