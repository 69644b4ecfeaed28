#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "indexer/formats/html_text.h"
#include "indexer/formats/html_tree.h"
#include "tests/support/formats.h"
#include "tests/support/readings.h"
#include "tests/support/repeated.h"

namespace izde {
namespace {

namespace fs = std::filesystem;

using test::bytes_of;
using test::metadata_shown;
using test::readings_of;
using test::repeated;
using test::shown;

struct Case {
  std::string input;
  std::string expected;
};

// tests/formats/html has whole pages, made like those of real systems, and what is expected of each beside it.
TEST(Html, PagesOfAllKinds) {
  std::size_t pages = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(IZDE_SOURCE_DIR) / "tests/formats/html")) {
    if (entry.path().extension() != ".html") continue;
    ++pages;
    const std::vector<Reading> readings =
        readings_of(bytes_of(entry.path()), entry.path().filename().string());
    ASSERT_EQ(readings.size(), 1u) << entry.path();
    fs::path expected = entry.path();
    expected.replace_extension(".txt");
    EXPECT_EQ(metadata_shown(readings[0]), bytes_of(expected)) << entry.path();
  }
  EXPECT_GE(pages, 12u);
}

TEST(Html, TextIsWhatAReaderSees) {
  const Case kCases[] = {
      {"", ""},
      {"<p>Сот&nbsp;үкім\nшығарды.</p>", "Сот үкім шығарды."},
      {"<p>бір<p>екі", "бір\n\nекі"},
      {"бір<br>екі<br/><br>үш", "бір\nекі\n\nүш"},
      {"<b>қа</b><i>ла</i>", "қала"},
      {"қа&shy;ла \u200Bбар", "қала бар"},
      {"<ul><li>бір<li><p>екі</p><ul><li>үш</ul></ul>төрт", "- бір\n- екі\n- үш\n\nтөрт"},
      {"<table><tr><td>бір<td>екі<tr><th>үш</table>", "бір | екі\nүш"},
      {"<table><tr><td><p>бір</p><td><p>екі</p></table>", "бір\n\nекі"},
      {"<pre>бір\n  екі\n\nүш</pre>", "бір\nекі\n\nүш"},
      {"<script>var a = '<p>бір</p>';</script>екі<!-- үш -->", "екі"},
      {"<span style='Display: None'>бір</span><p hidden>екі</p><i aria-hidden=true>үш</i>төрт", "төрт"},
      {"<select><option>бір</select><button>екі</button><textarea>үш</textarea>төрт", "төрт"},
      {"5 < 6 & 7 &lt; 8 &amp; &quot;9&quot; &#1179;", "5 < 6 & 7 < 8 & \"9\" қ"},
      {"<dl><dt>сот<dd>орган</dl>", "сот\nорган"},
      {"<h2>Айып</h2>Ол ақталды.", "Айып\n\nОл ақталды."},
      {"</p></b>бір</div>", "бір"},
      {"<p title='бір>екі'>үш", "үш"},
      {"бір<", "бір<"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(html_text(input), expected) << input;
}

const std::string kText = "<p>Қалада жаңа кітапхана ашылды. Оған күн сайын екі жүздей адам келеді.</p>";

// Each as "title|date and where it stands|url|source".
TEST(Html, MetadataComeFromWhereTheyStand) {
  const Case kCases[] = {
      {"<title>Жиын өтті | Дала.kz</title>", "Жиын өтті|0|||"},
      {"<title>Жиын өтті - Дала.kz</title>", "Жиын өтті|0|||"},
      {"<title>Жиын - үлкен той</title>", "Жиын - үлкен той|0|||"},
      {"<title>Жиын - Дала</title><h1>Жиын</h1>", "Жиын|0|||"},
      {"<title>Жиын - Дала</title><meta property=og:site_name content=Дала>", "Жиын|0|||Дала"},
      {"<title>Дала</title><meta name=twitter:title content='Жиын  өтті'>", "Жиын өтті|0|||"},
      {"<title>Дала</title><h1>Жиын өтті</h1>", "Жиын өтті|0|||"},
      {"<meta property=og:title content='Бірінші'><h1>Екінші</h1>", "Бірінші|0|||"},
      {"<meta name=date content=2019-04-08>", "|2019-04-08 meta|||"},
      {"<meta name=DC.date content='8 сәуір 2019'>", "|2019-04-08 meta|||"},
      {"<meta name=pubdate content='Mon, 08 Apr 2019 10:00:00 +0600'>", "|2019-04-08 meta|||"},
      {"<meta name=date content=кеше><meta name=pubdate content=2019>", "|2019-00-00 meta|||"},
      {"<meta property=article:modified_time content=2019-04-08>", "|0|||"},
      {"<article><h1>Жиын</h1><time datetime=2019-04-08T10:00>Кеше</time>", "Жиын|2019-04-08 time|||"},
      {"<article><h1>Жиын</h1><time class=updated datetime=2020-01-01>х</time><time>08.04.2019</time>",
       "Жиын|2019-04-08 time|||"},
      {"<article><h1>Жиын</h1><time>2018-01-01</time><time pubdate>2019-04-08</time>",
       "Жиын|2019-04-08 time|||"},
      {"<time>2018-01-01</time><article>", "|0|||"},
      {"<link rel=canonical href=https://a.example/1>", "|0|https://a.example/1||"},
      {"<link rel=canonical href=/1><meta property=og:url content=http://a.example/2>",
       "|0|http://a.example/2||"},
      {"<script type=application/ld+json>{\"headline\":\"Жиын\",\"datePublished\":\"2019-04-08\"}</script>",
       "Жиын|2019-04-08 meta|||"},
      {"<script type=application/ld+json>[{\"name\":\"Дала\"},{\"headline\":\"Жиын\"}]</script>",
       "Жиын|0|||"},
      {"<script type=application/ld+json>{\"headline\":</script>", "|0|||"},
  };
  for (const auto& [input, expected] : kCases) {
    const std::vector<Reading> readings = readings_of(input + kText, "1.html");
    ASSERT_TRUE(readings[0].result.article) << input;
    const Article& article = *readings[0].result.article;
    EXPECT_EQ(article.title + '|' + test::date_shown(article) + '|' + article.url + "||" + article.source,
              expected)
        << input;
  }
}

TEST(Html, IsRejectedForAReason) {
  const Case kCases[] = {
      {"", "no text"},
      {"<html><body></body></html>", "no text"},
      {"<script>var text = 'Сот';</script>", "no text"},
      {std::string("а\0б", 5), "holds NUL bytes"},
      {"\xFF", "in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or PT154"},
      {std::string(16'000'001, 'x'), "longer than 16 MB"},
      {repeated("<b>", 600'000), kTooManyElements},
      {repeated("<b>", 300'000) + repeated("</i>", 3'000'000), kTooManyElements},
  };
  for (const auto& [input, expected] : kCases)
    EXPECT_EQ(shown(readings_of(input, "1.html")), expected) << input.substr(0, 50);
}

// Whatever comes: a text that is not lost, or a reason, and soon.
TEST(Html, EndsForAnyInput) {
  const std::string pieces[] = {
      repeated("<div>", 100'000) + "сөз",
      repeated("<div>", 100'000) + "сөз" + repeated("</div>", 100'000),
      repeated("<", 15'999'000) + " сөз",
      "<p title='" + std::string(10'000'000, 'x') + "'>сөз",
      "<p " + repeated("a b=c ", 2'000'000) + ">сөз",
      repeated("<table><tr><td>", 100'000) + "сөз",
      "<?xml version='1.0'?><?x y?><p>сөз<!-- ",
      repeated("<p><b><i><ul><li>", 50'000) + "сөз",
      "<a><b><table><p><script></b></table>сөз</script>сөз",
  };
  for (const std::string& html : pieces) {
    const std::string read = shown(readings_of(html, "1.html"));
    EXPECT_TRUE(read.find("сөз") != std::string::npos || read == kTooManyElements)
        << html.substr(0, 50) << ": " << read.substr(0, 100);
  }
}

TEST(Html, MayBeCutAnywhere) {
  constexpr std::size_t kStep = 97;
  for (const auto& entry : fs::directory_iterator(fs::path(IZDE_SOURCE_DIR) / "tests/formats/html")) {
    const std::string html = bytes_of(entry.path());
    for (std::size_t size = 0; size < html.size(); size += kStep)
      EXPECT_EQ(readings_of(html.substr(0, size), "1.html").size(), 1u) << entry.path() << ' ' << size;
  }
}

}  // namespace
}  // namespace izde
