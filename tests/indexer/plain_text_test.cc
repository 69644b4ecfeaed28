#include <gtest/gtest.h>

#include <string>

#include "tests/support/readings.h"

namespace izde {
namespace {

using test::readings_of;
using test::shown;

struct Case {
  std::string input;
  std::string expected;
};

void expect(const std::vector<Case>& cases) {
  for (const auto& [input, expected] : cases)
    EXPECT_EQ(shown(readings_of(input, "news/1.txt")), expected) << testing::PrintToString(input);
}

TEST(PlainText, IsAnArticle) {
  expect({
      {"Жиын өтті.", "news/1.txt|||Жиын өтті."},
      {"Ақтаудағы жиын\n\nЖиын өтті.\n", "news/1.txt|Ақтаудағы жиын||Жиын өтті."},
      {"Ақтаудағы жиын\n\n22 маусым 2026 жыл, 18:10\n\nЖАҢАЛЫҚТАР\n\nЖиын өтті.\nХалық тарады.",
       "news/1.txt|Ақтаудағы жиын|2026.6.22|Жиын өтті./Халық тарады."},
      {"22 маусым 2026 жыл\nАқтаудағы жиын\nЖиын өтті.", "news/1.txt|Ақтаудағы жиын|2026.6.22|Жиын өтті."},
      {"Басты бет\nАқтаудағы жиын\nЖиын өтті.", "news/1.txt|Ақтаудағы жиын||Жиын өтті."},
      {"Ақтаудағы жиын", "news/1.txt|||Ақтаудағы жиын"},
      {"Ақтаудағы жиын\n22 маусым 2026 жыл", "news/1.txt||2026.6.22|Ақтаудағы жиын"},
  });
}

TEST(PlainText, ComesFromAnyMachine) {
  expect({
      {"\uFEFFАқтаудағы жиын\nЖиын өтті.", "news/1.txt|Ақтаудағы жиын||Жиын өтті."},
      {"Ақтаудағы жиын\r\n22.06.2026\r\nЖиын өтті.\r\n", "news/1.txt|Ақтаудағы жиын|2026.6.22|Жиын өтті."},
      {"Ақтаудағы жиын\rЖиын өтті.\rХалық тарады.", "news/1.txt|Ақтаудағы жиын||Жиын өтті./Халық тарады."},
  });
}

TEST(PlainText, IsRejectedForAReason) {
  expect({
      {"", "no text"},
      {"\uFEFF", "no text"},
      {" \n\r\n\t\u00A0\n", "no text"},
      {"Басты бет\nБөлісу\n", "no text"},
      {"22 маусым 2026 жыл\n", "no text"},
      {"Жиын \xFF өтті.", "not UTF-8"},
      {"Жиын өтті\xD0", "not UTF-8"},
      {"\xC6\xE8\xFB\xED", "in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or PT154"},
  });
}

TEST(Formats, AreKnownByExtension) {
  constexpr std::pair<const char*, std::string_view> kCases[] = {
      {"-", "jsonl"},       {"a.txt", "text"},     {"a.TXT", "text"},  {"a.b/c.Txt", "text"},
      {"a.jsonl", "jsonl"}, {"a.ndjson", "jsonl"}, {"a.json", "json"}, {"a", ""},
      {"a.csv", "csv"},     {"a.TSV", "tsv"},      {"txt", ""},        {".txt", "text"},
      {"a.txt.gz", ""},     {"a.txt/", ""},
  };
  for (const auto& [path, expected] : kCases) {
    const Format* format = format_of(path);
    EXPECT_EQ(format == nullptr ? "" : format->name, expected) << path;
  }
}

}  // namespace
}  // namespace izde
