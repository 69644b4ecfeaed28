// Misspelt words are answered with the nearest that the index has; words that are right, though the index lacks them, are not.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

class TypingSuggestions : public testing::Test {
 protected:
  test::SmallIndex index{
      {R"({"id":"1","text":"Мұхтар Жәкішев бостандыққа шықты. Қазақстан Республикасының министрлігі жауап берді."})",
       R"({"id":"2","text":"Жәкішевтің ісін сот қайта қарады. Қазақстанда министрлік өкілі сөйледі. Тоқаев келді."})",
       R"({"id":"3","text":"Нұрсұлтан Назарбаев пен Тоқаев Алматыға барды. 2019 жылы кітабы шықты. Instagram жазды."})",
       R"({"id":"4","text":"Прокуратура направила дело в суд. Адвокат с этим решением не согласен."})",
       R"({"id":"5","text":"Прокуратура ответила на жалобу. Адвокат об этом решении не знает."})",
       R"({"id":"6","text":"Оқушылар мектепке барды. Журналистер 174-бап туралы жазды. Халық жиналды. Бір рет қана: Айбике."})"}};

  SearchResult found(const std::string& query, Suggest suggest = Suggest::ask) {
    SearchRequest request;
    request.query = query, request.suggest = suggest;
    return Searcher(index.path()).search(request);
  }
  std::string suggested(const std::string& query) { return found(query).suggestion.value_or(""); }
};

TEST_F(TypingSuggestions, AreTheNearestWords) {
  const std::pair<std::string, std::string> kCases[] = {
      {"Жәкішв", "Жәкішев"},           // a letter left out,
      {"Жәккішев", "Жәкішев"},         // typed twice,
      {"Жәікшев", "Жәкішев"},          // two swapped,
      {"Жәкігев", "Жәкішев"},          // the key beside,
      {"Жәкішеф", "Жәкішев"},          // one that sounds so
      {"жакышеф", "жәкішев"},          // and without Kazakh letters
      {"Жакышев тууралы", ""},         // is a spelling; the other word stands for none
      {"ЖӘКІШВ", "ЖӘКІШЕВ"},           // capitals as typed
      {"жәкішв", "жәкішев"},           //
      {"Zhakyshef", "Жәкішев"},        // other scripts
      {"Jäkişef", "Жәкішев"},          //
      {"Instagrm", "Instagram"},       //
      {"Назарбеавқа", "Назарбаевқа"},  // endings are kept,
      {"Назарбеавтың", "Назарбаевтың"},
      {"миистрлігі", "министрлігі"},   // also behind a stem that changes before them,
      {"министолигі", "министрлігі"},  // with two slips in a long word
      {"Назарбаефтын", "Назарбаев"},   // and left out where they lack their Kazakh letters
      {"мектпе", "мектеп"},
      {"Қазақтсанның", "Қазақстанның"},
      {"прокуартура", "прокуратура"},
      {"рещение", "решение"},  // a Russian word with its Russian ending
      {"прокурарура", "прокуратура"},
  };
  for (const auto& [typed, query] : kCases) EXPECT_EQ(suggested(typed), query) << typed;
}

TEST_F(TypingSuggestions, LeaveTheRestOfTheQueryAsItIs) {
  const std::pair<std::string, std::string> kCases[] = {
      {"Мұхтр  Жәкішев", "Мұхтар  Жәкішев"},
      {" «Мұхтр» (Жәкішв), 2019?! ", " «Мұхтар» (Жәкішев), 2019?! "},
      {"Мұхтр Жәкішв", "Мұхтар Жәкішев"},
      {"Жәкішв Жәкішвтің ЖӘКІШВ", "Жәкішев Жәкішевтің ЖӘКІШЕВ"},
      {"Жәкішв-ке", "Жәкішев-ке"},
      {"\"Мұхтр Жәкішв\" +сот", "\"Мұхтар Жәкішев\" +сот"},  // with its syntax
      {"-прокуартура (Жәкішв OR Назарба*)", "-прокуартура (Жәкішев OR Назарба*)"},
      {"шырша Жәкішв", "шырша Жәкішев"},  // a word that the index has nothing near
      {"сот \xE2\x80\x94 Жәкішв\n", "сот \xE2\x80\x94 Жәкішев\n"},
  };
  for (const auto& [typed, query] : kCases) EXPECT_EQ(suggested(typed), query) << typed;
}

