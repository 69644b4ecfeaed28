#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "indexer/formats/format.h"
#include "tests/support/readings.h"
#include "tests/support/records.h"
#include "tests/support/streams.h"

namespace izde::test {
namespace {

// Each article as "line: id|title|date|text|fields", else the reason.
std::string read(const std::string& bytes, const FieldNames& names = {}) {
  std::istringstream in(bytes);
  std::string all;
  read_json(in, {"news.json", "news.json", names}, [&](ReadResult&& result) {
    all += (all.empty() ? "" : "\n") + (result.line ? std::to_string(*result.line) + ": " : "");
    all += result.article ? shown(*result.article) + '|' + result.article->fields : result.rejected;
  });
  return all;
}

struct Case {
  std::string input;
  std::string expected;
};

void expect(const std::vector<Case>& cases) {
  for (const auto& [input, expected] : cases) EXPECT_EQ(read(input), expected) << input;
}

TEST(Json, ListsAreArticles) {
  expect({
      {"", ""},
      {"[]", ""},
      {" [ ] ", ""},
      {R"([{"text":"а"}])", "1: news.json#1|||а|"},
      {R"([{"text":"а"},{"text":"ә"}])", "1: news.json#1|||а|\n1: news.json#2|||ә|"},
      {"[\n {\n  \"text\": \"а\"\n },\n {\n  \"id\": 7,\n  \"text\": \"ә\"\n }\n]\n",
       "2: news.json#1|||а|\n5: 7|||ә|"},
      {R"([{"id":"x","title":" Жиын ","date":"2019-04-08","text":"Өтті.","author":"Әсел"}])",
       "1: x|Жиын|2019.4.8|Өтті.|{\"author\":\"Әсел\"}"},
      {R"([{"text":"[{\"\\"},{"text":"]}"}])", "1: news.json#1|||[{\"\\|\n1: news.json#2|||]}|"},
      {R"([{"text":"а","x":[{"text":"ә"}]}])", R"(1: news.json#1|||а|{"x":[{"text":"ә"}]})"},
      {"[{\"text\":\"а\"}\n{\"text\":\"ә\"},,]", "1: news.json#1|||а|\n2: news.json#2|||ә|"},
  });
}

TEST(Json, ObjectsAreArticles) {
  expect({
      {R"({"text":"а"})", "1: news.json#1|||а|"},
      {"{\n \"text\": \"а\"\n}\n", "1: news.json#1|||а|"},
      {"{\"text\":\"а\"}\n{\"text\":\"ә\"}\n", "1: news.json#1|||а|\n2: news.json#2|||ә|"},
      {"{\n\"text\":\"а\"\n}\n{\n\"text\":\"ә\"\n}\n", "1: news.json#1|||а|\n4: news.json#2|||ә|"},
      {R"({"tags":[{"name":"сот"}],"text":"а"})", R"(1: news.json#1|||а|{"tags":[{"name":"сот"}]})"},
      {"[{\"text\":\"а\"}]\n[{\"text\":\"ә\"}]", "1: news.json#1|||а|\n2: news.json#2|||ә|"},
      {R"({"id":"x"})", "1: `text` is missing or empty"},
  });
}

TEST(Json, ListsInsideObjectsAreArticles) {
  expect({
      {R"({"total":2,"articles":[{"text":"а"},{"text":"ә"}]})", "1: news.json#1|||а|\n1: news.json#2|||ә|"},
      {"{\"response\":{\n\"docs\":[\n{\"text\":\"а\"}]}}", "3: news.json#1|||а|"},
      {R"({"tags":["сот",["а"]],"articles":[{"text":"а"}],"more":[{"text":"ә"}]})",
       "1: news.json#1|||а|\n1: news.json#2|||ә|"},
      {"{\"articles\":[{\"text\":\"а\"}]}\n{\"articles\":[{\"text\":\"ә\"}]}",
       "1: news.json#1|||а|\n2: news.json#2|||ә|"},
      {R"({"note":"[{","articles":[]})", "1: `text` is missing or empty"},
      {R"({"articles":{"text":"а"}})", "1: `text` is missing or empty"},
      {R"({"articles":[{"text":"а"},{"text":)", "1: news.json#1|||а|\n1: cut off: the file ends inside it"},
  });
}

TEST(Json, WhatIsBrokenIsRejectedAndTheRestIsRead) {
  expect({
      {"жоқ", "1: not JSON"},
      {"var news = [\n{\"text\":\"а\"}];", "1: not JSON\n2: news.json#2|||а|\n2: not JSON"},
      {"<html>\n<p>жоқ</p>\n</html>", "1: not JSON"},
      {R"(["а",7,null,[],{"text":"а"}])",
       "1: not a JSON object\n1: not a JSON object\n"
       "1: not a JSON object\n1: not a JSON object\n1: news.json#5|||а|"},
      {R"([{"text":"а",},{"text":"ә"}])", "1: not JSON\n1: news.json#2|||ә|"},
      {R"([{"text":7},{"text":"ә"}])", "1: `text` is not a string\n1: news.json#2|||ә|"},
      {"[{\"text\":\"\xFF\"},{\"text\":\"әні\"}]", "1: not UTF-8\n1: news.json#2|||әні|"},
      {std::string("[{\"text\":\"\0\"},{\"text\":\"ә\"}]", 28), "1: holds NUL bytes\n1: news.json#2|||ә|"},
      {"[{\"text\":\"а\"б\"},\n{\"text\":\"ә\"}]", "1: not JSON\n2: news.json#2|||ә|"},
      {"[{\"text\":\"а\n},\n{\"text\":\"ә\"}]", "1: not JSON\n3: news.json#2|||ә|"},
      {"[{\"text\":[\"а\"},\n{\"text\":\"ә\"}]", "1: not JSON\n2: news.json#2|||ә|"},
      {"{\"a\":\"\n\",\n\"list\":[\n{\"text\":\"ә\"}]}", "1: not JSON\n4: news.json#2|||ә|"},
  });
}

TEST(Json, CutFilesGiveWhatStandsBefore) {
  expect({
      {"[", "1: cut off: the file ends inside it"},
      {"[{\"text\":\"а\"},\n", "1: news.json#1|||а|\n2: cut off: the file ends inside it"},
      {"[{\"text\":\"а\"},\n{\"text\":\"ә", "1: news.json#1|||а|\n2: cut off: the file ends inside it"},
      {"{\"text\":\"а\"", "1: cut off: the file ends inside it"},
  });
}

TEST(Json, TruncatedAnywhereGivesAtMostOneReason) {
  const std::string whole =
      "{\"n\":2,\"articles\":[{\"id\":\"1\",\"text\":\"Жиын \\\"өтті\\\".\"},\n{\"id\":2,\"text\":\"Сот\"}]}";
  for (std::size_t size = 1; size < whole.size(); ++size) {
    const std::vector<Reading> readings = readings_of(whole.substr(0, size), "news.json");
    ASSERT_FALSE(readings.empty()) << size;
    for (std::size_t i = 0; i < readings.size(); ++i)
      EXPECT_EQ(readings[i].result.article.has_value(), i + 1 < readings.size()) << size;
  }
}

TEST(Json, ListsOfTheCorpusAreTheCorpus) {
  const std::vector<Article> articles = articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus");
  ASSERT_GT(articles.size(), 50u);
  for (const std::string& bytes : {json_of(articles), jsonl_of(articles)}) {
    const std::vector<Reading> readings = readings_of(bytes, "news.json");
    ASSERT_EQ(readings.size(), articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i)
      EXPECT_EQ(shown(readings[i].result.article.value()), shown(articles[i]));
  }
}

TEST(Json, FieldsAreMapped) {
  const struct {
    FieldNames names;
    std::string input, expected;
  } cases[] = {
      {{{"text", "body"}}, R"([{"body":"а","text":"ә"}])", R"(1: news.json#1|||а|{"text":"ә"})"},
      {{{"text", "content.body"}},
       R"([{"content":{"body":"а","n":1}}])",
       R"(1: news.json#1|||а|{"content":{"n":1}})"},
      {{{"text", "content.body"}}, R"([{"content":{"body":"а"}}])", "1: news.json#1|||а|"},
      {{{"text", "content.body"}},
       R"([{"content.body":"а","content":1}])",
       R"(1: news.json#1|||а|{"content":1})"},
      {{{"text", "content.body"}}, R"([{"content":"а"}])", "1: `content.body` is missing or empty"},
      {{{"text", "body"}}, R"([{"text":"а"}])", "1: `body` is missing or empty"},
      {{{"text", "body"}}, R"([{"body":["а"]}])", "1: `body` is not a string"},
      {{{"date", "a.b.c"}}, R"([{"text":"а","a":{"b":{"c":"08.04.2019"}}}])", "1: news.json#1||2019.4.8|а|"},
      {{{"date", "when"}},
       R"([{"text":"а","when":"кеше"}])",
       "1: `when` is no ISO 8601 date that exists: кеше"},
      {{{"id", "link"}, {"url", "link"}}, R"([{"text":"а","link":"u","id":1}])", R"(1: u|||а|{"id":1})"},
      {{{"text", "_source.text"}}, R"({"hits":{"hits":[{"_source":{"text":"а"}}]}})", "1: news.json#1|||а|"},
      {{{"text", "a.text"}}, R"({"a":{"text":"а"},"more":[{}]})", R"(1: news.json#1|||а|{"more":[{}]})"},
  };
  for (const auto& [names, input, expected] : cases) EXPECT_EQ(read(input, names), expected) << input;
}

struct Counted {
  std::size_t articles = 0, rejected = 0;
};

Counted read_made(std::function<std::string()> make) {
  MadeInput made(std::move(make));
  std::istream in(&made);
  Counted counted;
  read_json(in, {"news.json", "news.json", {}},
            [&](ReadResult&& result) { ++(result.article ? counted.articles : counted.rejected); });
  return counted;
}

TEST(Json, ManyObjectsAreReadOneByOne) {
  const std::string object = R"({"text":"Жиын өтті."},)";
  for (const std::string start : {"[", "{\"articles\":["}) {
    const Counted counted = read_made(repeating(start, object, 200'000, "{\"text\":\"а\"}]"));
    EXPECT_EQ(counted.articles, 200'001u) << start;
    EXPECT_EQ(counted.rejected, start == "[" ? 0u : 1u) << start;  // the object around the list does not end
  }
}

TEST(Json, HugeElementsAreRejectedOnce) {
  const std::string part(1'000'000, ' ');
  const std::pair<std::string, std::string> around[] = {{R"([{"text":")", R"("},{"text":"а"}])"},
                                                        {R"([[)", R"(],{"text":"а"}])"},
                                                        {R"({"text":")", R"("}{"text":"а"})"}};
  for (const auto& [start, end] : around) {
    const Counted counted = read_made(repeating(start, part, 300, end));
    EXPECT_EQ(counted.articles, 1u) << start;
    EXPECT_EQ(counted.rejected, 1u) << start;
  }
}

}  // namespace
}  // namespace izde::test
