// Organisations and charges are found under their other names, too, behind what has the words themselves.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

struct Case {
  std::string query;
  std::string articles;  // ids, apart by blanks, by letters
};

std::string found(Searcher& searcher, const std::string& query, SynonymUse use = SynonymUse::automatic) {
  SearchRequest request;
  request.query = query;
  request.limit = 0, request.per_article = 0, request.duplicates = Duplicates::show;
  request.synonyms = use, request.suggest = Suggest::never;
  std::set<std::string> ids;
  for (const Hit& hit : searcher.search(request).hits) ids.insert(hit.article);
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : " ") + id;
  return text;
}

template <std::size_t size>
void expect_found(const test::SmallIndex& index, const Case (&cases)[size]) {
  Searcher searcher(index.path());
  for (const auto& [query, articles] : cases) EXPECT_EQ(found(searcher, query), articles) << query;
}

TEST(Synonyms, OfOrganisations) {
  const test::SmallIndex index({
      R"({"id":"a","text":"БҰҰ-ның баяндамасы шықты."})",
      R"({"id":"b","text":"Біріккен Ұлттар Ұйымына мүше елдер жиналды."})",
      R"({"id":"c","text":"Ұлттар бірігіп, ұйым құрды."})",
      R"({"id":"d","title":"ООН","text":"Тәжірибе көрсетілді."})",
      R"({"id":"e","text":"Ақ үй мәлімдеме жасады."})",
      R"({"id":"f","text":"Зауытты «Мұнай» АҚ-ы сатып алды."})",
      R"({"id":"g","text":"Акционерлік қоғамның пайдасы өсті."})",
      R"({"id":"h","text":"Оның бағы ашылды, бақ құсы қонды."})",
      R"({"id":"i","text":"БАҚ өкілдері келді."})",
      R"({"id":"j","text":"Бұқаралық ақпарат құралдарында жарияланды."})",
      R"({"id":"k","text":"АҚПАРАТ АҒЫНЫ ТОЛАССЫЗ."})",
      R"({"id":"l","text":"ҰҚК ғимараты жөнделді."})",
      R"({"id":"m","text":"Ұлттық қауіпсіздік комитетінің ғимараты жөнделді."})",
  });
  const Case kCases[] = {
      // Both ways, in any inflection, in a phrase, in lower case.
      {"БҰҰ", "a b d"},
      {"БҰҰ-ға", "a b d"},
      {"БҰҰ-ның", "a b d"},
      {"бұұ", "a b d"},
      {"бириккен улттар уйымы", "a b c d"},
      {"Ақ үй", "e f"},  // no акционерлік қоғам
      {"\"Біріккен Ұлттар Ұйымы\"", "a b d"},
      {"\"Біріккен Ұлттар Ұйымында\"", "a b d"},
      {"\"біріккен ұлттар ұйымы\"", "a b d"},
      {"Біріккен AND Ұлттар AND Ұйымының", "b c"},
      {"+БҰҰ +мүше", "b"},
      {"+БҰҰ баяндама", "a b d"},
      {"БҰҰ AND (мүше OR баяндама)", "a b"},
      {"БҰҰ year:2019", ""},
      {"+ҰҚК +ғимарат", "l m"},
      {"(ҰҚК) -баяндама", "l m"},
      {"\"ҰҚК ғимараты\"", "l"},  // a phrase is another name as a whole only
      {"ООН", "a b d"},
      // An acronym that is a word in lower case is one in capitals only.
      {"БАҚ", "h i j"},
      {"бақ", "h i"},
      {"\"бұқаралық ақпарат құралдары\"", "i j"},
      {"\"акционерлік қоғам\"", "f g"},
      {"\"акционерлік қоғамдардың\"", "f g"},
      // Not what must not be there, nor as it stands, nor by beginnings, nor in titles.
      {"Ұйым -БҰҰ", "b c"},
      {"=БҰҰ", "a"},
      {"БҰҰ*", "a"},
      {"БҰҰ~1", "a"},
      {"title:БҰҰ", ""},
      {"title:\"Біріккен Ұлттар Ұйымы\"", ""},
      {"\"Біріккен Ұлттар Ұйымы\"~1", "b c"},
  };
  expect_found(index, kCases);
}

