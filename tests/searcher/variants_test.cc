// A word is found however it was typed: without Kazakh letters, in Latin ones, as Russian writes it.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

class VariantsOfWords : public testing::Test {
 protected:
  test::SmallIndex index{
      {R"({"id":"a","text":"Мұхтар Жәкішев түрмеден шықты. Халқының құқығы туралы айтты."})",
       R"({"id":"b","text":"Көл жағасында үй салынды. Қонақтар келді."})",
       R"({"id":"c","text":"Қол қойылды. Almaty Half Marathon өтті."})",
       R"({"id":"d","text":"Алматыда жиын өтті. Қар жауды."})", R"({"id":"e","text":"Карта шықты."})"}};

  SearchResult search(const std::string& query, Variants variants = Variants::automatic) {
    SearchRequest request;
    request.query = query;
    request.variants = variants;
    return Searcher(index.path()).search(request);
  }

  std::string found(const std::string& query, Variants variants = Variants::automatic) {
    std::string ids;
    for (const Hit& hit : search(query, variants).hits) ids += (ids.empty() ? "" : " ") + hit.article;
    return ids;
  }
};

TEST_F(VariantsOfWords, AreFound) {
  const std::pair<std::string, std::string> kCases[] = {
      {"жакишев", "a"},   {"Жакишевтин", "a"},     {"Джакишев", "a"}, {"Jäkişev", "a"}, {"Zhakishevke", "a"},
      {"Ja'kis'ev", "a"}, {"халкы", "a"},          {"кукыгы", "a"},   {"кукык", "a"},   {"конак", "b"},
      {"кар", "d"},       {"Мухтар Жакишев", "a"}, {"кол", "b c"},  // көл and қол: nothing tells
      {"көл", "b"},                                                 // typed as meant
      {"Almaty", "c d"},                                            // as typed comes first
      {"алматы", "d c"},  {"карта", "e"},          {"جاكىشەۆ", "a"},  {"قۇقىعى", "a"},
  };
  for (const auto& [query, ids] : kCases) EXPECT_EQ(found(query), ids) << query;
}

// Endings that a script shows are cut as in Cyrillic: күште- and жылы- have as long a key as the words typed.
TEST_F(VariantsOfWords, AreReadInTheirScriptBeforeTheyAreGuessed) {
  index.add({R"({"id":"f","text":"Жастар жылы, ел күші."})",
             R"({"id":"g","text":"Жылыда күштеді, жеті темір. Теміртауда."})"});
  const std::pair<std::string, std::string> kCases[] = {
      {"küşteri", "küşteri (күш)"}, {"كۇشتەرى", "كۇشتەرى (күш)"},         {"jyly", "jyly (жыл, жылы)"},
      {"jılı", "jılı (жыл, жылы)"}, {"Temirtay'", "temirtay (теміртау)"},
  };
  for (const auto& [query, understood] : kCases) EXPECT_EQ(search(query).understood, understood);
}

TEST_F(VariantsOfWords, AreFoundAsRussianTraditionWritesThem) {
  index.add(
      {R"({"id":"n","text":"Бөкейханов, Уәлиханов пен Есенберлин. Байқоңырға барды. Тілендиевтің әні."})"});
  for (const std::string query :
       {"Букейханов", "Bukeikhanov", "Валихановтын", "Baikonur", "Байконурдан", "Тлендиев", "Yessenberlin"})
    EXPECT_EQ(found(query), "n") << query;
  EXPECT_EQ(found("кул"), "");  // may be көл and қол, but is too short to tell
}

TEST_F(VariantsOfWords, AreToldAndHighlighted) {
  const SearchResult result = search("мухтар жакишев");
  EXPECT_EQ(result.understood, "мухтар (мұхтар) жакишев (жәкішев)");
  ASSERT_EQ(result.hits.size(), 1u);
  const Hit& hit = result.hits[0];
  ASSERT_EQ(hit.highlights.size(), 2u);
  EXPECT_EQ(hit.text.substr(hit.highlights[1].first, hit.highlights[1].second - hit.highlights[1].first),
            "Жәкішев");
}

TEST_F(VariantsOfWords, AreNoneOnRequestOrWhereTheQueryIsInKazakhLetters) {
  EXPECT_EQ(found("жакишев", Variants::never), "");
  EXPECT_EQ(search("Мұхтар жиын").understood, "мұхтар жиын");
  EXPECT_EQ(found("Мұхтар Жакишев"), "a");  // what the index lacks is looked for all the same
}

TEST_F(VariantsOfWords, TellStopWordsWithoutKazakhLetters) {
  index.add({R"({"id":"f","text":"Бостандық үшін күрес. Сиыр мен қой туралы."})"});
  const std::pair<std::string, std::string> kCases[] = {
      {"бостандык ушин", "бостандык (бостандық)"},
      {"bostandyq ushin turaly", "bostandyq (бостандық)"},
      {"ушин", "ушин (үшін)"},  // no others
      {"кой ушин", "кой (қой)"},
  };
  for (const auto& [query, understood] : kCases) EXPECT_EQ(search(query).understood, understood) << query;
  EXPECT_EQ(search("бостандык ушин").hits.at(0).highlights.size(), 1u);
}

TEST_F(VariantsOfWords, GoWithTheirArticles) {
  index.add({R"({"id":"a","text":"Басқа мәтін."})"});
  EXPECT_EQ(found("жакишев"), "");
  EXPECT_EQ(found("баска"), "a");
}

// 4,096 words with one key: what is kept of them is bounded, and so are time and what is looked for.
TEST_F(VariantsOfWords, AreFewHoweverManyWordsAreAlike) {
  std::string text;
  for (unsigned bits = 0; bits < 4096; ++bits) {
    for (unsigned letter = 0; letter < 12; ++letter) text += (bits >> letter & 1) != 0 ? "кә" : "ка";
    text += bits % 100 == 99 ? ". " : " ";
  }
  index.add({R"({"id":"alike","text":")" + text + R"("})"});
  const std::string understood = search("какакакакакакакакакакака").understood;
  EXPECT_LE(std::count(understood.begin(), understood.end(), ','), 7);
}

TEST_F(VariantsOfWords, TakeAnyBytes) {
  for (const std::string query : {"'", "\xFF", "ʼʼʼ", "-", "й", "y", "ьььь", "174"})
    EXPECT_NO_THROW(search(query)) << query;
}

}  // namespace
}  // namespace izde
