#include "searcher/query_parser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "common/text/utf8.h"
#include "tests/support/properties.h"

namespace izde {
namespace {

struct Case {
  std::string query;
  std::string understood;
};

const Case kCases[] = {
    {"", ""},
    {"   \t\n", ""},
    {"?!… « » - \"\"", ""},
    {"Мұхтар Жәкішев", "мұхтар жәкішев"},
    {"Мұхтар Жәкішевтің", "мұхтар жәкішев"},
    {"ЖӘКІШЕВКЕ", "жәкішев"},
    {"«Көкарал» бөгетінен", "көкарал бөгет"},
    {"қала қалада қаланың ҚАЛАҒА", "қала"},
    {"жиын митинг жиында", "жиын митинг"},
    {"174-бап", "174 бап"},
    {"БҰҰ-ға БҰҰ-ның", "бұұ"},
    {"2018-інші", "2018"},
    {"HRW-дің", "hrw"},
    {"10%-ға Orda.kz-тен", "10 orda kz"},
    {"жиы\xC2\xADн", "жиын"},  // a soft hyphen inside
    {"жиын\xFF", "жиын"},      // a byte that is no UTF-8
    {"\xD0 \xE2\x82 жиын \xED\xA0\x80", "жиын"},
    {std::string("жиын\0митинг", 21), "жиын митинг"},
    {std::string("\0\0\0", 3), ""},
    {"Абай мен Құнанбай туралы", "абай құнанбай"},  // stop words are not looked for,
    {"Кенесары қашан туды?", "кенесары ту"},
    {"Жаңаөзен НЕ ҮШІН", "жаңаөзен"},
    {"Кім? Қашан? Не үшін?", "кім қашан не үшін"},  // but where there are no others
    {"Мен", "мен"},
};

// The terms of each word.
std::vector<WordTerms> terms_of(const QueryNode& root) {
  std::vector<WordTerms> terms;
  for (const QueryNode* word : words_of(root)) terms.push_back(word->terms);
  return terms;
}

// What every query holds, whatever was asked.
void expect_sound(const Query& query, const std::string& asked) {
  const std::vector<WordTerms> words = terms_of(query.root);
  EXPECT_EQ(words.size(), query.root.children.size()) << asked;
  EXPECT_EQ(query.has_words(), !words.empty()) << asked;
  std::set<std::string> firsts;
  std::vector<std::string> terms;
  for (const WordTerms& word : words) {
    ASSERT_FALSE(word.empty()) << asked;
    EXPECT_TRUE(firsts.insert(word.front()).second) << "a word twice: " << asked;
    EXPECT_EQ(std::set(word.begin(), word.end()).size(), word.size()) << "a term twice: " << asked;
    terms.insert(terms.end(), word.begin(), word.end());
  }
  EXPECT_TRUE(text::is_utf8(query.understood)) << asked;
  for (const std::string& term : terms) {
    EXPECT_FALSE(term.empty()) << asked;
    EXPECT_LE(term.size(), kMaxTermBytes) << asked;
    EXPECT_TRUE(text::is_utf8(term)) << asked;
  }
}

TEST(QueryParser, Understands) {
  Analyzer analyzer;
  for (const auto& [query, understood] : kCases) {
    EXPECT_EQ(parse_query(query, analyzer).understood, understood) << "query: " << query;
    expect_sound(parse_query(query, analyzer, {.plain = true, .cities = {}}), query);
  }
}

TEST(QueryParser, KeepsTheOrderOfTheQuery) {
  Analyzer analyzer;
  const Query query = parse_query("бөгет Ақтау жиын Ақтауда", analyzer);
  EXPECT_EQ(query.understood, "бөгет ақтау жиын");
  EXPECT_EQ(terms_of(query.root), (std::vector<WordTerms>{{"бөгет"}, {"ақтау"}, {"жиын", "Rжиын"}}));
}

// Their place in the query counts.
TEST(QueryParser, KeepsStopWordsInTheTree) {
  Analyzer analyzer;
  const auto stop_words_of = [&](const std::string& text) {
    std::string stop_words;
    const Query query = parse_query(text, analyzer);
    for (const QueryNode* word : words_of(query.root))
      stop_words += (word->is_stop_word ? "+" : "-") + word->typed;
    return stop_words;
  };
  EXPECT_EQ(stop_words_of("Абай мен Құнанбай"), "-абай+мен-құнанбай");
  EXPECT_EQ(stop_words_of("мен не"), "-мен-не");
  EXPECT_EQ(stop_words_of("дело в Алматы"), "-дело+в-алматы");
  EXPECT_EQ(stop_words_of("ал жиын алған"), "-алған-жиын");  // one stem: a stop word, and a word of content
  EXPECT_EQ(stop_words_of("алған жиын ал"), "-алған-жиын");
}

// A word asked for in two compounds is one word with the terms of both.
TEST(QueryParser, JoinsCompounds) {
  Analyzer analyzer;
  const Query query = parse_query("03-2387 03-2388 03-2387 2-03", analyzer);
  EXPECT_EQ(query.understood, "03 2387 2388 2");
  EXPECT_EQ(terms_of(query.root),
            (std::vector<WordTerms>{{"03", "2-03"}, {"2387", "03-2387"}, {"2388", "03-2388"}, {"2"}}));
}

TEST(QueryParser, LimitsTheCompoundsOfAWord) {
  Analyzer analyzer;
  std::string query;
  for (int i = 0; i < 500; ++i) query += std::to_string(i) + "-үй ";
  const std::vector<WordTerms> words = terms_of(parse_query(query, analyzer).root);
  EXPECT_EQ(words.size(), 501u);
  for (const WordTerms& terms : words) EXPECT_LE(terms.size(), 32u);
}

TEST(QueryParser, TakesRandomBytes) {
  Analyzer analyzer;
  std::mt19937 random(2019);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 64, '\0');
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random()); });
    expect_sound(parse_query(bytes, analyzer, {.plain = true, .cities = {}}), testing::PrintToString(bytes));
    test::check_query(bytes);
  }
}

