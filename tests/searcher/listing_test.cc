#include "searcher/listing.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/small_index.h"

namespace izde {
namespace {

// Headings begin passages: two or three of one article.
const std::vector<std::string> kArticles = {
    R"({"id": "в", "date": "2019-04-08", "text": "БІРІНШІ БӨЛІМ\n\nАқтауда жиын өтті.\n\nЕКІНШІ БӨЛІМ\n\nОл түске дейін созылды."})",
    R"({"id": "ж", "text": "Күні белгісіз хабар."})",
    R"({"id": "б", "date": "2019-04-08", "text": "Сол күнгі басқа хабар."})",
    R"({"id": "д", "date": "2019", "text": "Жылы ғана белгілі хабар."})",
    R"({"id": "а", "text": "БІРІНШІ БӨЛІМ\n\nКүні жоқ.\n\nЕКІНШІ БӨЛІМ\n\nЖылы да жоқ.\n\nҮШІНШІ БӨЛІМ\n\nЕштеңе белгісіз."})",
    R"({"id": "е", "date": "2021-02-05", "text": "Ең жаңа хабар."})",
    R"({"id": "г", "date": "2019-04", "text": "Айы белгілі хабар."})",
};

// What is listed, as "article#passage ...", copies behind "=".
std::string shown(const std::vector<Listed>& listed, const IndexReader& index) {
  const auto name = [&](std::uint32_t document) {
    return index.article_id(document) + "#" + std::to_string(index.table().row(document).number);
  };
  std::string text;
  for (const Listed& one : listed) {
    text += (text.empty() ? "" : " ") + name(one.match.document);
    for (const std::uint32_t copy : one.copies) text += "=" + name(copy);
  }
  return text;
}

std::vector<Match> all_of(const IndexReader& index) {
  std::vector<std::uint32_t> documents;
  index.read_all(documents);
  std::vector<Match> matches;
  for (const std::uint32_t document : documents) matches.push_back({document, 0});
  return matches;
}

const IndexReader& index() {
  static const test::SmallIndex files(kArticles);
  static const IndexReader reader(files.path());
  return reader;
}

std::string listed(const Page& page, const std::vector<Match>& matches = all_of(index())) {
  return shown(listed_matches(matches, index(), page), index());
}

struct Case {
  std::size_t offset, limit, per_article;
  std::string expected;
};

std::string page_text(const Case& row) {
  return "offset " + std::to_string(row.offset) + " limit " + std::to_string(row.limit) + " per article " +
         std::to_string(row.per_article);
}

TEST(Listing, NewestFirstUndatedLastThenByArticleAndPassage) {
  const Case cases[] = {
      {0, 0, 0, "е#1 б#1 в#1 в#2 г#1 д#1 а#1 а#2 а#3 ж#1"},
      {0, 4, 0, "е#1 б#1 в#1 в#2"},
      {0, 3, 0, "е#1 б#1 в#1"},
      {3, 4, 0, "в#2 г#1 д#1 а#1"},
      {9, 5, 0, "ж#1"},
      {10, 5, 0, ""},
      {99, 0, 0, ""},
      {0, 0, 1, "е#1 б#1 в#1 г#1 д#1 а#1 ж#1"},
      {0, 0, 2, "е#1 б#1 в#1 в#2 г#1 д#1 а#1 а#2 ж#1"},
      {3, 2, 1, "г#1 д#1"},
      {0, 99, 3, "е#1 б#1 в#1 в#2 г#1 д#1 а#1 а#2 а#3 ж#1"},
  };
  for (const Case& row : cases)
    EXPECT_EQ(listed({Sort::newest, Duplicates::show, row.offset, row.limit, row.per_article}), row.expected)
        << page_text(row);
}

// Documents: в 1 and 2, ж 3, б 4, д 5, а 6 to 8, е 9, г 10.
const std::vector<Match> kScored = {{1, 3}, {2, 5}, {6, 3}, {7, 4}, {8, 3}, {9, 1}};

TEST(Listing, BestFirstThenAsIndexed) {
  const Case cases[] = {
      {0, 0, 0, "в#2 а#2 в#1 а#1 а#3 е#1"},  // three tie
      {0, 3, 0, "в#2 а#2 в#1"},
      {2, 2, 0, "в#1 а#1"},
      {5, 9, 0, "е#1"},
      {6, 9, 0, ""},
      {99, 0, 0, ""},
      {0, 0, 1, "в#2 а#2 е#1"},
      {0, 0, 2, "в#2 а#2 в#1 а#1 е#1"},
      {1, 2, 1, "а#2 е#1"},  // the offset counts hits, not what per_article leaves out
      {3, 0, 2, "а#1 е#1"},
      {0, 99, 3, "в#2 а#2 в#1 а#1 а#3 е#1"},
      {1, static_cast<std::size_t>(-1), 0, "а#2 в#1 а#1 а#3 е#1"},
  };
  for (const Case& row : cases)
    EXPECT_EQ(listed({Sort::relevance, Duplicates::show, row.offset, row.limit, row.per_article}, kScored),
              row.expected)
        << page_text(row);
  EXPECT_EQ(listed({}, {}), "");
}

TEST(Listing, ByDateThenByScore) {
  const std::vector<Match> scored = {{1, 1}, {2, 3}, {3, 2}, {4, 2}, {5, 9}, {6, 2}, {8, 5}, {9, 0}, {10, 1}};
  const std::pair<Page, std::string> cases[] = {
      {{Sort::newest}, "е#1 в#2 б#1 в#1 г#1 д#1 а#3 а#1 ж#1"},
      {{Sort::oldest}, "д#1 г#1 в#2 б#1 в#1 е#1 а#3 а#1 ж#1"},
      {{Sort::oldest, Duplicates::show, 2, 3}, "в#2 б#1 в#1"},
      {{Sort::oldest, Duplicates::show, 0, 0, 1}, "д#1 г#1 в#2 б#1 е#1 а#3 ж#1"},
  };
  for (const auto& [page, expected] : cases) EXPECT_EQ(listed(page, scored), expected);
  EXPECT_EQ(listed({Sort::oldest}), "д#1 г#1 б#1 в#1 в#2 е#1 а#1 а#2 а#3 ж#1");
}

TEST(Listing, PagesFollowEachOther) {
  for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest}) {
    std::string pages;
    for (std::size_t offset = 0; offset < 10; offset += 3)
      pages += (pages.empty() ? "" : " ") + listed({sort, Duplicates::show, offset, 3});
    EXPECT_EQ(pages, listed({sort}));
  }
}

