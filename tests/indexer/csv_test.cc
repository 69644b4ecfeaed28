#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "indexer/formats/format.h"
#include "tests/support/readings.h"
#include "tests/support/records.h"
#include "tests/support/streams.h"

namespace izde::test {
namespace {

// Each article as "line: id|title|date|text|[cities]|fields", else the reason.
std::string read(const std::string& bytes, const std::string& name = "a.csv", const FieldNames& names = {}) {
  std::istringstream in(bytes);
  std::string all;
  format_of(name)->read(in, {name, name, names}, [&](ReadResult&& result) {
    all += (all.empty() ? "" : "\n") + (result.line ? std::to_string(*result.line) + ": " : "");
    if (!result.article) return void(all += result.rejected);
    all += shown(*result.article) + '|';
    for (const std::string& city : result.article->cities) all += '[' + city + ']';
    all += '|' + result.article->fields;
  });
  return all;
}

struct Case {
  std::string input;
  std::string expected;
};

void expect(const std::vector<Case>& cases, const std::string& name = "a.csv") {
  for (const auto& [input, expected] : cases) EXPECT_EQ(read(input, name), expected) << input;
}

TEST(Csv, RowsAreArticles) {
  expect({
      {"", ""},
      {"text\n", ""},
      {"text\nа\n", "2: a.csv#1|||а||"},
      {"text\nа", "2: a.csv#1|||а||"},
      {"id,title,date,city,url,source,text,author\r\n7,Жиын,2019-04-08,Ақтау,u,s,Өтті.,Әсел\r\n",
       "2: 7|Жиын|2019.4.8|Өтті.|[Ақтау]|{\"author\":\"Әсел\"}"},
      {"id,text\n1,а\n2,ә\n", "2: 1|||а||\n3: 2|||ә||"},
      {"text,url\nа,u\n", "2: u|||а||"},
      {"text,n\nа,1.50\n", "2: a.csv#1|||а||{\"n\":\"1.50\"}"},
      {"\n\ntext\n\nа\n \n,\nә\n", "5: a.csv#1|||а||\n8: a.csv#2|||ә||"},
      {"text,date\nа,08.04.2019\nә,\"8 сәуір, 2019\"\nб,2019\n",
       "2: a.csv#1||2019.4.8|а||\n3: a.csv#2||2019.4.8|ә||\n4: a.csv#3||2019|б||"},
      {"text,city\nа,Ақтау; Атырау|Семей\nә,;\n", "2: a.csv#1|||а|[Ақтау][Атырау][Семей]|\n3: a.csv#2|||ә||"},
  });
}

TEST(Csv, CellsMayBeQuoted) {
  expect({
      {"text\n\"а, ә\"\n", "2: a.csv#1|||а, ә||"},
      {"text\n\"а \"\"ә\"\" б\"\n", "2: a.csv#1|||а \"ә\" б||"},
      {"text,n\n\"а\n\n ә\",1\nб,2\n", "2: a.csv#1|||а// ә||{\"n\":\"1\"}\n5: a.csv#2|||б||{\"n\":\"2\"}"},
      {"text,n\r\n\"а\r\nә\",1\r\n", "2: a.csv#1|||а/ә||{\"n\":\"1\"}"},
      {"text,n\n \"а\" , 1 \n", "2: a.csv#1|||а||{\"n\":\"1\"}"},
      {"text,n\n\" а \",\" 1 \"\n", "2: a.csv#1|||а||{\"n\":\" 1 \"}"},
      {"\"id\",\"te\"\"xt\",\"text\"\n1,2,а\n", "2: 1|||а||{\"te\\\"xt\":\"2\"}"},
  });
}

TEST(Csv, DelimitersAreToldByTheFirstLine) {
  expect({
      {"id;text\n1;а, ә\n", "2: 1|||а, ә||"},
      {"id\ttext\n1\tа; ә\n", "2: 1|||а; ә||"},
      {"id,text\n1,а; ә\n", "2: 1|||а; ә||"},
      {"\"a,b,c\";text\n1;а\n", "2: a.csv#1|||а||{\"a,b,c\":\"1\"}"},
      {"sep=;\nid;text\n1;а\n", "3: 1|||а||"},
      {"sep=|\r\nid|text\r\n1|а\r\n", "3: 1|||а||"},
  });
  expect({{"id\ttext,x\n1\tа\n", "no column `text` among id, text,x; name it with --map text=COLUMN"},
          {"id\ttext\n\t\n1\tа, ә\n", "3: 1|||а, ә||"}},
         "a.tsv");
}

TEST(Csv, TheFirstRowNamesTheFields) {
  expect({
      {" TEXT ,Title,Қала\nа,Жиын,Ақтау\n", "2: a.csv#1|Жиын||а||{\"Қала\":\"Ақтау\"}"},
      {",text,\n0,а,\n", "2: a.csv#1|||а||"},
      {"title,body\nЖиын,а\n", "no column `text` among title, body; name it with --map text=COLUMN"},
      {"а,ә,б,в,г,ғ,д,е,ж,з,и\n",
       "no column `text` among а, ә, б, в, г, ғ, д, е, ж, з, …; name it with --map text=COLUMN"},
      {"text,Text\nа,ә\n", "two columns are called `text`; rename one"},
      {"text,Қала,қала\nа,,\n", "two columns are called `қала`; rename one"},
      {"text,қала\xFF\nа,1\n", "not UTF-8"},
      {std::string("text,\0\nа,1\n", 12), "holds NUL bytes"},
      {"\"text\nа\n", "1: its quotation marks do not match, and nothing behind it was read"},
  });
}

TEST(Csv, RowsAreRejectedForAReason) {
  expect({
      {"text,date\nа,кеше\nә,\n", "2: `date` is no ISO 8601 date that exists: кеше\n3: a.csv#2|||ә||"},
      {"id,text\n1\n2,ә\n", "2: `text` is missing or empty\n3: 2|||ә||"},
      {"id,text\n1,а,б\n2,ә,, \n", "2: more cells than the first row has\n3: 2|||ә||"},
      {"id,text\n1,\xFF\n2,әні\n", "2: not UTF-8\n3: 2|||әні||"},
      {std::string("text\n\0\nә\n", 10), "2: holds NUL bytes\n3: a.csv#2|||ә||"},
  });
}

constexpr char kUnmatched[] = "its quotation marks do not match, and nothing behind it was read";

TEST(Csv, QuotationMarksThatAreNoneOfCsvAreLettersWhenTheCellsAreAsMany) {
  expect({
      {"id,text\n1,ЖШС \"Нұр\" жұмысы\n2,ә\n", "2: 1|||ЖШС \"Нұр\" жұмысы||\n3: 2|||ә||"},
      {"id,text\n1,\"Азаттық\" радиосы\n2,ә\n", "2: 1|||\"Азаттық\" радиосы||\n3: 2|||ә||"},
      {"id,text\n1,19\" экран\n2,ә\n", "2: 1|||19\" экран||\n3: 2|||ә||"},
      {"id,text\n1,\"Азаттық\" радиосы, т.б.\n2,ә\n", std::string("2: ") + kUnmatched},
      {"id,text\n1,\"Ол \"жоқ\" деді,\nкетті, келді\"\n", std::string("2: ") + kUnmatched},
      {"id,text\n1,а\n2,\"ашық\n3,ә\n", std::string("2: 1|||а||\n3: ") + kUnmatched},
      {"id,text\n1,\"ашық\n2,\"ә\"\n", std::string("2: ") + kUnmatched},
  });
}

TEST(Csv, FieldsAreMapped) {
  const struct {
    FieldNames names;
    std::string input, expected;
  } cases[] = {
      {{{"text", "body"}}, "Body,text\nа,ә\n", "2: a.csv#1|||а||{\"text\":\"ә\"}"},
      {{{"text", "Мәтін"}, {"city", "Қала"}},
       "МӘТІН,қала\nа,Ақтау|Атырау\n",
       "2: a.csv#1|||а|[Ақтау][Атырау]|"},
      {{{"text", "content.body"}}, "content.body\nа\n", "2: a.csv#1|||а||"},
      {{{"text", "body"}}, "text\nа\n", "no column `body` among text; name it with --map text=COLUMN"},
  };
  for (const auto& [names, input, expected] : cases)
    EXPECT_EQ(read(input, "a.csv", names), expected) << input;
}

TEST(Csv, TruncatedAnywhereHarmsOneRow) {
  const std::string whole = "id,text,n\r\n1,\"Жиын \"\"өтті\"\".\nСот болды.\",5\r\n2,\"Сайлау\",6\r\n";
  for (std::size_t size = 11; size < whole.size(); ++size) {
    const std::vector<Reading> readings = readings_of(whole.substr(0, size), "a.csv");
    ASSERT_LE(readings.size(), 2u) << size;
    for (std::size_t i = 0; i + 1 < readings.size(); ++i)
      EXPECT_TRUE(readings[i].result.article.has_value()) << size;
  }
}

TEST(Csv, TablesOfTheCorpusAreTheCorpus) {
  const std::vector<Article> articles = articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus");
  ASSERT_GT(articles.size(), 50u);
  for (char delimiter : {',', ';', '\t'}) {
    const std::vector<Reading> readings = readings_of(csv_of(articles, delimiter), "a.csv");
    ASSERT_EQ(readings.size(), articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i) {
      const Article& read = readings[i].result.article.value();
      EXPECT_EQ(shown(read), shown(articles[i]));
      EXPECT_EQ(read.cities, articles[i].cities);
      EXPECT_EQ(read.url + ' ' + read.source, articles[i].url + ' ' + articles[i].source);
    }
  }
}

std::string first_of(std::function<std::string()> make, std::size_t* count) {
  MadeInput made(std::move(make));
  std::istream in(&made);
  std::string first;
  *count = 0;
  read_csv(in, {"a.csv", "a.csv", {}}, [&](ReadResult&& result) {
    if (++*count == 1) first = result.article ? shown(*result.article) : result.rejected;
  });
  return first;
}

TEST(Csv, IsReadRowByRow) {
  std::size_t count = 0;
  EXPECT_EQ(first_of(repeating("text\n", "Жиын өтті.\n", 200'000, ""), &count), "a.csv#1|||Жиын өтті.");
  EXPECT_EQ(count, 200'000u);
}

TEST(Csv, RowsAndHeadersOfAnySizeAreRejected) {
  const std::string too_long = "longer than 16 MB, and nothing behind it was read";
  const std::string lines = "Жиын өтті\n", commas(1'000'000, ',');
  std::size_t count = 0;
  EXPECT_EQ(first_of(repeating("text\n\"", lines, 3'000'000, "\"\n"), &count), too_long);
  EXPECT_EQ(first_of(repeating("text\n", commas, 30, "\n"), &count), too_long);
  EXPECT_EQ(first_of(repeating("text\n", commas, 12, "а\n"), &count), "more cells than the first row has");
  EXPECT_EQ(first_of(repeating("text", commas, 12, "\n"), &count), "more than 1,000 columns");
  EXPECT_EQ(first_of(repeating("\"text\n", lines, 3'000'000, ""), &count), too_long);
}

}  // namespace
}  // namespace izde::test
