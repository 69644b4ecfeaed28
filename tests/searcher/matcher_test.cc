#include "searcher/matcher.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "searcher/match_order.h"
#include "searcher/query_parser.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

// An article whose id is `id`.
std::string article(const std::string& id, const std::string& text, const std::string& title = "") {
  return R"({"id": ")" + id + R"(", "title": ")" + title + R"(", "text": ")" + text + R"("})";
}

// Ranks the passages of an index: ids of their articles, the best first.
class RankedArticles {
 public:
  explicit RankedArticles(const std::vector<std::string>& articles)
      : files_(articles), index_(files_.path()) {}

  std::string of(const std::string& query) {
    std::string ids;
    for (const Match& match : best(query))
      ids += (ids.empty() ? "" : " ") + index_.article_id(match.document);
    return ids;
  }
  std::vector<Match> best(const std::string& query) {
    std::vector<Match> best;
    MatchOrder order(found(query), index_, Sort::relevance);
    while (const auto match = order.next()) best.push_back(*match);
    return best;
  }
  const std::vector<Match>& found(const std::string& query) {
    return matcher_.match(index_, parse_query(query, analyzer_), analyzer_);
  }

 private:
  test::SmallIndex files_;
  IndexReader index_;
  Analyzer analyzer_;
  Matcher matcher_;
};

TEST(Matcher, FindsEveryPassageWithAWordInTheOrderOfTheIndex) {
  RankedArticles ranking({article("a", "Ақтауда жиын өтті."), article("b", "Сайлау болды."),
                          article("c", "Жиында сөз сөйледі.")});
  std::vector<std::uint32_t> documents;
  for (const Match& match : ranking.found("жиын")) {
    documents.push_back(match.document);
    EXPECT_GT(match.score, 0);
  }
  EXPECT_EQ(documents, (std::vector<std::uint32_t>{1, 3}));
  EXPECT_EQ(ranking.found("жоқсөзбен").size(), 0u);
}

TEST(Matcher, FindsEverythingForAnEmptyQueryAndNothingForMarks) {
  RankedArticles ranking({article("a", "Ақтауда жиын өтті."), article("b", "Сайлау болды.")});
  for (const char* query : {"«»", "?!", "\xFF"}) EXPECT_TRUE(ranking.found(query).empty()) << query;
  for (const char* query : {"", " ", "\n"}) {
    const std::vector<Match> matches = ranking.found(query);
    ASSERT_EQ(matches.size(), 2u) << query;
    for (const Match& match : matches) EXPECT_EQ(match.score, 0) << query;
  }
}

TEST(Matcher, RanksPassages) {
  const std::string filler = " Кездесуге келгендер ұзақ әңгімелесіп, кешке қарай үйді-үйлеріне тарады.";
  RankedArticles ranking({
      article("one", "Боқаев Боқаев Боқаев Боқаев Боқаев."),
      article("two", "Макс пен Боқаев." + filler + filler + filler),
      article("three", "Белсенді Макс Боқаев." + filler + filler + filler),
      article("title", "Ол бостандыққа шықты.", "Талғат Аян"),
      article("often", "Талғат келді. Талғат кетті. Талғат қайтты."),
      article("long", "Талғат келді, содан соң үйіне кетті." + filler + filler),
  });
  const std::pair<std::string, std::string> cases[] = {
      {"Макс Боқаев", "three two one"},           // beside each other, both, one of them often
      {"белсенді Макс Боқаев", "three two one"},  // three, two, one
      {"Боқаев", "one two three"},                // more often first
      {"Талғат", "often title long"},             // title words count; a longer passage comes later
      {"Талғат Аян", "title often long"},
      {"Аян", "title"},
  };
  for (const auto& [query, ids] : cases) EXPECT_EQ(ranking.of(query), ids) << query;
}

// The compound asked for counts more than its parts apart, in a question of many words, too.
TEST(Matcher, PrefersCompoundsAsTheyWereAskedFor) {
  RankedArticles ranking({
      article("apart", "Ол 174 адам туралы айтты, 405 бап туралы да айтты."),
      article("other", "Ол 405-баппен айыпталды, 174 адам туралы айтты."),
      article("asked", "Ол 174-баппен айыпталды, 405 адам туралы айтты."),
      article("paper", "Оқу 03-2387 құжаты бойынша басталды."),
      article("papers", "Оқу 2387-03 құжаты бойынша басталды."),
      article("site", "Бұл туралы Orda.kz-тен оқыдық."),
  });
  const std::pair<std::string, std::string> cases[] = {
      {"174-бап", "asked other apart"},
      {"айып 174-баптың адам сөз", "asked other apart"},
      {"405-бап кімге қашан айтылды", "other asked apart"},
      {"03-2387", "paper papers"},
      {"2387-03 бойынша қандай құжат", "papers paper"},
      {"orda.kz", "site"},
  };
  for (const auto& [query, ids] : cases) EXPECT_EQ(ranking.of(query), ids) << query;
}