TEST(Listing, OfSomePassages) {
  EXPECT_EQ(listed({Sort::newest}, {{2, 0}, {3, 0}, {7, 0}, {8, 0}}), "в#2 а#2 а#3 ж#1");
}

// News of an agency.
const std::string kNews =
    "Алматы қалалық соты кеше қоғам белсендісінің арызын қарап, оны бостандыққа шығару туралы шешім қабылдады. Сот "
    "отырысына белсендінің туыстары мен құқық қорғаушылар, сондай-ақ бірнеше журналист қатысты. Прокурор шешімге қарсы "
    "болмады, бірақ қорғаушылар іске қатысты тағы екі өтініш бергенін айтты. Келесі отырыс қыркүйек айының басында "
    "өтеді деп күтілуде, оған халықаралық ұйымдардың өкілдері де шақырылды.";
const std::string kOther =
    "Ақтау теңіз портында биыл жүк тасымалы бір жарым есе өсті, деп хабарлады облыс әкімдігінің баспасөз қызметі. "
    "Порт басшылығы келер жылы тағы екі жаңа айлақ салуды жоспарлап отыр, оның құны қазір есептеліп жатыр. Жүктің көбі "
    "астық пен мұнай өнімдері, олар көрші елдердің жағалауына жеткізіледі. Портта үш мыңға жуық адам еңбек етеді, "
    "олардың жартысынан астамы жергілікті тұрғындар.";

std::string article(const std::string& id, const std::string& text) {
  return R"({"id": ")" + id + R"(", "title": ")" + id + R"(", "text": ")" + text + R"("})";
}

TEST(Listing, FoldsCopies) {
  const std::string heading = R"(\n\nЕКІНШІ БӨЛІМ\n\n)";
  const test::SmallIndex files({article("a", kNews), article("b", kOther), article("c", kNews),
                                article("d", kOther + heading + kNews), article("e", kOther),
                                article("f", "Қар жауды.")});
  const IndexReader reader(files.path());  // d has documents 4 and 5
  struct Row {
    std::size_t offset, limit, per_article;
    std::vector<float> scores;
    std::string expected;
  };
  const std::vector<float> as_indexed = {9, 8, 7, 6, 5, 4, 3};
  const Row rows[] = {
      {0, 0, 0, as_indexed, "a#1=c#1=d#2 b#1=d#1=e#1 f#1"},
      {0, 1, 0, as_indexed, "a#1=c#1=d#2"},
      {1, 1, 0, as_indexed, "b#1=d#1=e#1"},
      {2, 5, 0, as_indexed, "f#1"},
      {0, 0, 0, {1, 2, 3, 4, 5, 6, 7}, "f#1 e#1=b#1=d#1 d#2=a#1=c#1"},
      {0, 0, 1, {1, 2, 3, 4, 5, 6, 7}, "f#1 e#1=b#1=d#1 d#2=a#1=c#1"},  // what is folded does not count
      {0,
       0,
       1,
       {1, 2, 3, 9, 8, 4, 7},
       "d#1=b#1=e#1 f#1 c#1=a#1=d#2"},  // a copy of what d has too many of is shown
  };
  for (const Row& row : rows) {
    std::vector<Match> matches = all_of(reader);
    for (std::size_t i = 0; i < matches.size(); ++i) matches[i].score = row.scores[i];
    const Page page = {Sort::relevance, Duplicates::fold, row.offset, row.limit, row.per_article};
    EXPECT_EQ(shown(listed_matches(matches, reader, page), reader), row.expected);
  }
}

}  // namespace
}  // namespace izde
