// The checks of tests/support/properties.h over real text, over what fuzzing found, and over random bytes and pieces.
#include "tests/support/properties.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/table.h"
#include "indexer/passage_splitter.h"
#include "tests/support/readings.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const std::string& folder) {
  std::set<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(IZDE_SOURCE_DIR) / folder))
    if (entry.is_regular_file()) files.insert(entry.path());
  return {files.begin(), files.end()};
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> corpus_texts() {
  std::vector<std::string> texts;
  for (Article& article : articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus"))
    texts.push_back(std::move(article.text));
  return texts;
}

void expect_sound(std::string_view bytes, const std::string& what) {
  try {
    check_all(bytes);
  } catch (const Broken& broken) {
    ADD_FAILURE() << what << ": " << broken.what() << '\n' << testing::PrintToString(std::string(bytes));
  }
}

TEST(Properties, HoldForTheCorpus) {
  const std::vector<std::string> texts = corpus_texts();
  ASSERT_GE(texts.size(), 12u);
  for (const std::string& text : texts) {
    expect_sound(text, "an article");
    check_highlights(text, text);
  }
  for (const fs::path& file : files_in("corpus")) expect_sound(bytes_of(file), file.filename());
}

// Cuts lie inside words, characters and sentences.
TEST(Properties, HoldForTextCutAnywhere) {
  constexpr std::size_t kStep = 1999;
  for (const std::string& text : corpus_texts())
    for (std::size_t size = 1; size < text.size(); size += kStep) {
      expect_sound(std::string_view(text).substr(0, size), "a beginning");
      expect_sound(std::string_view(text).substr(size, kStep), "a part");
    }
}

// Where no sentence is too long, the words of an article are those of its passages.
TEST(Properties, PassagesHoldTheWordsOfTheArticle) {
  Analyzer analyzer;
  for (const std::string& text : corpus_texts()) {
    std::string of_passages;
    for (const Passage& passage : split_into_passages(text, analyzer.segmenter()))
      of_passages +=
          analyzer.stems(std::string_view(text).substr(passage.range.begin, passage.range.size())) + ' ';
    EXPECT_EQ(of_passages, analyzer.stems(text) + ' ');
  }
}

// A query of a word finds it wherever it stands, but for words that alone are clearly Russian in a Kazakh sentence.
TEST(Properties, EachWordIsFoundByItself) {
  Analyzer analyzer, of_query;
  for (const std::string& text : corpus_texts()) {
    for (const Token& token : analyzer.tokens(text, analyzer.language_of(text))) {
      bool found = false;
      of_query.analyze_query(token.text, [&](const Token& asked) {
        const auto is_same = [&](const std::string& term) { return term == token.stem(); };
        found |= std::any_of(asked.terms.begin(), asked.terms.end(), is_same) ||
                 (asked.language == Language::russian && token.language == Language::kazakh);
      });
      EXPECT_TRUE(found) << token.text;
    }
  }
}

TEST(Properties, HoldForTheSeedsOfFuzzing) {
  const std::vector<fs::path> files = files_in("tests/fuzz/seeds");
  ASSERT_GT(files.size(), 20u);
  for (const fs::path& file : files) {
    const std::string bytes = bytes_of(file);
    expect_sound(bytes, file.filename());
    EXPECT_NO_THROW(check_article_record(bytes)) << file.filename();
    EXPECT_NO_THROW(check_passage_table(bytes)) << file.filename();
    EXPECT_NO_THROW(check_encoding(bytes)) << file.filename();
    EXPECT_NO_THROW(check_mojibake(bytes)) << file.filename();
  }
}

TEST(Properties, HoldForRandomBytes) {
  std::mt19937 random(2008);
  for (int round = 0; round < 200; ++round) {
    std::string bytes(random() % 512, '\0');
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random()); });
    expect_sound(bytes, "bytes " + std::to_string(round));
    EXPECT_NO_THROW(check_article_record(bytes));
    EXPECT_NO_THROW(check_passage_table(bytes));
    EXPECT_NO_THROW(check_encoding(bytes));
  }
}

constexpr std::string_view kPieces =
    // words
    "жиын|Ақтауда|Нұр-Сұлтан|қаласы|БҰҰ-ға|сот|халық|КЕЛДІ|Ә|және|А.|ж.|млн.|ё|й|и\u0306|суд|в|решение|HRW|Kаzаk|"
    // figures
    "174|2019|жылы|2011-2012|жылдары|08.04.2019|3,5|сәуір|1.|№|½|²|"
    // marks
    " | | | | |. |. |.|? |, |! |…|-| – |:|«|»|\"|“|”|(|)|'|’|#|# |/|_|•|"
    // ends of lines, blanks
    "\n|\n|\n\n|\r\n|\r|\t|\v|\f|\u0085|\u2028|\u00A0|\u2003|\u202F|\u3000|\uFEFF|"
    // what is not seen, and what stands on the letter before
    "\u00AD|\u200B|\u200D|\u200C|\u2060|\u0301|\u0308|\u0307|\uFE0F|\U0001F3FD|"
    // pictures, other scripts, and from right to left
    "\U0001F4F0|\U0001F1F0\U0001F1FF|\uFB01|\uFDFA|漢字|ไทย|قازاق|\u202E|\u202C|\u0663|"
    // controls, and what is not UTF-8
    "\x01|\x1B[31m|\x7F|\xD0|\xE2\x80|\xFF|\xED\xA0\x80|\x80";

// Pieces of a few kinds at a time, so that some texts have no blanks, and some have many ends of lines.
std::string mixture(std::mt19937& random, std::size_t most) {
  static const std::vector<std::string_view> all = split(kPieces, '|');
  std::vector<std::string_view> pieces;
  for (std::size_t kinds = random() % 40 + 1; kinds > 0; --kinds)
    pieces.push_back(all[random() % all.size()]);
  std::string text;
  for (std::size_t count = random() % most; count > 0; --count) {
    text += pieces[random() % pieces.size()];
    if (random() % 64 == 0) text += '\0';
  }
  return text;
}

TEST(Properties, HoldForRandomPiecesOfText) {
  std::mt19937 random(2026);
  for (int round = 0; round < 500; ++round)
    expect_sound(mixture(random, 200), "pieces " + std::to_string(round));
}

TEST(Properties, HoldForLongTextOfRandomPieces) {
  std::mt19937 random(1991);
  for (int round = 0; round < 10; ++round)
    expect_sound(mixture(random, 10000), "long pieces " + std::to_string(round));
}

}  // namespace
}  // namespace izde::test