TEST(Synonyms, OfCharges) {
  const test::SmallIndex index({
      R"({"id":"a","text":"Ол 174-бап бойынша айыпталды."})",
      R"({"id":"b","text":"Оған алауыздық қоздырды деген айып тағылды."})",
      R"({"id":"c","text":"Әлеуметтік араздықты белсенді түрде қоздыру дерегі тіркелді."})",
      R"({"id":"d","text":"Жиналысқа 174 адам келді."})",
      R"({"id":"e","date":"2012-05-01","text":"Сот 175-баппен үкім шығарды."})",
      R"({"id":"f","date":"2020-05-01","text":"Сот 175-баппен үкім шығарды, деп хабарлады."})",
      R"({"id":"g","text":"Сот 175-баппен үкім шығарды, деп жазды."})",
      R"({"id":"h","date":"2020-07-01","text":"Ұрлық жасаған жігіт ұсталды."})",
      R"({"id":"i","date":"2020-08-01","text":"188-бап бойынша іс қозғалды."})",
      R"({"id":"j","date":"2010","text":"164-бап бойынша іс қаралды."})",
      R"({"id":"k","date":"2019","text":"164-бап бойынша іс тоқтады."})",
      R"({"id":"l","date":"2021","text":"Мемлекетке опасыздық жасау деген айып тағылды."})",
  });
  const Case kCases[] = {
      {"\"174-бап\"", "a b c j"},
      {"+174-баппен", "a b c j"},
      {"+174-бап -алауыздық", "a c j"},
      {"\"алауыздықты қоздыру\"", "a b c j"},
      {"\"араздықты қоздыру\"", "a b j"},
      {"+алауыздықты +қоздыру", "b"},
      {"+174", "a d"},  // without бап it is no charge
      // The number of an old code is meant in its years only; what is undated passes.
      {"ұрлық", "e g h i"},
      {"\"188-бап\"", "e g h i"},
      {"\"опасыздық жасау\"", "l"},
      {"\"отанын сату\"", "f g l"},
      {"\"175-бап\"", "e f g l"},
      // Not what must not be there, nor as it stands, nor in titles.
      {"-ұрлық +188-бап", "e g i"},
      {"=ұрлық", "h"},
      {"ұрлы*", "h"},
      {"title:ұрлық", ""},
  };
  expect_found(index, kCases);
}

TEST(Synonyms, AreNotLookedForWhenNotAskedFor) {
  const test::SmallIndex index({
      R"({"id":"a","text":"БҰҰ-ның баяндамасы шықты."})",
      R"({"id":"b","text":"Біріккен Ұлттар Ұйымына мүше елдер жиналды."})",
  });
  Searcher searcher(index.path());
  EXPECT_EQ(found(searcher, "БҰҰ"), "a b");
  EXPECT_EQ(found(searcher, "БҰҰ", SynonymUse::never), "a");
  EXPECT_EQ(found(searcher, "\"Біріккен Ұлттар Ұйымы\"", SynonymUse::never), "b");
}

// A text of `direct`, `count` times, among so many other words.
std::string article(const std::string& id, const std::string& name, std::size_t count, std::size_t others) {
  const std::vector<std::string> words = {"ауыл", "егін", "жаңбыр", "мектеп", "дала", "өзен", "тау", "жол"};
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "Кеше " + name + " туралы айтылды. ";
  for (std::size_t i = 0; i < others; ++i)
    text += words[(i * 5 + i / 8) % words.size()] + (i % 10 == 9 || i + 1 == others ? ". " : " ");
  return R"({"id":")" + id + R"(","text":")" + text + "\"}";
}

struct Names {
  std::string query, direct, other;
};

void expect_direct_first(const Names& names) {
  std::vector<std::string> articles;
  std::size_t number = 0;
  for (const std::size_t count : {1, 2, 5})
    for (const std::size_t others : {0, 8, 30, 90}) {
      articles.push_back(article("direct-" + std::to_string(++number), names.direct, count, others));
      articles.push_back(article("other-" + std::to_string(number), names.other, count, others));
    }
  const test::SmallIndex index(articles);
  SearchRequest request;
  request.query = names.query;
  request.limit = 0, request.duplicates = Duplicates::show, request.per_article = 0;
  const SearchResult result = Searcher(index.path()).search(request);
  std::size_t direct = 0, other = 0;
  for (const Hit& hit : result.hits) {
    const bool is_direct = hit.text.find(names.direct) != std::string::npos;
    ++(is_direct ? direct : other);
    EXPECT_FALSE(is_direct && other > 0)
        << names.query << ": " << hit.article << " #" << hit.passage << " behind a synonym";
  }
  EXPECT_GE(direct, 12u) << names.query;
  EXPECT_GE(other, 12u) << names.query;
}

