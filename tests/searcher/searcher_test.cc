// The searching library end to end, through its public header.
#include "izde/searcher.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "tests/support/request.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

using test::request_of;

// Made-up news of four days; "тараз" has two passages, one under each heading.
const std::vector<std::string> kArticles = {
    R"({"id": "aqtau", "title": "Ақтауда жиналыс өтті", "date": "2019-04-08", "url": "https://example.org/aqtau", "source": "Үлгі",
        "author": "А. Б.", "text": "Жиналысқа Мұхтар Жәкішевтің достары келді. Олар 2009 жылғы істі еске алды."})",
    R"({"id": "semei", "title": "Сот шешімі", "date": "2020-03", "city": "Семей", "text": "Семейдегі сот Жәкішевті босатты. Мұхтарды туыстары қарсы алды."})",
    R"({"id": "taraz", "date": "2021", "city": ["Тараз", "Лондон"], "title": "Көктемгі жәрмеңке",
        "text": "БІРІНШІ БӨЛІМ\n\nАлғашқы күні егіншілер тұқым сатты.\n\nЕКІНШІ БӨЛІМ\n\nЕртеңіне малшылар қой айдап әкелді."})",
    R"({"id": "none", "text": "Қар ерте түсті! Ауыл жолдары жабылып қалды."})",
};

std::vector<std::string> without_line_ends(std::vector<std::string> rows) {
  for (std::string& row : rows)
    for (char& c : row) c = c == '\n' ? ' ' : c;
  return rows;
}

const std::string& index_path() {
  static const test::SmallIndex index(without_line_ends(kArticles));
  static const std::string path = index.path();
  return path;
}

SearchResult found(const std::string& line) { return Searcher(index_path()).search(request_of(line)); }

std::string marked(const std::string& text, const std::vector<ByteRange>& ranges) {
  std::string out = text;
  for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
    out.insert(range->second, "]").insert(range->first, "[");
  return out;
}

std::string ids_of(const SearchResult& result) {
  std::string ids;
  for (const Hit& hit : result.hits)
    ids += (ids.empty() ? "" : " ") + hit.article + "#" + std::to_string(hit.passage);
  return ids;
}

// Of each level at least one; in the order of the words.
TEST(Searcher, ExplainsScores) {
  std::set<std::string_view> levels;
  for (const std::string query : {"Мұхтар Жәкішев", "жәрмеңкедегі қойлар", "Жакишев", "жарменке",
                                  "сот Жәкішевті не үшін босатты", "жәрмеңкелік", "Жәкішевтің достары"}) {
    SearchRequest request;
    request.query = query;
    for (const Hit& hit : Searcher(index_path()).search(request).hits) EXPECT_TRUE(hit.explanation.empty());
    request.explain = true;
    for (const Hit& hit : Searcher(index_path()).search(request).hits) {
      double sum = 0;
      for (const ScorePart& part : hit.explanation) sum += part.score, levels.insert(level_name(part.level));
      EXPECT_NEAR(sum, *hit.score, 1e-4) << query << ' ' << hit.article;
    }
  }
  EXPECT_EQ(levels.size(), 7u);
  SearchRequest one = request_of("Жакишев");
  one.explain = true;
  const Hit hit = Searcher(index_path()).search(one).hits.at(0);
  EXPECT_EQ(hit.explanation.at(0).query, "жакишев");
  EXPECT_EQ(hit.explanation.at(0).matched, std::vector<std::string>{"жәкішев"});
  EXPECT_EQ(hit.explanation.at(0).level, ScoreLevel::variant);
}

// What was asked before does not show.
TEST(Searcher, ExplainsNothingWithoutWords) {
  Searcher searcher(index_path());
  for (const std::string query : {"Мұхтар Жәкішев", "сот Жәкішевті түнде үйінен босатты"}) {
    SearchRequest request;
    request.query = query, request.explain = true;
    searcher.search(request);
    request.query.clear();
    for (const Hit& hit : searcher.search(request).hits) EXPECT_TRUE(hit.explanation.empty()) << query;
  }
}

TEST(Searcher, Finds) {
  const std::pair<std::string, std::string> cases[] = {
      {"Мұхтар Жәкішев", "aqtau#1 semei#1"},
      {"жәрмеңкеде", "taraz#1 taraz#2"},  // in the title: both passages
      {"жәрмеңкедегі қойлар", "taraz#2 taraz#1"},
      {"қойлар", "taraz#2"},
      {"жоқсөзбен", ""},
      {"Жәкішев --year 2020", "semei#1"},
      {"Жәкішев --city Ақтауда", "aqtau#1"},
      {"Жәкішев --mentioned-year 2009", "aqtau#1"},
      {"Жәкішев --after 2020-03", "semei#1"},
      {"", "taraz#1 taraz#2 semei#1 aqtau#1 none#1"},
      {"--city Лондон", "taraz#1 taraz#2"},
      {"--year unknown", "none#1"},
      {"--per-article 1 --offset 1 --limit 2", "semei#1 aqtau#1"},
      {"--sort relevance", "taraz#1 taraz#2 semei#1 aqtau#1 none#1"},
      {"--sort oldest", "aqtau#1 semei#1 taraz#1 taraz#2 none#1"},
      {"--sort newest Жәкішев жәрмеңке", "taraz#1 taraz#2 semei#1 aqtau#1"},
      {"--sort oldest Жәкішев жәрмеңке", "aqtau#1 semei#1 taraz#1 taraz#2"},
      {"--sort oldest --per-article 1 --offset 1 Жәкішев жәрмеңке", "semei#1 taraz#1"},
  };
  for (const auto& [line, ids] : cases) EXPECT_EQ(ids_of(found(line)), ids) << line;
}

