#include "indexer/batch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/index_folder.h"

namespace izde {
namespace {

using test::kNews;
using test::shown;

class Batch : public test::IndexFolder {};

TEST_F(Batch, CountsWhatChanged) {
  folder.write("news.jsonl", kNews);
  folder.write("pasted/1.txt", "Мұғалімдер жалақы сұрады.");
  EXPECT_EQ(shown(run({"news.jsonl", "pasted"})), "3/3 +3 ~0 =0");
  EXPECT_EQ(found(), "a b pasted/1.txt");
  EXPECT_EQ(shown(run({"news.jsonl", "pasted"})), "3/3 +0 ~0 =3");
  folder.write("pasted/1.txt", "Дәрігерлер жалақы сұрады.");
  folder.write("pasted/2.txt", "Кітап шықты.");
  EXPECT_EQ(shown(run({"news.jsonl", "pasted"})), "4/4 +1 ~1 =2");
  EXPECT_EQ(found("мұғалім"), "");
  EXPECT_EQ(found("дәрігер"), "pasted/1.txt");
}

TEST_F(Batch, KeepsArticlesOfOtherSources) {
  folder.write("news.jsonl", kNews);
  folder.write("1.txt", "Кітап шықты.");
  EXPECT_EQ(shown(run({"news.jsonl"})), "2/2 +2 ~0 =0");
  EXPECT_EQ(shown(run({"1.txt"})), "3/3 +1 ~0 =0");
  EXPECT_EQ(found(), "1.txt a b");
}

TEST_F(Batch, SeesAChangeInAnyField) {
  const std::string base = R"("id":"a","text":"Жиын өтті.")";
  folder.write("news.jsonl", "{" + base + "}");
  EXPECT_EQ(shown(run({"news.jsonl"})), "1/1 +1 ~0 =0");
  for (const std::string field : {R"("title":"Жиын")", R"("url":"u")", R"("source":"u")", R"("city":"u")",
                                  R"("date":2019)", R"("date":"2019-01")", R"("n":1)", R"("n":2)"}) {
    folder.write("news.jsonl", "{" + base + "," + field + "}");
    EXPECT_EQ(shown(run({"news.jsonl"})), "1/1 +0 ~1 =0") << field;
    EXPECT_EQ(shown(run({"news.jsonl"})), "1/1 +0 ~0 =1") << field;
  }
}

// былтыр is told by the article's date.
TEST_F(Batch, FindsYearsAnewWhenADateChanges) {
  const auto mentioned = [&] {
    std::string years;
    for (const Hit& hit : hits())
      for (int year : hit.mentioned_years) years += std::to_string(year) + ' ';
    return years;
  };
  const std::pair<const char*, const char*> cases[] = {
      {"", ""}, {R"(,"date":"2019-04-08")", "2018 2019 "}, {R"(,"date":2020)", "2019 2020 "}};
  for (const auto& [date, years] : cases) {
    folder.write("news.jsonl", R"({"id":"a","title":"Былтыр басталған сот","text":"Үкім биыл шықты.")" +
                                   std::string(date) + "}");
    run({"news.jsonl"});
    EXPECT_EQ(mentioned(), years) << date;
  }
}

TEST_F(Batch, LetsTheLaterOfOneIdCount) {
  folder.write("1.jsonl", R"({"id":"a","text":"Сот басталды."}
{"id":"a","text":"Сот аяқталды."})");
  folder.write("2.jsonl", R"({"id":"a","text":"Кітап шықты."})");
  EXPECT_EQ(shown(run({"1.jsonl", "2.jsonl"})), "1/1 +1 ~0 =0 <a@1.jsonl#1 <a@1.jsonl#2");
  EXPECT_EQ(found("сот"), "");
  EXPECT_EQ(found("кітап"), "a");
  EXPECT_EQ(shown(run({"2.jsonl", "2.jsonl"})), "1/1 +0 ~0 =1 <a@2.jsonl#1");
  EXPECT_EQ(shown(run({"2.jsonl", "1.jsonl"})), "1/1 +0 ~1 =0 <a@2.jsonl#1 <a@1.jsonl#1");
}

// Of equal ids the last counts, compared with what the index had before the run.
TEST_F(Batch, LeavesAnArticleAloneThatEndsAsItWas) {
  folder.write("1.jsonl", R"({"id":"a","text":"Сот басталды. Ел жиналды."}
{"id":"a","text":"Кітап шықты."})");
  folder.write("2.jsonl", R"({"id":"b","text":"Жиын өтті."})");
  EXPECT_EQ(shown(run({"1.jsonl"})), "1/1 +1 ~0 =0 <a@1.jsonl#1");
  const auto sizes = [&] {
    std::string all;
    for (const char* name : {"passages.izde", "values.izde", "articles.izde"})
      all += std::to_string(std::filesystem::file_size(index + "/" + name)) + ' ';
    return all;
  };
  const std::string before = sizes();
  for (int again = 0; again < 3; ++again) {
    EXPECT_EQ(shown(run({"1.jsonl"})), "1/1 +0 ~0 =1 <a@1.jsonl#1");
    EXPECT_EQ(sizes(), before);
  }
  EXPECT_EQ(shown(run({"1.jsonl", "2.jsonl"})), "2/2 +1 ~0 =1 <a@1.jsonl#1");  // with something to commit
  EXPECT_EQ(found("сот"), "");
  EXPECT_EQ(found("кітап"), "a");
  EXPECT_EQ(shown(run({"1.jsonl", "2.jsonl"})), "2/2 +0 ~0 =2 <a@1.jsonl#1");
  EXPECT_EQ(Searcher(index).info().articles, 2u);
}

TEST_F(Batch, ComparesTheLastOfEqualIdsOnly) {
  const std::string first = R"({"id":"a","text":"Сот басталды."})",
                    second = R"({"id":"a","text":"Кітап шықты."})";
  const struct {
    std::string before, run;
    const char *report, *sot, *kitap;
  } cases[] = {
      {first, first + "\n" + second, "1/1 +0 ~1 =0 <a@s.jsonl#1", "", "a"},
      {second, first + "\n" + first, "1/1 +0 ~1 =0 <a@s.jsonl#1", "a", ""},
      {first, second + "\n" + first, "1/1 +0 ~0 =1 <a@s.jsonl#1", "a", ""},
      {first, second + "\n" + first + "\n" + second, "1/1 +0 ~1 =0 <a@s.jsonl#1 <a@s.jsonl#2", "", "a"},
      {second, first + "\n" + second + "\n" + second, "1/1 +0 ~0 =1 <a@s.jsonl#1 <a@s.jsonl#2", "", "a"},
  };
  for (const auto& [before, sources, report, sot, kitap] : cases) {
    std::filesystem::remove_all(index);
    folder.write("s.jsonl", before), run({"s.jsonl"});
    folder.write("s.jsonl", sources);
    EXPECT_EQ(shown(run({"s.jsonl"})), report) << sources;
    EXPECT_EQ(found("сот"), sot) << sources;
    EXPECT_EQ(found("кітап"), kitap) << sources;
  }
}

TEST_F(Batch, CountsTheTextItRead) {
  folder.write("1.txt", "Кітап шықты. Сот басталды.");  // a first sentence that is shown as the title
  const std::uint64_t bytes = run({"1.txt"}).bytes;
  EXPECT_EQ(bytes, std::string("Кітап шықты. Сот басталды.").size());
  EXPECT_EQ(run({"1.txt"}).bytes, bytes);
}

TEST_F(Batch, ListsWhatIsRejected) {
  folder.write("news/1.txt", "\xFF");
  folder.write("news/2.jsonl", "{}\n{\"id\":\"a\",\"text\":\"Жиын өтті.\"}\n[]\n");
  folder.write("news/a.doc", "\xD0\xCF\x11\xE0");
  std::vector<std::string> at_once;
  const BatchObserver observer{.progress = {},
                               .rejected = [&](const auto& rejected) { at_once.push_back(rejected.reason); }};
  const BatchReport report = run({"news", "missing.txt", "news/a.doc"}, observer);
  EXPECT_EQ(shown(report), "1/1 +1 ~0 =0 !news/1.txt !news/2.jsonl#1 !news/2.jsonl#3 !" +
                               (folder / "missing.txt") + " !" + (folder / "news/a.doc"));
  ASSERT_EQ(at_once.size(), report.rejected.size());
  for (std::size_t i = 0; i < at_once.size(); ++i) EXPECT_EQ(at_once[i], report.rejected[i].reason);
  EXPECT_EQ(at_once.front(),
            "in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or PT154");
}

TEST_F(Batch, GivesBackWhatItTook) {
  folder.write("news.jsonl", kNews);
  run({"news.jsonl"});
  const std::vector<Hit> sot = hits("соттың шешімі"), title = hits("Ақтау");
  ASSERT_EQ(sot.size(), 1u);
  const Hit& hit = sot.front();
  EXPECT_EQ(hit.article + '|' + hit.title + '|' + hit.url + '|' + hit.source + '|' + hit.date + '|' +
                hit.text + '|' + hit.fields,
            R"(b|Сот шешім шығарды.|u|s|2019-04-08|Сот шешім шығарды.|{"author":"Әсел"})");
  EXPECT_EQ(hit.cities, std::vector<std::string>{"Атырау"});
  EXPECT_EQ(hit.highlights, (std::vector<ByteRange>{{0, 6}, {7, 17}}));
  ASSERT_EQ(title.size(), 1u);
  EXPECT_EQ(title.front().title + '|' + title.front().text, "Ақтаудағы жиын|Халық алаңға шықты.");
  EXPECT_EQ(title.front().title_highlights, (std::vector<ByteRange>{{0, 18}}));
}

TEST_F(Batch, GivesBackALongArticleInPassages) {
  std::string text;
  for (int i = 1; i <= 4000; ++i)
    text += "Жиын " + std::to_string(i) + " рет Ақтауда өтті. ";  // over three blocks
  folder.write("1.txt", text);
  const BatchReport report = run({"1.txt"});
  std::vector<Hit> all = hits();
  ASSERT_EQ(all.size(), report.passages);
  std::sort(all.begin(), all.end(), [](const Hit& a, const Hit& b) { return a.passage < b.passage; });
  std::string joined;
  for (std::size_t i = 0; i < all.size(); ++i) {
    ASSERT_EQ(all[i].passage, i + 1);
    joined += all[i].text + ' ';
  }
  EXPECT_EQ(joined, text);
  folder.write("1.txt", "Жиын өтпеді.");
  EXPECT_EQ(shown(run({"1.txt"})), "1/1 +0 ~1 =0");
  EXPECT_EQ(found("3999"), "");
}

TEST_F(Batch, KeepsCitiesApartWhateverTheirNames) {
  folder.write("1.jsonl", R"({"id":"a","text":"Жиын өтті.","city":"Жоқ\nқала"}
{"id":"b","text":"Жиын өтті.","city":"Бос ауыл"})");
  folder.write("2.jsonl", R"({"id":"c","text":"Жиын өтті.","city":"Шет ауыл"})");
  run({"1.jsonl"});
  run({"2.jsonl"});
  std::string cities;
  for (const Hit& hit : hits()) cities += hit.article + '=' + hit.cities.at(0) + ' ';
  EXPECT_EQ(cities, "a=Жоқ қала b=Бос ауыл c=Шет ауыл ");
}

}  // namespace
}  // namespace izde