TEST(Synonyms, AreBehindTheWordsThemselves) {
  const Names kNames[] = {
      {"БҰҰ", "БҰҰ", "Біріккен Ұлттар Ұйымы"},
      {"\"Біріккен Ұлттар Ұйымы\"", "Біріккен Ұлттар Ұйымы", "БҰҰ"},
      {"Біріккен Ұлттар Ұйымы", "Біріккен Ұлттар Ұйымы", "БҰҰ"},
      {"+БҰҰ", "БҰҰ", "Біріккен Ұлттар Ұйымы"},
      {"174-бап", "174-бап", "алауыздықты қоздыру"},
      {"\"174-бап\"", "174-бап", "алауыздықты қоздыру"},
      {"алауыздықты қоздыру", "алауыздықты қоздыру", "174-бап"},
      {"ұрлық", "ұрлық", "188-бап"},
      {"БҰҰ айтылды", "БҰҰ", "Біріккен Ұлттар Ұйымы"},
      {"айтылды БҰҰ", "БҰҰ", "Біріккен Ұлттар Ұйымы"},
      {"+БҰҰ +айтылды", "БҰҰ", "Біріккен Ұлттар Ұйымы"},
      {"БҰҰ кеше айтылды", "БҰҰ", "Біріккен Ұлттар Ұйымы"},
      {"174-бап айтылды", "174-бап", "алауыздықты қоздыру"},
      {"алауыздықты қоздыру айтылды", "алауыздықты қоздыру", "174-бап"},
      {"Біріккен Ұлттар Ұйымы айтылды", "Біріккен Ұлттар Ұйымы", "БҰҰ"},
      {"Біріккен Ұлттар Ұйымында кеше айтылды", "Біріккен Ұлттар Ұйымы", "БҰҰ"},
  };
  for (const Names& names : kNames) expect_direct_first(names);
}

// "Ақ көл" is no АҚ.
TEST(Synonyms, AreHighlightedAsTheyStand) {
  const test::SmallIndex index({R"({"id":"a","text":"«Мұнай» АҚ-ы Ақ көлде құрылды."})"});
  SearchRequest request;
  request.query = "\"акционерлік қоғам\"";
  const std::vector<Hit> hits = Searcher(index.path()).search(request).hits;
  ASSERT_EQ(hits.size(), 1u);
  ASSERT_EQ(hits[0].highlights.size(), 1u);
  const auto [begin, end] = hits[0].highlights[0];
  EXPECT_TRUE(hits[0].text.substr(begin, end - begin).starts_with("АҚ")) << begin;
}

TEST(Synonyms, OfAUserAreAddedToThoseBuiltIn) {
  const test::SmallIndex index({
      R"({"id":"a","text":"ҚБА жаңа сайт ашты."})",
      R"({"id":"b","text":"Қазақ бұлт архивінің сайты ашылды."})",
      R"({"id":"c","text":"БҰҰ баяндамасы шықты."})",
      R"({"id":"d","text":"Біріккен Ұлттар Ұйымы жиналды."})",
  });
  Searcher searcher(index.path());
  EXPECT_EQ(found(searcher, "ҚБА"), "a");
  searcher.add_thesaurus("# біздікі\nҚБА\tҚазақ бұлт архиві\n", "own.tsv");
  EXPECT_EQ(found(searcher, "ҚБА"), "a b");
  EXPECT_EQ(found(searcher, "\"Қазақ бұлт архиві\""), "a b");
  EXPECT_EQ(found(searcher, "БҰҰ"), "c d");
  searcher.add_thesaurus("сайт\tбаяндама\n", "more.tsv");
  EXPECT_EQ(found(searcher, "сайт"), "a b c");
  EXPECT_EQ(found(searcher, "ҚБА"), "a b");
}

TEST(Synonyms, OfAUserAreMeantInTheirYears) {
  const test::SmallIndex index({
      R"({"id":"a","date":"2012","text":"Ескі жиын өтті."})",
      R"({"id":"b","date":"2020","text":"Ескі жиын болды."})",
      R"({"id":"c","text":"Ескі жиын бітті."})",
  });
  Searcher searcher(index.path());
  searcher.add_thesaurus("құрылтай\tескі жиын [..2015]\n", "own.tsv");
  EXPECT_EQ(found(searcher, "құрылтай"), "a c");
}

TEST(Synonyms, OfATableThatIsWrongAreNotAdded) {
  const test::SmallIndex index({
      R"({"id":"a","text":"ҚБА жаңа сайт ашты."})",
      R"({"id":"b","text":"Қазақ бұлт архивінің сайты ашылды."})",
  });
  Searcher searcher(index.path());
  try {
    searcher.add_thesaurus("ҚБА\tҚазақ бұлт архиві\n\nжалғыз\n", "own.tsv");
    ADD_FAILURE() << "a wrong table is taken";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::bad_request);
    EXPECT_STREQ(error.what(), "own.tsv:3: one form only; write behind it what means the same, after a tab");
  }
  EXPECT_EQ(found(searcher, "ҚБА"), "a");
  EXPECT_EQ(found(searcher, "БҰҰ"), "");
}

}  // namespace
}  // namespace izde
