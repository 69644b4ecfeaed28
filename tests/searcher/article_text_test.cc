// What stands around a passage, through the public header: its article, and the passages beside it.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/request.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

using test::request_of;
using test::SmallIndex;

// A passage under each heading.
std::string article(const std::string& id, const std::vector<std::string>& passages,
                    const std::string& fields = "") {
  std::string text;
  for (std::size_t i = 0; i < passages.size(); ++i)
    text += std::to_string(i + 1) + R"(-БӨЛІМ\n\n)" + passages[i] + R"(\n\n)";
  return R"({"id": ")" + id + R"(", "title": "Төрт ауыл", "text": ")" + text + "\"" + fields + "}";
}

const std::vector<std::string> kVillages = {
    "Бірінші ауылда мектеп салынды.", "Екінші ауылға Ақтаудан дәрігер келді.",
    "Үшінші ауылдың жолы 2011 жылы жөнделді.", "Төртінші ауылда мектептің кітапханасы ашылды."};

std::string marked(const ArticleText::Passage& passage) {
  std::string text = passage.text;
  for (auto range = passage.highlights.rbegin(); range != passage.highlights.rend(); ++range)
    text.insert(range->second, "]").insert(range->first, "[");
  return text;
}

// Without the heading.
std::string last_line(const std::string& text) { return text.substr(text.rfind('\n') + 1); }

std::string lines_of(const std::vector<std::string>& texts) {
  std::string lines;
  for (const std::string& text : texts) lines += (lines.empty() ? "" : " ") + text.substr(0, text.find('-'));
  return lines;
}

TEST(ArticleTextOf, HasAllPassagesAndWhatIsKnown) {
  const SmallIndex index(
      {article("before", {"Басқа мақала."}),
       article("villages", kVillages,
               R"(, "date": "2020-03", "city": "Семей", "source": "Үлгі", "author": "А. Б.")"),
       article("after", {"Тағы бір мақала."})});
  Searcher searcher(index.path());
  const auto found = searcher.article("villages", request_of("мектепке ауыл"));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->article, "villages");
  EXPECT_EQ(found->title, "Төрт ауыл");
  EXPECT_EQ(found->title_highlights.size(), 1u);
  EXPECT_EQ(found->date, "2020-03");
  EXPECT_EQ(found->year, 2020);
  EXPECT_EQ(found->source, "Үлгі");
  EXPECT_EQ(found->fields, R"({"author":"А. Б."})");
  EXPECT_EQ(found->cities, (std::vector<std::string>{"Семей", "Ақтау"}));
  EXPECT_EQ(found->mentioned_years, std::vector<int>{2011});
  ASSERT_EQ(found->passages.size(), 4u);
  EXPECT_EQ(last_line(marked(found->passages[0])), "Бірінші [ауылда] [мектеп] салынды.");
  EXPECT_EQ(last_line(marked(found->passages[3])), "Төртінші [ауылда] [мектептің] кітапханасы ашылды.");

  const auto unmarked = searcher.article("villages");
  ASSERT_TRUE(unmarked);
  for (const ArticleText::Passage& passage : unmarked->passages) EXPECT_TRUE(passage.highlights.empty());
}

TEST(ArticleTextOf, IsFoundByItsWholeIdOnly) {
  const std::string long_id(300, 'x');
  const SmallIndex index({article("a", {"Бірінші мақала."}), article(long_id + "1", {"Екінші мақала."}),
                          article(long_id + "2", {"Үшінші мақала."}),
                          article("dump.jsonl#7", {"Төртінші мақала."})});
  Searcher searcher(index.path());
  for (const auto& id : {std::string("a"), long_id + "1", long_id + "2", std::string("dump.jsonl#7")}) {
    const auto found = searcher.article(id);
    ASSERT_TRUE(found) << id;
    EXPECT_EQ(found->article, id);
  }
  for (const std::string id : {"", "b", "dump.jsonl", "A", "\xFF", long_id.c_str()})
    EXPECT_FALSE(searcher.article(id)) << id;
}

TEST(ArticleTextOf, IsThatOfTheNewestVersion) {
  SmallIndex index({article("a", kVillages), article("b", {"Басқа мақала."})});
  Searcher searcher(index.path());
  index.add({article("a", {"Енді бір ғана бөлім."})});
  EXPECT_EQ(searcher.article("a")->passages.size(), 4u);  // as it was opened
  ASSERT_TRUE(searcher.refresh());
  const auto found = searcher.article("a");
  ASSERT_TRUE(found);
  ASSERT_EQ(found->passages.size(), 1u);
  EXPECT_EQ(last_line(found->passages[0].text), "Енді бір ғана бөлім.");
}

// More text than a block holds.
TEST(ArticleTextOf, HasPassagesOfSeveralBlocks) {
  std::vector<std::string> passages;
  const std::string filling = "Мұнда ұзақ мәтін тұр, оның ішінде бәрі бар. ";
  for (int i = 0; i < 2000; ++i) passages.push_back(filling + "Соңы.");
  const SmallIndex index({article("long", passages)});
  const auto found = Searcher(index.path()).article("long", request_of("соң"));
  ASSERT_TRUE(found);
  ASSERT_EQ(found->passages.size(), 2000u);
  for (std::size_t i = 0; i < 2000; ++i)
    EXPECT_EQ(marked(found->passages[i]), std::to_string(i + 1) + "-БӨЛІМ\n\n" + filling + "[Соңы].");
}

TEST(Context, IsOfTheSameArticle) {
  const SmallIndex index({article("first", {"Басқа мақала."}), article("villages", kVillages),
                          article("last", {"Тағы бір мақала."})});
  Searcher searcher(index.path());
  const struct {
    std::string query;
    std::size_t context;
    std::string before, after;
  } cases[] = {
      {"дәрігер", 0, "", ""},      {"дәрігер", 1, "1", "3"},      {"дәрігер", 2, "1", "3 4"},
      {"салынды", 1, "", "2"},     {"салынды", 20, "", "2 3 4"},  {"кітапхана", 3, "1 2 3", ""},
      {"кітапхана", 2, "2 3", ""}, {"жөнделді", 500, "1 2", "4"},
  };
  for (const auto& [query, context, before, after] : cases) {
    SearchRequest request = request_of(query);
    request.context = context;
    const SearchResult result = searcher.search(request);
    ASSERT_EQ(result.hits.size(), 1u) << query;
    const Hit& hit = result.hits[0];
    EXPECT_EQ(lines_of(hit.before), before) << query << ' ' << context;
    EXPECT_EQ(lines_of(hit.after), after) << query << ' ' << context;
    EXPECT_EQ(hit.snippet, ByteRange(0, hit.text.size()));
  }
}

TEST(Context, IsBounded) {
  const std::vector<std::string> passages(60, "Ұқсас бөлім.");
  std::vector<std::string> with_one = passages;
  with_one[30] = "Жалғыз дәрігер.";
  const SmallIndex index({article("long", with_one)});
  SearchRequest request = request_of("дәрігер");
  request.context = 1'000'000;
  const Hit hit = Searcher(index.path()).search(request).hits.at(0);
  EXPECT_EQ(hit.before.size(), kMostContext);
  EXPECT_EQ(hit.after.size(), kMostContext);
  EXPECT_TRUE(hit.before.back().starts_with("30-")) << hit.before.back();
  EXPECT_TRUE(hit.after.front().starts_with("32-")) << hit.after.front();
}

}  // namespace
}  // namespace izde