// For up to three words, passages with more of them come first: on random texts of few words.
TEST(Matcher, PutsPassagesWithMoreOfTheWordsFirst) {
  const std::vector<std::string> words = {"сайлау", "митинг", "театр", "бөгет", "колония"};
  std::mt19937 random(174);
  std::vector<std::vector<bool>> has;  // by document
  std::vector<std::string> articles;
  for (int i = 0; i < 20; ++i) {
    std::string text = "Хабар.";
    std::vector<bool>& own = has.emplace_back(words.size(), false);
    for (std::size_t picks = random() % 9; picks > 0; --picks) {
      const std::size_t word = random() % words.size();
      own[word] = true;
      text += " " + words[word];
    }
    articles.push_back(article(std::to_string(i), text));
  }
  RankedArticles ranking(articles);
  for (std::size_t a = 0; a < words.size(); ++a) {
    for (std::size_t b = a + 1; b < words.size(); ++b) {
      for (std::size_t c = b; c < words.size(); ++c) {  // c == b: two words
        const auto found = [&](std::uint32_t document) {
          const std::vector<bool>& own = has[document - 1];
          return own[a] + own[b] + (c != b && own[c]);
        };
        const std::vector<Match> best = ranking.best(words[a] + " " + words[b] + " " + words[c]);
        EXPECT_TRUE(std::is_sorted(
            best.begin(), best.end(),
            [&](const Match& x, const Match& y) { return found(x.document) > found(y.document); }))
            << words[a] << " " << words[b] << " " << words[c];
      }
    }
  }
}

TEST(Matcher, LooksForStopWordsWhereThereAreNoOthersOnly) {
  RankedArticles ranking({article("topic", "Жиын болды."), article("about", "Бұл жиын туралы мәтін."),
                          article("other", "Ол туралы ешкім айтқан жоқ.")});
  const std::pair<std::string, std::string> cases[] = {
      {"жиын", "topic about"},
      {"жиын туралы", "about topic"},                         // beside each other first
      {"бұл жиын туралы кім не айтты", "other topic about"},  // a question: the rarer word counts more
      {"туралы", "about other"},
      {"бұл туралы", "about other"},
  };
  for (const auto& [query, ids] : cases) EXPECT_EQ(ranking.of(query), ids) << query;
}

// A stop word stands between neighbours as it does in the query.
TEST(Matcher, SeesStopWordsBetweenNeighbours) {
  RankedArticles ranking({article("apart", "Құнанбай келді. Ал Абай мен Ербол кетті."),
                          article("beside", "Жиында Абай мен Құнанбай сөйледі.")});
  EXPECT_EQ(ranking.of("Абай мен Құнанбай"), "beside apart");
  EXPECT_EQ(ranking.of("Құнанбай мен Абай"), "beside apart");
}

// However often fewer words stand beside each other.
TEST(Matcher, PutsMoreWordsBeforeNeighbours) {
  std::string filler;
  for (int i = 0; i < 12; ++i)
    filler += " Кездесуге келгендер ұзақ әңгімелесіп, кешке қарай үйді-үйлеріне тарады.";
  std::vector<std::string> articles = {
      article("two",
              "Макс Боқаев, Макс Боқаев, Макс Боқаев, Макс Боқаев, Макс Боқаев, Макс Боқаев, Макс Боқаев."),
      article("three", "Боқаев келді." + filler + " Содан соң алаң босады, Макс кетті."),
  };
  for (int i = 0; i < 12; ++i) articles.push_back(article("one" + std::to_string(i), "Бұл да алаң."));
  EXPECT_EQ(RankedArticles(articles).of("алаң Макс Боқаев").substr(0, 9), "three two");
}

// In the order of the query before the other one; a word with endings counts as it is.
TEST(Matcher, PrefersTheOrderOfTheQuery) {
  RankedArticles ranking({article("reversed", "Министрліктің қаржысы бөлінді."),
                          article("apart", "Қаржы бөлінді, министрлік құрылды."),
                          article("order", "Қаржы министрлігі құрылды.")});
  EXPECT_EQ(ranking.of("Қаржы министрлігі"), "order reversed apart");
  EXPECT_EQ(ranking.of("министрлік қаржысы"), "reversed order apart");
}

