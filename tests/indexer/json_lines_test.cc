#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

#include "indexer/formats/format.h"

namespace izde {
namespace {

struct Case {
  std::string input;
  std::string expected;
};

std::string shown(const Article& article) {
  std::string text = article.id + '|' + article.title + '|';
  for (int part : {article.published.year, article.published.month, article.published.day})
    if (part != 0) text += '.' + std::to_string(part);
  text += '|';
  for (const std::string& city : article.cities) text += '[' + city + ']';
  return text + '|' + article.url + '|' + article.source + '|' + article.fields + '|' + article.text;
}

// Each article as "id|title|date|cities|url|source|fields|text", else the reason; its line before it.
std::string read(const std::string& lines, const std::string& name = "news.jsonl",
                 const FieldNames& names = {}) {
  std::istringstream in(lines);
  std::string all;
  read_json_lines(in, {name.empty() ? "-" : name, name, names}, [&](ReadResult&& result) {
    if (!all.empty()) all += '\n';
    all += std::to_string(result.line.value()) + ": ";
    all += result.article ? shown(*result.article) : result.rejected;
  });
  return all;
}

void expect(const std::vector<Case>& cases) {
  for (const auto& [input, expected] : cases) EXPECT_EQ(read(input), expected) << input;
}

TEST(JsonLines, AreArticles) {
  expect({
      {"", ""},
      {R"({"text":"Жиын өтті."})", "1: news.jsonl#1|||||||Жиын өтті."},
      {R"({"id":"1","title":" Жиын ","text":"Өтті.","date":"2019-04-08","city":"Ақтау","url":"u","source":"s"})",
       "1: 1|Жиын|.2019.4.8|[Ақтау]|u|s||Өтті."},
      {R"({"text":"а","title":null,"date":null,"city":null,"url":null,"source":null,"id":null})",
       "1: news.jsonl#1|||||||а"},
      {R"({"text":"\u049b\n\ud83d\ude00"})", "1: news.jsonl#1|||||||қ\n\U0001F600"},
      {"{\"text\":\"а\"}\r\n", "1: news.jsonl#1|||||||а"},
      {"\uFEFF{\"text\":\"а\"}", "1: news.jsonl#1|||||||а"},
      {"\n{\"text\":\"а\"}\n \t\n{\"text\":\"б\"}", "2: news.jsonl#2|||||||а\n4: news.jsonl#4|||||||б"},
  });
}

TEST(JsonLines, TakeIdElseUrlElseLine) {
  expect({
      {R"({"text":"а","id":"x y"})", "1: x y|||||||а"},
      {R"({"text":"а","id":7})", "1: 7|||||||а"},
      {R"({"text":"а","id":-7})", "1: -7|||||||а"},
      {R"({"text":"а","id":18446744073709551615})", "1: 18446744073709551615|||||||а"},
      {R"({"text":"а","id":1.5})", "1: `id` is not a whole number below 2^64; write it as a string"},
      {R"({"text":"а","id":"7","url":"u"})", "1: 7||||u|||а"},
      {R"({"text":"а","id":"","url":"u"})", "1: u||||u|||а"},
      {R"({"text":"а","id":null,"url":"u"})", "1: u||||u|||а"},
      {R"({"text":"а","url":""})", "1: news.jsonl#1|||||||а"},
  });
  EXPECT_EQ(read(R"({"text":"а","id":"1"})", ""), "1: 1|||||||а");
  EXPECT_EQ(read(R"({"text":"а","url":"u"})", ""), "1: u||||u|||а");
  EXPECT_EQ(read(R"({"text":"а"})", ""), "1: neither `id` nor `url`, and standard input has no name");
}

TEST(JsonLines, TakeDatesOfAnyPrecision) {
  expect({
      {R"({"text":"а","date":"2019"})", "1: news.jsonl#1||.2019|||||а"},
      {R"({"text":"а","date":2019})", "1: news.jsonl#1||.2019|||||а"},
      {R"({"text":"а","date":"2019-04"})", "1: news.jsonl#1||.2019.4|||||а"},
      {R"({"text":"а","date":"2019-04-08T18:10:45+05:00"})", "1: news.jsonl#1||.2019.4.8|||||а"},
      {R"({"text":"а","date":""})", "1: news.jsonl#1|||||||а"},
      {R"({"text":"а","date":"08.04.2019"})", "1: news.jsonl#1||.2019.4.8|||||а"},
      {R"({"text":"а","date":"8 сәуір 2019, 18:10"})", "1: news.jsonl#1||.2019.4.8|||||а"},
      {R"({"text":"а","date":"30.02.2019"})", "1: `date` is no ISO 8601 date that exists: 30.02.2019"},
  });
}

TEST(JsonLines, TakeCities) {
  expect({
      {R"({"text":"а","city":["Ақтау","Жоқ қала"]})", "1: news.jsonl#1|||[Ақтау][Жоқ қала]||||а"},
      {R"({"text":"а","city":[]})", "1: news.jsonl#1|||||||а"},
      {R"({"text":"а","city":""})", "1: news.jsonl#1|||||||а"},
  });
}

TEST(JsonLines, KeepAllOtherFields) {
  expect({
      {R"({"z":1,"text":"а","author":"Әсел","tags":["x",{"y":null}],"a":true})",
       R"(1: news.jsonl#1||||||{"z":1,"author":"Әсел","tags":["x",{"y":null}],"a":true}|а)"},
      {R"({"text":"а","Title":"Жиын"})", R"(1: news.jsonl#1||||||{"Title":"Жиын"}|а)"},
      {R"({"text":"а","n":18446744073709551615})", R"(1: news.jsonl#1||||||{"n":18446744073709551615}|а)"},
  });
}

TEST(JsonLines, HaveOtherNames) {
  const FieldNames names = {{"text", "content.body"}, {"title", "headline"}};
  EXPECT_EQ(read(R"({"content":{"body":"а","n":1},"headline":"Жиын","title":"т"})", "news.jsonl", names),
            R"(1: news.jsonl#1|Жиын|||||{"content":{"n":1},"title":"т"}|а)");
}

TEST(JsonLines, AreRejectedForAReason) {
  expect({
      {"жоқ", "1: not JSON"},
      {R"({"text":"а"} {"text":"б"})", "1: not JSON"},
      {R"({"text":"а")", "1: not JSON"},
      {R"({"text":"\ud800"})", "1: not JSON"},
      {R"({"text":"а","n":1e999})", "1: not JSON"},
      {"{\"text\":\"\xFF\"}", "1: not UTF-8"},
      {std::string("{\"text\":\"а\"}\0", 14), "1: holds NUL bytes"},
      {"[]", "1: not a JSON object"},
      {R"("text")", "1: not a JSON object"},
      {"null", "1: not a JSON object"},
      {"{}", "1: `text` is missing or empty"},
      {R"({"text":""})", "1: `text` is missing or empty"},
      {R"({"text":" \n\t\u00a0"})", "1: `text` is missing or empty"},
      {R"({"text":null})", "1: `text` is missing or empty"},
      {R"({"text":7})", "1: `text` is not a string"},
      {R"({"text":["а"]})", "1: `text` is not a string"},
      {R"({"text":"а","title":7})", "1: `title` is not a string"},
      {R"({"text":"а","url":{}})", "1: `url` is not a string"},
      {R"({"text":"а","source":false})", "1: `source` is not a string"},
      {R"({"text":"а","id":true})", "1: `id` is not a string"},
      {R"({"text":"а","city":7})", "1: `city` is not a string"},
      {R"({"text":"а","city":["Ақтау",7]})", "1: `city` holds something that is not a string"},
      {R"({"text":"а","date":"кеше"})", "1: `date` is no ISO 8601 date that exists: кеше"},
      {R"({"text":"а","date":"2019-02-30"})", "1: `date` is no ISO 8601 date that exists: 2019-02-30"},
      {R"({"text":"а","date":20190230})", "1: `date` is no ISO 8601 date that exists: 20190230"},
      {R"({"text":"а","date":2019.5})", "1: `date` is not a string"},
      {"[]\n{\"text\":\"а\"}\n{", "1: not a JSON object\n2: news.jsonl#2|||||||а\n3: not JSON"},
  });
}

TEST(JsonLines, NestedOver100LevelsAreRejected) {
  const auto with = [](std::size_t levels) {
    return read(R"({"text":"а","x":)" + std::string(levels, '[') + std::string(levels, ']') + "}");
  };
  EXPECT_NE(with(99), "1: nested too deeply");
  EXPECT_EQ(with(101), "1: nested too deeply");
}

TEST(JsonLines, OfTooManyFieldsOrValuesAreRejected) {
  const auto with = [](std::size_t fields, std::size_t values) {
    std::string line = R"({"text":"а")", list;
    for (std::size_t i = 1; i < fields; ++i) line += ",\"" + std::to_string(i) + "\":1";
    for (std::size_t i = 0; i < values; ++i) list += i == 0 ? "1" : ",1";
    return read(line + R"(,"x":[)" + list + "]}").substr(0, 60);
  };
  const std::string taken = with(2, 2).substr(0, 18);
  EXPECT_EQ(with(999, 2).substr(0, 18), taken);
  EXPECT_EQ(with(1000, 2), "1: more than 1,000 fields in an object");
  EXPECT_EQ(with(2, 99'990).substr(0, 18), taken);
  EXPECT_EQ(with(2, 100'000), "1: more than 100,000 values");
}

// Reads a field of `levels` arrays within each other, and ends the process in order.
void read_nested(std::size_t levels) {
  read(R"({"text":"а","x":)" + std::string(levels, '[') + std::string(levels, ']') + "}");
  std::exit(0);
}

TEST(JsonLines, OfAnyDepthDoNoHarm) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(read_nested(1000), testing::ExitedWithCode(0), "");
  EXPECT_EXIT(read_nested(1000000), testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace izde