TEST(QueryParser, TakesRandomPiecesOfText) {
  static const char* const kPieces[] = {"жиын",
                                        "Ақтауда",
                                        "174",
                                        "-",
                                        ".",
                                        "'",
                                        "«",
                                        "\xC2\xAD",
                                        "\xCC\x86",
                                        "\xE2\x80\x8D",
                                        "\xF0\x9F\x93\xB0",
                                        "\xD0",
                                        "\xFF",
                                        " ",
                                        "\n",
                                        "A",
                                        "ё",
                                        "І",
                                        "i\xCC\x87",
                                        "(",
                                        "*",
                                        ")",
                                        "\"",
                                        "~2",
                                        "+",
                                        "=",
                                        " AND ",
                                        " ЕМЕС ",
                                        "city:",
                                        "title:",
                                        "year:2019"};
  Analyzer analyzer;
  std::mt19937 random(2020);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t pieces = random() % 12; pieces > 0; --pieces)
      text += kPieces[random() % std::size(kPieces)];
    expect_sound(parse_query(text, analyzer, {.plain = true, .cities = {}}), testing::PrintToString(text));
    test::check_query(text);
  }
}

TEST(QueryParser, TakesLongQueries) {
  Analyzer analyzer;
  std::string word, words;
  while (word.size() < 100'000) word += "ә";
  while (words.size() < 100'000) words += "жиын митингке бөгетте ";
  EXPECT_EQ(terms_of(parse_query(word, analyzer).root).size(), 1u);
  EXPECT_EQ(parse_query(words, analyzer).understood, "жиын митинг бөгет");
  for (char byte : {'\0', '\xFF', '\xD0', '(', '"'}) {
    const Query query = parse_query(std::string(100'000, byte), analyzer);
    EXPECT_FALSE(query.has_words()) << "byte " << static_cast<int>(byte);
  }
}

TEST(QueryParser, SaysTheSameWhenAskedAgain) {
  Analyzer analyzer;
  for (const Case& row : kCases) {
    const std::string understood = parse_query(row.query, analyzer).understood;
    EXPECT_EQ(parse_query(understood, analyzer).understood, understood) << "query: " << row.query;
  }
}

TEST(QueryParser, BoundsTheWordsItUses) {
  std::string text;
  for (int i = 0; i < 40000; ++i) text += std::to_string(i) + ' ';
  Analyzer analyzer;
  const Query query = parse_query(text, analyzer);
  EXPECT_EQ(query.root.children.size(), kMaxQueryWords);
  ASSERT_EQ(query.notes.size(), 1u);
  EXPECT_EQ(query.notes.front(), "only the first 1,000 different words were used");
}

}  // namespace
}  // namespace izde