TEST(Searcher, FindsNamesAskedForInAnyCaseForm) {
  for (const std::string name : {"Жәкішев", "жәкішевке", "ЖӘКІШЕВПЕН", "Мұхтардан"}) {
    EXPECT_EQ(found(name).total, (MatchCount{2, 2})) << name;
    EXPECT_EQ(found(name + " --limit 1").total, (MatchCount{2, 2})) << name;
    EXPECT_EQ(found(name + " --limit 1").hits.size(), 1u) << name;
  }
}

TEST(Searcher, HighlightsNamesInTheirCaseForms) {
  const SearchResult result = found("Мұхтар Жәкішевпен");
  ASSERT_EQ(ids_of(result), "aqtau#1 semei#1");  // beside each other first
  EXPECT_EQ(result.understood, "мұхтар жәкішев");
  EXPECT_EQ(marked(result.hits[0].text, result.hits[0].highlights),
            "Жиналысқа [Мұхтар] [Жәкішевтің] достары келді. Олар 2009 жылғы істі еске алды.");
  EXPECT_EQ(marked(result.hits[1].text, result.hits[1].highlights),
            "Семейдегі сот [Жәкішевті] босатты. [Мұхтарды] туыстары қарсы алды.");
  const SearchResult titled = found("сотқа шешімдер");
  ASSERT_EQ(ids_of(titled), "semei#1");
  EXPECT_EQ(marked(titled.hits[0].title, titled.hits[0].title_highlights), "[Сот] [шешімі]");
  EXPECT_EQ(marked(titled.hits[0].text, titled.hits[0].highlights),
            "Семейдегі [сот] Жәкішевті босатты. Мұхтарды туыстары қарсы алды.");
}

TEST(Searcher, GivesBackWhatTheArticleSays) {
  const Hit hit = found("достары").hits.at(0);
  EXPECT_EQ(hit.rank, 1u);
  EXPECT_GT(hit.score.value_or(0), 0);
  EXPECT_EQ(hit.article + " " + hit.title + " " + hit.url + " " + hit.source,
            "aqtau Ақтауда жиналыс өтті https://example.org/aqtau Үлгі");
  EXPECT_EQ(hit.date + " " + std::to_string(hit.year.value_or(0)), "2019-04-08 2019");
  EXPECT_EQ(hit.cities, std::vector<std::string>{"Ақтау"});
  EXPECT_EQ(hit.mentioned_years, std::vector<int>{2009});
  EXPECT_EQ(hit.fields, R"({"author":"А. Б."})");
  EXPECT_EQ(hit.snippet, ByteRange(0, hit.text.size()));

  const Hit bare_metadata = found("қар").hits.at(0);
  EXPECT_EQ(bare_metadata.title, "Қар ерте түсті!");  // the first sentence
  EXPECT_EQ(bare_metadata.date + bare_metadata.url + bare_metadata.source + bare_metadata.fields, "");
  EXPECT_FALSE(bare_metadata.year.has_value());
  EXPECT_EQ(found("сотта").hits.at(0).date, "2020-03");
  EXPECT_EQ(found("қой").hits.at(0).date, "2021");
  EXPECT_FALSE(found("").hits.at(0).score.has_value());
}

// A passage never crosses a heading, whatever letter the heading ends in.
TEST(Searcher, PassagesEndBeforeHeadings) {
  for (const std::string heading :
       {"Сот шешімі", "Халықаралық ұйымдар", "Келесі жыл", "БІРІНШІ КҮН", "ЕКІНШІ БӨЛІМ", "Қала мен дала"}) {
    const test::SmallIndex index({R"({"id": "a", "title": "Хабар", "text": "Қар ерте түсті.\n\n)" + heading +
                                  R"(\n\nЖолдар жабылды."})"});
    EXPECT_EQ(ids_of(Searcher(index.path()).search({})), "a#1 a#2") << heading;
  }
}

TEST(Searcher, RanksGoOnOverTheOffset) {
  const SearchResult result = found("--offset 2 --limit 2 --per-article 0");
  ASSERT_EQ(result.hits.size(), 2u);
  EXPECT_EQ(result.hits[0].rank, 3u);
  EXPECT_EQ(result.hits[1].rank, 4u);
  EXPECT_EQ(result.total, (MatchCount{4, 5}));
}

std::string text_of(const Facet& facet) {
  std::string text(facet_name(facet.field));
  for (const Facet::Value& value : facet.values)
    text += " " + value.value + "=" + std::to_string(value.count.articles) + "/" +
            std::to_string(value.count.passages);
  return text + " missing=" + std::to_string(facet.missing.articles) + "/" +
         std::to_string(facet.missing.passages);
}

