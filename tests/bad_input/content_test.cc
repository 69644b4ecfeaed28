// What a file holds: each bad article gets its line, all others are kept.
#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

using namespace std::string_literals;

struct Content {
  const char* name;
  const char* file;
  std::string bytes;
  std::vector<std::string> rejected;  // behind "izde-index: ", before "; left out"
  std::size_t taken = 0;              // articles of the file that are kept
};

void PrintTo(const Content& content, std::ostream* out) { *out << content.name; }

std::string repeated(const std::string& part, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

std::string many_fields(std::size_t count) {
  std::string line = R"({"id":"x","text":"Жиын.")";
  for (std::size_t i = 0; i < count; ++i) line += ",\"k" + std::to_string(i) + "\":1";
  return line + "}";
}

const Content kContents[] = {
    {"NotUtf8InText", "bad.txt", "Жиын \xFF өтті.", {"bad.txt: not UTF-8"}},
    {"EncodingInDoubt",
     "bad.txt",
     "\xC0\xEA\xF2\xE0\xF3",
     {"bad.txt: in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or PT154"}},
    {"Utf16WithMark", "bad.txt", "\xFF\xFE\x10\x04\x42\x04", {}, 1},
    {"Utf16WithoutMark",
     "bad.txt",
     "\x10\x04\x42\x04\x4B\x04\x40\x04",
     {"bad.txt: UTF-16 without a byte order mark; say --encoding UTF-16LE or UTF-16BE"}},
    {"NotUtf8InJson", "bad.jsonl", "{\"text\":\"Жиын \xC0\xEA\"}", {"bad.jsonl:1: not UTF-8"}},
    {"Mojibake",
     "bad.txt",
     "РћСЂС‚Р°Р»С‹Т› Р°Р»Р°ТЈРґР° С…Р°Р»С‹Т› Р¶РёРЅР°Р»РґС‹",
     {"bad.txt: mojibake, UTF-8 read as windows-1251; mend it with iconv -f UTF-8 -t WINDOWS-1251"}},
    {"NotUtf8BetweenGoodLines",
     "bad.jsonl",
     "{\"text\":\"Жиын.\"}\n\xFF\n{\"text\":\"Жиын.\"}\n",
     {"bad.jsonl:2: not UTF-8"},
     2},
    {"NulInText", "bad.txt", "Жиын\0өтті."s, {"bad.txt: holds NUL bytes"}},
    {"NulUtf16WithoutMark", "bad.txt", "\x16\x04\x20\0\x38\x04"s, {"bad.txt: holds NUL bytes"}},
    {"NulInJson", "bad.jsonl", "{\"text\":\"Жиын\0\"}"s, {"bad.jsonl:1: holds NUL bytes"}},
    {"NulBehindJson", "bad.jsonl", "{\"text\":\"Жиын.\"}\0"s, {"bad.jsonl:1: holds NUL bytes"}},
    {"NulEscapedInJson", "bad.jsonl", R"({"text":"Жиын\u0000 өтті."})", {}, 1},
    {"JsonThatDoesNotParse", "bad.jsonl", "жиын", {"bad.jsonl:1: not JSON"}},
    {"JsonCutShort", "bad.jsonl", R"({"text":"Жиын)", {"bad.jsonl:1: not JSON"}},
    {"JsonOverSeveralLines",
     "bad.jsonl",
     "{\n\"text\":\"Жиын.\"\n}\n",
     {"bad.jsonl:1: not JSON", "bad.jsonl:2: not JSON", "bad.jsonl:3: not JSON"}},
    {"JsonTwiceInALine", "bad.jsonl", R"({"text":"а"}{"text":"ә"})", {"bad.jsonl:1: not JSON"}},
    {"JsonNoObject", "bad.jsonl", R"(["Жиын."])", {"bad.jsonl:1: not a JSON object"}},
    {"JsonWithoutText", "bad.jsonl", R"({"id":"x"})", {"bad.jsonl:1: `text` is missing or empty"}},
    {"JsonWithBlankText", "bad.jsonl", R"({"text":" \n"})", {"bad.jsonl:1: `text` is missing or empty"}},
    {"JsonWithTextOfNumber", "bad.jsonl", R"({"text":7})", {"bad.jsonl:1: `text` is not a string"}},
    {"JsonWithTextOfList", "bad.jsonl", R"({"text":["Жиын."]})", {"bad.jsonl:1: `text` is not a string"}},
    {"JsonWithCityOfNumber",
     "bad.jsonl",
     R"({"text":"Жиын.","city":[7]})",
     {"bad.jsonl:1: `city` holds something that is not a string"}},
    {"JsonWithManyCities",
     "bad.jsonl",
     R"({"text":"Жиын.","city":[)" + repeated("\"Ақтау\",", 100) + "\"Ақтау\"]}",
     {"bad.jsonl:1: `city` names more than 100 cities"}},
    {"JsonWithCityOfSeveralLines", "bad.jsonl", R"({"text":"Жиын.","city":"Ақ\nтөбе"})", {}, 1},
    {"JsonNestedDeeply",
     "bad.jsonl",
     R"({"text":"Жиын.","x":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}",
     {"bad.jsonl:1: nested too deeply"}},
    {"JsonNestedDeeplyAndCut", "bad.jsonl", std::string(1'000'000, '['), {"bad.jsonl:1: nested too deeply"}},
    {"JsonWithManyFields",
     "bad.jsonl",
     many_fields(100'000),
     {"bad.jsonl:1: more than 1,000 fields in an object"}},
    {"JsonWithManyObjectsOfFields",
     "bad.jsonl",
     R"({"text":"Жиын.","x":[)" + repeated(many_fields(900) + ",", 3) + "{}]}",
     {},
     1},
    {"JsonWithManyValues",
     "bad.jsonl",
     R"({"text":"Жиын.","x":[)" + repeated("[],", 100'000) + "1]}",
     {"bad.jsonl:1: more than 100,000 values"}},
    {"JsonWithHugeNumber", "bad.jsonl", R"({"text":"Жиын.","n":1e999})", {"bad.jsonl:1: not JSON"}},
    {"JsonWithLongNumber",
     "bad.jsonl",
     R"({"text":"Жиын.","n":)" + std::string(10'000, '7') + "}",
     {"bad.jsonl:1: not JSON"}},
    {"JsonWithHugeId",
     "bad.jsonl",
     R"({"id":1e30,"text":"Жиын."})",
     {"bad.jsonl:1: `id` is not a whole number below 2^64; write it as a string"}},
    {"JsonWithLongId", "bad.jsonl", R"({"id":")" + repeated("ә", 100'000) + R"(","text":"Жиын."})", {}, 1},
    {"JsonWithTheSameKeyTwice", "bad.jsonl", R"({"id":"x","text":7,"text":"Жиын."})", {}, 1},
    {"JsonWithHalfACharacter", "bad.jsonl", R"({"text":"\ud800"})", {"bad.jsonl:1: not JSON"}},
    {"ListCutShort",
     "bad.json",
     "[{\"text\":\"Жиын.\"},\n{\"text\":\"Жиы",
     {"bad.json:2: cut off: the file ends inside it"},
     1},
    {"ListWithABrokenObject",
     "bad.json",
     "[{\"text\":\"Жиын\n\"},\n{\"text\":\"Жиын.\"}]",
     {"bad.json:1: not JSON"},
     1},
    {"TableWithoutText",
     "bad.csv",
     "title,body\nЖиын,Өтті.\n",
     {"bad.csv: no column `text` among title, body; name it with --map text=COLUMN"}},
    {"TableWithAnOpenQuotationMark",
     "bad.csv",
     "title,text\nЖиын,Өтті.\nСот,\"Болды.\nСайлау,Болды.\n",
     {"bad.csv:3: its quotation marks do not match, and nothing behind it was read"},
     1},
    {"TableWithTooManyCells",
     "bad.tsv",
     "text\tn\nӨтті.\t1\t2\nБолды.\t3\n",
     {"bad.tsv:2: more cells than the first row has"},
     1},
    {"DateOf30February",
     "bad.jsonl",
     R"({"text":"Жиын.","date":"2019-02-30"})",
     {"bad.jsonl:1: `date` is no ISO 8601 date that exists: 2019-02-30"}},
    {"DateOfMonth13",
     "bad.jsonl",
     R"({"text":"Жиын.","date":"2019-13"})",
     {"bad.jsonl:1: `date` is no ISO 8601 date that exists: 2019-13"}},
    {"DateYesterday",
     "bad.jsonl",
     R"({"text":"Жиын.","date":"кеше"})",
     {"bad.jsonl:1: `date` is no ISO 8601 date that exists: кеше"}},
    {"DateOf30FebruaryInText", "bad.txt", "30 ақпан 2019\nЖиын өтті.\n", {}, 1},
    {"EmptyText", "bad.txt", "", {"bad.txt: no text"}},
    {"EmptyTextWithMark", "bad.txt", "\xEF\xBB\xBF", {"bad.txt: no text"}},
    {"EmptyJsonLines", "bad.jsonl", "", {}},
    {"EmptyLines", "bad.jsonl", "\n\r\n \n", {}},
    {"WordOf10000LettersInText", "bad.txt", repeated("ә", 10'000), {}, 1},
    {"WordOf10000LettersInJson", "bad.jsonl", R"({"text":")" + repeated("қ", 10'000) + "\"}", {}, 1},
    {"ByteOrderMark", "bad.jsonl", "\xEF\xBB\xBF{\"text\":\"Жиын.\"}\n", {}, 1},
    {"LineEndsOfWindows", "bad.jsonl", "{\"text\":\"Жиын.\"}\r\n{\"text\":\"Жиын.\"}\r\n", {}, 2},
    {"LineEndsOfOldMacs", "bad.txt", "Жиын\rөтті.\r", {}, 1},
    {"LastLineWithoutEnd", "bad.jsonl", "{\"text\":\"Жиын.\"}\n{\"text\":\"Жиын.\"}", {}, 2},
    {"LastLineCutInACharacter",
     "bad.jsonl",
     "{\"text\":\"Жиын.\"}\n{\"text\":\"Жиы\xD0",
     {"bad.jsonl:2: not UTF-8"},
     1},
    {"SameIdTwice",
     "bad.jsonl",
     "{\"id\":\"x\",\"text\":\"Жиын.\"}\n{\"id\":\"x\",\"text\":\"Кітап.\"}\n",
     {},
     1},
};

class BadContent : public BadInput, public testing::WithParamInterface<Content> {
 protected:
  void SetUp() override {
    make_index();
    folder.write(GetParam().file, GetParam().bytes);
    folder.write("good.jsonl", kGoodArticle);
  }

  Words rejected_lines() const {
    Words lines;
    for (const std::string& rejected : GetParam().rejected)
      lines.push_back("izde-index: " + rejected + "; left out");
    return lines;
  }
};

TEST_P(BadContent, GetsItsLineAndTheRestIsKept) {
  const ChildOutcome outcome = run_indexer({GetParam().file, "good.jsonl"});
  expect(outcome, GetParam().rejected.empty() ? 0 : 1, rejected_lines());
  EXPECT_TRUE(outcome.out.starts_with(std::to_string(GetParam().taken + 1) + " added, 0 updated"))
      << outcome.out;
  EXPECT_EQ(articles_found("сайлау"), "good");
}

TEST_P(BadContent, AloneChangesNothingThatWasThere) {
  Words lines = rejected_lines();
  const bool nothing = GetParam().taken == 0;
  if (nothing && lines.empty())
    lines = {
        "izde-index: sources: no article found; name files of a known format, or folders with such files"};
  expect(run_indexer({GetParam().file}), nothing ? 2 : lines.empty() ? 0 : 1, lines);
  if (nothing) expect_unharmed();
}

TEST_P(BadContent, OnStandardInputIsReadAsJsonLines) {
  const ChildOutcome outcome = run_indexer({"-"}, {.input_from = folder / GetParam().file});
  const Words said = lines_of(outcome.err);
  EXPECT_LE(outcome.status, 2);
  EXPECT_GE(said.size(), GetParam().rejected.size());  // more: what has no id, and texts, which are not JSON
  expect_in_order(said);
  EXPECT_EQ(articles_found("бейбіт"), "old");
}

INSTANTIATE_TEST_SUITE_P(Files, BadContent, testing::ValuesIn(kContents),
                         [](const auto& entry) { return entry.param.name; });

}  // namespace
}  // namespace izde::test