// Between the whole name and the last name alone, whatever letters there are; not a letter that is no initial.
TEST(Matcher, TakesInitialsForFirstNames) {
  RankedArticles ranking({article("other", "Боқаев келді, сөз сөйледі."),
                          article("metre", "Боқаев 5 м жерде тұр."),
                          article("behind", "Боқаев М. сөз сөйледі, жұрт тыңдады."),
                          article("initial", "Кеше М. Боқаев сөз сөйледі, жұрт тыңдады."),
                          article("tied", "Кеше М.Боқаевтың сөзін жұрт тыңдады, бәрі қолдады."),
                          article("whole", "Кеше қалада Макс Боқаев сөз сөйледі, жұрт тыңдады.")});
  for (const std::string query : {"Макс Боқаев", "макс боқаев", "Боқаев Макс"}) {
    const std::string found = ranking.of(query);
    EXPECT_TRUE(found.starts_with("whole behind initial tied other metre")) << query << ": " << found;
  }
  // In the query, the first name counts as its initial.
  for (const std::string query : {"М. Боқаев", "м боқаев", "М.Боқаев", "Боқаев М."}) {
    const std::string found = ranking.of(query);
    EXPECT_TRUE(found.ends_with("whole other metre")) << query << ": " << found;
  }
}

// The city before the verb "return", and the name before the word, where the query has a capital.
TEST(Matcher, PrefersCapitalsWhereTheQueryHasOne) {
  RankedArticles ranking({article("verb", "Ол елге орал деді."), article("word", "Бұл үлкен арман."),
                          article("city", "Жиын бүгін Оралда өтті, содан соң бәрі тарады."),
                          article("name", "Жиында Арман сөйледі, содан соң бәрі үйіне тарады.")});
  const std::pair<std::string, std::string> cases[] = {
      {"Орал", "city verb"}, {"орал", "verb city"}, {"Арман", "name word"}, {"арман", "word name"}};
  for (const auto& [query, ids] : cases) EXPECT_EQ(ranking.of(query), ids) << query;
}

// Words that begin alike speak for a passage that matches, and are no match by themselves.
TEST(Matcher, CountsRelatedWordsInMatchesOnly) {
  RankedArticles ranking(
      {article("plain", "Сайлау өтті, жұрт тарады."), article("other", "Сайлаушылар келді."),
       article("related", "Сайлау өтті, сайлаушы тарады."), article("short", "Топ келді, топыр болды."),
       article("shorter", "Топ келді, жұрт болды.")});
  EXPECT_EQ(ranking.of("сайлау"), "related plain");
  EXPECT_EQ(ranking.of("топ"), "short shorter");  // nothing is looked for with so few letters
}

// A question is about an article as much as about its passage.
TEST(Matcher, CountsTheArticleForAQuestion) {
  std::string filler;
  for (int i = 0; i < 12; ++i)
    filler += " Кездесуге келгендер ұзақ әңгімелесіп, кешке қарай үйді-үйлеріне тарады.";
  RankedArticles ranking(
      {article("alone", "Бөгет көктемде бұзылды." + filler),
       article("about", "Бөгет көктемде бұзылды." + filler + " Ауылды су басты." + filler)});
  EXPECT_EQ(ranking.of("бөгет көктемде бұзылып ауылды су басты").substr(0, 5), "about");
}

TEST(Matcher, LeavesTiesInTheOrderOfTheIndex) {
  std::vector<std::string> articles;
  for (const char* id : {"t", "s", "r", "q", "p"}) articles.push_back(article(id, "Бұл жиын."));
  EXPECT_EQ(RankedArticles(articles).of("жиын"), "t s r q p");
}

TEST(Matcher, ScoresTheSameFromQueryToQuery) {
  RankedArticles ranking(
      {article("a", "Ақтауда жиын өтті."), article("b", "Сайлау мен жиын."), article("c", "Сайлау.")});
  const std::vector<Match> first = ranking.found("жиын сайлау");
  ranking.found("Ақтау"), ranking.found("");
  const std::vector<Match> again = ranking.found("жиын сайлау");
  ASSERT_EQ(first.size(), again.size());
  for (std::size_t i = 0; i < first.size(); ++i) EXPECT_EQ(first[i].score, again[i].score);
}

}  // namespace
}  // namespace izde
