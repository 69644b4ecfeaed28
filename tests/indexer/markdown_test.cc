#include <gtest/gtest.h>

#include <string>

#include "tests/support/formats.h"
#include "tests/support/readings.h"
#include "tests/support/repeated.h"

namespace izde {
namespace {

using test::readings_of;
using test::repeated;
using test::shown;

struct Case {
  std::string input;
  std::string expected;
};

void expect(const std::vector<Case>& cases) {
  for (const auto& [input, expected] : cases)
    EXPECT_EQ(shown(readings_of(input, "1.md")), expected) << input.substr(0, 200);
}

TEST(Markdown, IsText) {
  expect({
      {"Жиын\nөтті.\n\nХалық  \nтарады.", "1.md|||Жиын өтті.//Халық/тарады."},
      {"# Ақтаудағы жиын\n\nЖиын *кеше* **өтті**.", "1.md|Ақтаудағы жиын||Жиын кеше өтті."},
      {"Ақтаудағы жиын\n===\n\nЖиын өтті.", "1.md|Ақтаудағы жиын||Жиын өтті."},
      {"# Жиын\n\nБір.\n\n## Үкім\n\nЕкі.\n\n# Соңы\n\nҮш.", "1.md|Жиын||Бір.//Үкім//Екі.//Соңы//Үш."},
      {"# Жиын\n\n* бір\n* екі\n  - үш\n\nТөрт.", "1.md|Жиын||- бір/- екі/- үш//Төрт."},
      {"# Жиын\n\n1. бір\n\n2. екі\n", "1.md|Жиын||- бір/- екі"},
      {"# Жиын\n\n[Сот](https://a.example/1) үкімі ![сурет](a.png) https://b.example/ туралы.",
       "1.md|Жиын||Сот үкімі сурет https://b.example/ туралы."},
      {"# Жиын\n\n> Сөз.\n\n```\nбір\n  екі\n```\n", "1.md|Жиын||Сөз.//бір/  екі"},
      {"# Жиын\n\nКод `а б` &laquo;сөз&raquo;.", "1.md|Жиын||Код а б «сөз»."},
      {"# Жиын\n\n<div><p>Бір.<p>Екі.</div>\n\nҮш<br>төрт <b>бес</b>.",
       "1.md|Жиын||Бір.//Екі.//Үш/төрт бес."},
      {"22 маусым 2026 жыл\n\nАқтаудағы жиын\n\nЖиын өтті.", "1.md|Ақтаудағы жиын|2026.6.22|Жиын өтті."},
      {"# Жиын\n\n---\n\nБір.", "1.md|Жиын||Бір."},
      {"# Жиын\n\n" + repeated("![", 2) + "сөз", "1.md|Жиын||![![сөз"},
  });
}

TEST(Markdown, FrontMatterIsRead) {
  const Case kCases[] = {
      {"---\ntitle: Жиын өтті\ndate: 2019-04-08\n---\nБір.", "Жиын өтті|2019-04-08 field||||Бір."},
      {"---\r\ntitle: \"Жиын: екі\"\r\nurl: 'https://a.example/'\r\n---\r\nБір.",
       "Жиын: екі|0|https://a.example/|||Бір."},
      {"---\nsource: Дала\nauthor: А. Б.\ntags: [сот, \"жер\"]\n---\nБір.",
       "|0||Дала|{\"author\":\"А. Б.\",\"tags\":[\"сот\",\"жер\"]}|Бір."},
      {"---\ncity: [Ақтау, Атырау]\ndraft: true\nlist:\n  - а\n...\nБір.", "|0|||[Ақтау][Атырау]|Бір."},
      {"---\ntitle: Жиын\ndate: кеше\n---\n# Жиын\n\nБір.", "Жиын|0||||Бір."},
      {"---\ntitle: Жиын\n---\n# Той\n\nБір.", "Жиын|0||||Той//Бір."},
      {"---\ntitle: Жиын\nБір.", "|0||||title: Жиын Бір."},
      {"Бір.\n\n---\ntitle: Жиын\n---\n", "|0||||Бір.//title: Жиын"},
  };
  for (const auto& [input, expected] : kCases) {
    const std::vector<Reading> readings = readings_of(input, "1.md");
    ASSERT_TRUE(readings[0].result.article) << input;
    const Article& article = *readings[0].result.article;
    std::string fields = article.fields, text(text::trimmed(article.text));
    for (const std::string& city : article.cities) fields += '[' + city + ']';
    std::replace(text.begin(), text.end(), '\n', '/');
    EXPECT_EQ(article.title + '|' + test::date_shown(article) + '|' + article.url + '|' + article.source +
                  '|' + fields + '|' + text,
              expected)
        << input;
  }
}

TEST(Markdown, IsRejectedForAReason) {
  expect({
      {"", "no text"},
      {"---\ntitle: Жиын\n---\n", "no text"},
      {"# Жиын", "no text"},
      {"Жиын \xFF", "not UTF-8"},
      {std::string("а\0б", 5), "holds NUL bytes"},
      {std::string(2'000'001, 'x'), "Markdown longer than 2 MB"},
  });
}

// What takes CommonMark's parsers long.
TEST(Markdown, EndsForAnyInput) {
  for (const char* piece : {"![[]()", "[", "> ", "* ", "*a_ ", "`a``b", "<!--", "[a]: b\n", "![", "[a](<b",
                            "- a\n", "&", "<div>\n\n"})
    EXPECT_EQ(readings_of(repeated(piece, 200'000), "1.md").size(), 1u) << piece;
}

}  // namespace
}  // namespace izde
