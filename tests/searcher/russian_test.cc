// Russian articles and sentences beside Kazakh ones, from the sources to the hits.
#include <gtest/gtest.h>

#include <string>

#include "izde/searcher.h"
#include "tests/support/index_folder.h"

namespace izde {
namespace {

constexpr char kArticles[] =
    R"({"id":"ru","title":"Суд отложил дело","date":"2019-04-08","text":"Суд в Алматы отложил рассмотрение дела Джакишева. Его адвокат подал жалобу на решение."}
{"id":"kk","title":"Сот отырысы","text":"Алматыда сот отырысы өтті. Балалар суда жүзді. Бал арасы ұшты."}
{"id":"both","text":"Жиында плакат көтерілді. Онда «Мы против этого решения» деп жазылған. Джакишев келген жоқ."}
{"id":"en","text":"The court in Almaty has adjourned."}
)";

class RussianBesideKazakh : public test::IndexFolder {
 protected:
  void SetUp() override {
    folder.write("articles.jsonl", kArticles);
    run({"articles.jsonl"});
  }

  // The highlighted words of text and title of each hit.
  std::string highlighted(const std::string& query) const {
    std::string shown;
    for (const Hit& hit : hits(query)) {
      shown += (shown.empty() ? "" : " ") + hit.article + ":";
      for (const auto& [begin, end] : hit.title_highlights) shown += " " + hit.title.substr(begin, end - begin);
      for (const auto& [begin, end] : hit.highlights) shown += " " + hit.text.substr(begin, end - begin);
    }
    return shown;
  }
};

TEST_F(RussianBesideKazakh, IsFoundInWhateverForm) {
  const std::pair<std::string, std::string> kCases[] = {
      {"судами", "ru"},              // Russian by its ending
      {"суд", "ru"},                 // could be either
      {"решениями", "both ru"},      // a quotation in a Kazakh article, too
      {"жалоба адвоката", "ru"},     // other forms than in the text
      {"джакишева", "ru"},           // Kazakh does not inflect it so
      {"джакишев", "both ru"},       // as it stands: in both
      {"джакишевты", "both ru"},     // with a Kazakh ending: in both
      {"алматыда", "kk ru"},         // the same for a city
      {"сот отырыстары", "kk"},
      {"су", "kk"},                  // суда is water here, and no court
      {"решение суда по делу", "both ru"},
      {"в", "ru"},                   // only a small word: then it is looked for
      {"court", "en"},
  };
  for (const auto& [query, ids] : kCases) EXPECT_EQ(found(query), ids) << query;
}

TEST_F(RussianBesideKazakh, IsHighlightedAsItWasIndexed) {
  EXPECT_EQ(highlighted("решениями"), "both: решения ru: решение");
  EXPECT_EQ(highlighted("судом"), "ru: Суд Суд");
  EXPECT_EQ(highlighted("сулары"), "kk: суда");
}

TEST_F(RussianBesideKazakh, IsCounted) {
  IndexInfo info = Searcher(index).info();
  EXPECT_EQ(info.kazakh, 2u);
  EXPECT_EQ(info.russian, 1u);
  EXPECT_EQ(info.other, 1u);
  // An article that changes its language is counted once.
  folder.write("again.jsonl", R"({"id":"ru","text":"Алматыда сот отырысы кейінге қалдырылды."})");
  run({"again.jsonl"});
  info = Searcher(index).info();
  EXPECT_EQ(info.articles, 4u);
  EXPECT_EQ(info.kazakh, 3u);
  EXPECT_EQ(info.russian, 0u);
}

TEST_F(RussianBesideKazakh, LeavesSmallWordsOfAQueryOut) {
  Searcher searcher(index);
  SearchRequest request;
  request.query = "дело в Алматы на суде";
  EXPECT_EQ(searcher.search(request).understood, "дел алмат (almaty) суд");
}

}  // namespace
}  // namespace izde
