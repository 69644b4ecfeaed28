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

// What is listed, as "article#passage ...".
std::string listed(std::size_t offset, std::size_t limit, std::size_t per_article,
                   const std::vector<std::uint32_t>& documents = {}) {
  static const test::SmallIndex files(kArticles);
  const IndexReader index(files.path());
  std::vector<Match> matches;
  std::vector<std::uint32_t> all = documents;
  if (documents.empty()) index.read_all(all);
  for (std::uint32_t document : all) matches.push_back({document, 0});
  std::string text;
  for (const Match& match : listed_matches(matches, index, offset, limit, per_article))
    text += (text.empty() ? "" : " ") + index.article_id(match.document) + "#" +
            std::to_string(index.table().row(match.document).number);
  return text;
}

struct Case {
  std::size_t offset, limit, per_article;
  std::string expected;
};

const Case kCases[] = {
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

TEST(Listing, NewestFirstUndatedLastThenByArticleAndPassage) {
  for (const auto& [offset, limit, per_article, expected] : kCases)
    EXPECT_EQ(listed(offset, limit, per_article), expected)
        << "offset " << offset << " limit " << limit << " per article " << per_article;
}

TEST(Listing, PagesFollowEachOther) {
  std::string pages;
  for (std::size_t offset = 0; offset < 10; offset += 3)
    pages += (pages.empty() ? "" : " ") + listed(offset, 3, 0);
  EXPECT_EQ(pages, listed(0, 0, 0));
}

TEST(Listing, OfSomePassages) { EXPECT_EQ(listed(0, 0, 0, {2, 3, 7, 8}), "в#2 а#2 а#3 ж#1"); }

}  // namespace
}  // namespace izde