// News of an agency in three articles, one of them with another date, and one article of its own.
TEST(Searcher, FoldsNearCopies) {
  const auto news = [](const std::string& day) {
    return "Ақтау қаласында " + day +
           " мұнайшылардың бейбіт жиыны өтті, оған үш жүзден астам адам қатысты. Жиналғандар жалақыны көтеруді және "
           "жұмыстан шығарылған әріптестерін қайтаруды талап етті. Облыс әкімінің орынбасары олармен кездесіп, "
           "талаптарды бір апта ішінде қарауға уәде берді. Полиция ешкімді ұстаған жоқ, жиын екі сағаттан кейін тарады. "
           "Бұған дейін компания басшылығы өндірістің тоқтағанын жоққа шығарып, келіссөздер жалғасып жатқанын айтқан.";
  };
  const auto article = [](const std::string& id, const std::string& title, const std::string& text) {
    return R"({"id": ")" + id + R"(", "title": ")" + title + R"(", "text": ")" + text + R"("})";
  };
  const test::SmallIndex index(
      {article("agency", "Мұнайшылар жиыны", news("5 сәуірде")),
       article("paper", "Ақтаудағы жиын", news("5 сәуірде")), article("site", "Жаңалық", news("бүгін")),
       article("other", "Жиын",
               "Ақтөбеде мұнайшылар жиынға шыққан жоқ, деп хабарлады жергілікті кәсіподақ ұйымы.")});
  Searcher searcher(index.path());
  const auto found = [&](const std::string& line) {
    std::string shown;
    for (const Hit& hit : searcher.search(request_of(line)).hits) {
      shown += (shown.empty() ? "" : " ") + hit.article + "+" + std::to_string(hit.copies.passages);
      for (const std::string& id : hit.copies.articles) shown += "," + id;
    }
    return shown;
  };
  const std::pair<std::string, std::string> cases[] = {
      {"Ақтау мұнайшылар жиыны", "agency+2,paper,site other+0"},
      {"Ақтаудағы жиын", "paper+2,agency,site other+0"},
      {"Ақтаудағы жиын --limit 1", "paper+2,agency,site"},
      {"Ақтаудағы жиын --offset 1", "other+0"},
      {"Ақтаудағы жиын --duplicates show", "paper+0 agency+0 site+0 other+0"},
      {"", "agency+2,paper,site other+0"},
  };
  for (const auto& [line, expected] : cases) EXPECT_EQ(found(line), expected) << line;
  EXPECT_EQ(searcher.search(request_of("Ақтаудағы жиын")).total, (MatchCount{4, 4}));
  SearchRequest bare = request_of("Ақтаудағы жиын --limit 1");
  bare.bare = true;
  const Copies copies = searcher.search(bare).hits.at(0).copies;
  EXPECT_EQ(copies.passages, 2u);
  EXPECT_TRUE(copies.articles.empty());
}

TEST(Searcher, CountsFacets) {
  const SearchResult all = found("");
  ASSERT_EQ(all.facets.size(), 3u);
  EXPECT_EQ(text_of(all.facets[0]), "year 2019=1/1 2020=1/1 2021=1/2 missing=1/1");
  EXPECT_EQ(text_of(all.facets[1]), "city Ақтау=1/1 Лондон=1/2 Семей=1/1 Тараз=1/2 missing=1/1");
  EXPECT_EQ(text_of(all.facets[2]), "mentioned-year 2009=1/1 missing=3/4");
  const SearchResult name = found("Жәкішев --year 2020");
  EXPECT_EQ(text_of(name.facets[0]), "year 2019=1/1 2020=1/1 missing=0/0");
  EXPECT_EQ(text_of(name.facets[1]), "city Семей=1/1 missing=0/0");
  EXPECT_TRUE(name.exact);
}

TEST(Searcher, BareHitsHaveWhatNeedsNoReading) {
  SearchRequest request = request_of("Жәкішев");
  request.bare = true;
  const SearchResult result = Searcher(index_path()).search(request);
  ASSERT_EQ(result.hits.size(), 2u);
  for (const Hit& hit : result.hits)
    EXPECT_TRUE(!hit.article.empty() && hit.text.empty() && hit.title.empty() && hit.score && hit.year);
}

TEST(Searcher, TellsWhatTheIndexHolds) {
  const IndexInfo info = Searcher(index_path()).info();
  EXPECT_EQ(info.articles, 4u);
  EXPECT_EQ(info.passages, 5u);
  EXPECT_GT(info.layout, 0);
  EXPECT_FALSE(info.analyzer.empty());
  EXPECT_GT(info.bytes, 0u);
}

TEST(Searcher, NamesFacets) {
  EXPECT_EQ(facet_name(FacetField::year), "year");
  EXPECT_EQ(facet_name(FacetField::city), "city");
  EXPECT_EQ(facet_name(FacetField::mentioned_year), "mentioned-year");
}

}  // namespace
}  // namespace izde