TEST_F(TypingSuggestions, AreNoneForWordsThatAreRight) {
  for (const std::string query : {"Жәкішев",
                                  "Жакишев",
                                  "Zhakishev",
                                  "қазақстан",
                                  "шырша",
                                  "қалампыр",
                                  "бұлбұл",
                                  "көбелек",  // rare words
                                  "Байтұрсынұлы",
                                  "Мырзахметов",
                                  "Сәтбаев",
                                  "Меркель",
                                  "Навальный",
                                  "Toqtarov",  // names it lacks
                                  "2018",
                                  "175",
                                  "175-бап",
                                  "03-2387",
                                  "COVID-19",  // figures
                                  "election",
                                  "human rights",
                                  "Twitter",
                                  "database",
                                  "straße",
                                  "özgürlük",
                                  "наводнение",
                                  "следователь",
                                  "сат",
                                  "қала",
                                  "ол",
                                  "үшин",    // words that are short, or stop words
                                  "Айбүке",  // near what stands in one passage only, with an odd slip
                                  "",
                                  " ",
                                  "...",
                                  "-",
                                  "\"",
                                  "((("})
    EXPECT_EQ(suggested(query), "") << query;
}

TEST_F(TypingSuggestions, AreNoneForLongTextsAndBrokenBytes) {
  std::string words = "Жәкішв";
  for (int i = 0; i < 20; ++i) words += " бар";
  EXPECT_EQ(suggested(words), "");
  words.resize(words.size() - std::string(" бар").size());
  EXPECT_NE(suggested(words), "");
  EXPECT_EQ(suggested("Жәкішв " + std::string(200, 'x')), "");
  EXPECT_EQ(suggested("Жәкішв \xFF"), "");
  EXPECT_EQ(suggested("Жәкішв шырша қайың емен терек"), "Жәкішев шырша қайың емен терек");
  EXPECT_EQ(suggested("Жәкішв шырша қайың емен терек үйеңкі"), "");  // the index has nothing of all this
  for (const std::string query : {"\xD0", "ьььььь", "ъъъъъъъъъъ", "''''''", "\u0306\u0306\u0306\u0306\u0306"})
    EXPECT_NO_THROW(suggested(query)) << query;
}

TEST_F(TypingSuggestions, AreSearchedForWhenAskedTo) {
  using Notes = std::vector<std::string>;
  const SearchResult other = found("жәкішв", Suggest::automatic);
  EXPECT_EQ(other.total.passages, 2u);
  EXPECT_EQ(other.suggestion, std::nullopt);
  EXPECT_EQ(other.understood, "жәкішев");
  EXPECT_EQ(other.notes, Notes{"nothing found for \"жәкішв\"; searched for \"жәкішев\""});

  const SearchResult asked = found("жәкішв");
  EXPECT_EQ(asked.total.passages, 0u);
  EXPECT_EQ(asked.notes, Notes{"the index has no word жәкішв"});

  const SearchResult none = found("жәкішв", Suggest::never);
  EXPECT_EQ(none.suggestion, std::nullopt);
  EXPECT_EQ(none.notes, Notes{"the index has no word жәкішв"});

  const SearchResult some = found("мұхтар жәкішв", Suggest::automatic);  // something was found
  EXPECT_EQ(some.total.passages, 1u);
  EXPECT_EQ(some.suggestion, "мұхтар жәкішев");
  EXPECT_EQ(some.notes, Notes{});

  const SearchResult keyboard = found("[fks0", Suggest::automatic);
  EXPECT_EQ(keyboard.total.passages, 1u);
  EXPECT_EQ(keyboard.notes, Notes{"nothing found for \"[fks0\"; searched for \"халық\""});
}

TEST_F(TypingSuggestions, AreNotSearchedForWhereTheyFindNothingEither) {
  SearchRequest request;
  request.query = "жәкішв", request.suggest = Suggest::automatic, request.years = {"1999"};
  const SearchResult result = Searcher(index.path()).search(request);
  EXPECT_EQ(result.total.passages, 0u);
  EXPECT_EQ(result.suggestion, "жәкішев");
  EXPECT_EQ(result.notes, std::vector<std::string>{"the index has no word жәкішв"});
}

TEST_F(TypingSuggestions, StandBesideNotesOfMissingWords) {
  const std::pair<std::string, std::string> kCases[] = {
      {"шырша", "the index has no word шырша"},
      {"Шырша мен бұлбұлдың және шыршаның",
       "the index has none of the words шырша, бұлбұлдың"},  // no stop words
      {"2018", "the index has no word 2018"},
      {"шырша сот", ""},  // something was found
  };
  for (const auto& [query, note] : kCases) {
    const SearchResult result = found(query);
    EXPECT_EQ(result.notes.empty() ? "" : result.notes.front(), note) << query;
  }
  std::string many;
  for (const char* word :
       {"бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "жиырма", "отыз"})
    many += std::string(word) + "қабат ";
  EXPECT_TRUE(found(many).notes.front().ends_with(" and 2 more")) << found(many).notes.front();
}

}  // namespace
}  // namespace izde
