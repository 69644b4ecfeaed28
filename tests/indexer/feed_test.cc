#include <gtest/gtest.h>

#include <string>

#include "indexer/formats/page_date.h"
#include "tests/support/formats.h"
#include "tests/support/readings.h"
#include "tests/support/repeated.h"

namespace izde {
namespace {

using test::readings_of;
using test::repeated;

struct Case {
  std::string input;
  std::string expected;
};

// An item as "LINE id|title|date|url|source|fields|text", or "LINE reason".
std::string items_of(const std::string& feed, const std::string& name = "1.xml") {
  std::string items;
  for (const Reading& reading : readings_of(feed, name)) {
    const ReadResult& result = reading.result;
    items += (items.empty() ? "" : "\n") + (result.line ? std::to_string(*result.line) + " " : "");
    if (!result.article) {
      items += result.rejected;
      continue;
    }
    const Article& article = *result.article;
    std::string text(text::trimmed(article.text));
    std::replace(text.begin(), text.end(), '\n', '/');
    items += article.id + '|' + article.title + '|' + test::date_shown(article) + '|' + article.url + '|' +
             article.source + '|' + article.fields + '|' + text;
  }
  return items;
}

void expect(const std::vector<Case>& cases) {
  for (const auto& [input, expected] : cases)
    EXPECT_EQ(items_of(input).substr(0, 1000), expected) << input.substr(0, 300);
}

const std::string kRss = "<rss version='2.0'><channel><title>Дала</title>";

TEST(Feed, RssIsRead) {
  expect({
      {"<?xml version='1.0' encoding='windows-1251'?>\n" + kRss +
           "<link>https://a.example/</link>\n<item><title>Жиын</title><link>https://a.example/1</link><guid>17</guid>"
           "<pubDate>Mon, 08 Apr 2019 10:00:00 +0600</pubDate><author>А. Б.</author><category>Қоғам</category>"
           "<category>Сот</category><description>&lt;p&gt;Жиын&lt;br&gt;өтті.&lt;/p&gt;</description></item></channel></rss>",
       "3 17|Жиын|2019-04-08 feed|https://a.example/1|Дала|{\"author\":\"А. Б.\",\"category\":[\"Қоғам\",\"Сот\"]}|Жиын/өтті."},
      {kRss +
           "<item><description>Бір.</description></item>\n<item><description><![CDATA[<p>Екі.<p>Үш.]]></description></item>"
           "</channel></rss>",
       "1 1.xml#1||0||Дала||Бір.\n2 1.xml#2||0||Дала||Екі.//Үш."},
      {"<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/' "
       "xmlns:media='http://search.yahoo.com/mrss/'><channel><item><media:title>Сурет</media:title><title>Жиын</title>"
       "<description>Қысқа.</description><content:encoded><![CDATA[Толық.]]></content:encoded><dc:creator>В. Г.</dc:creator>"
       "<dc:date>2019-04-08T10:00:00Z</dc:date><media:description>Тағы.</media:description></item></channel></rss>",
       "1 1.xml#1|Жиын|2019-04-08 feed|||{\"author\":\"В. Г.\"}|Толық."},
      {kRss +
           "<item><title>Жиын</title><yandex:full-text>Толық.</yandex:full-text><description>Қысқа.</description></item>"
           "</channel></rss>",
       "1 1.xml#1|Жиын|0||Дала||Қысқа."},
      {"<rss xmlns:yandex='http://news.yandex.ru'><channel><item><yandex:full-text>Толық.</yandex:full-text><description>Қысқа."
       "</description></item></channel></rss>",
       "1 1.xml#1||0||||Толық."},
      {kRss + "<item><pubDate>кеше</pubDate><description>Бір&nbsp;екі.</description></item></channel></rss>",
       "1 1.xml#1||0||Дала||Бір екі."},
      {kRss +
           "<image><title>Сурет</title></image><item><title>А &amp;quot;Б&amp;quot;</title><description>Бір.</description></item>"
           "</channel></rss>",
       "1 1.xml#1|А \"Б\"|0||Дала||Бір."},
      {kRss + "<item><title>Жиын</title></item></channel></rss>", "1 no text"},
      {"<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>Дала</title>"
       "</channel><item r:about='x'><title>Жиын</title><link>https://a.example/1</link><description>Бір.</description></item></r:RDF>",
       "1 https://a.example/1|Жиын|0|https://a.example/1|Дала||Бір."},
  });
}

TEST(Feed, AtomIsRead) {
  const std::string atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Дала</title>";
  expect({
      {atom +
           "<entry><id>tag:1</id><title>Жиын</title><link rel='self' href='https://a.example/x'/><link href='https://a.example/1'/>"
           "<published>2019-04-08T10:00:00Z</published><updated>2020-01-01T00:00:00Z</updated>"
           "<author><name>А. Б.</name><email>a@a.example</email></author><category term='Сот'/>"
           "<summary>Қысқа.</summary><content type='html'>&lt;p&gt;Бір.&lt;p&gt;Екі.</content></entry></feed>",
       "1 tag:1|Жиын|2019-04-08 feed|https://a.example/1|Дала|{\"author\":\"А. Б.\",\"category\":[\"Сот\"]}|Бір.//Екі."},
      {atom +
           "<entry><updated>2019-04-08</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>5 &lt; 6.</p>"
           "<p>Екі<br/>үш.</p></div></content></entry></feed>",
       "1 1.xml#1||2019-04-08 feed||Дала||5 < 6.//Екі/үш."},
      {atom + "<entry><title>А &lt; Б</title><summary>Бір &lt;b&gt; екі.</summary></entry></feed>",
       "1 1.xml#1|А < Б|0||Дала||Бір <b> екі."},
  });
}

TEST(Feed, IsRejectedForAReason) {
  expect({
      {"", "not well-formed XML at line 1"},
      {"<urlset><url/></urlset>", "XML, but no feed (RSS, Atom)"},
      {"<html><body><p>Жиын</p></body></html>", "XML, but no feed (RSS, Atom)"},
      {kRss + "</channel></rss>", "a feed without items"},
      {kRss + "<item><description>Бір.</description></item>\n<item><description>Екі.</item></channel></rss>",
       "1 1.xml#1||0||Дала||Бір.\nnot well-formed XML at line 2, read up to there"},
      {"<!DOCTYPE rss [<!ENTITY a 'аа'><!ENTITY b '&a;&a;&a;&a;'>]>" + kRss +
           "<item><title>&b;</title></item></channel></rss>",
       "XML that defines a document type"},
      {kRss + "<item><description>" + repeated("Бір. ", 2'100'000) +
           "</description></item><item><description>Екі.</description></item>"
           "</channel></rss>",
       "1 longer than 16 MB\n1 1.xml#2||0||Дала||Екі."},
      {kRss + "<item><description>Бір.</description>", "not well-formed XML at line 1"},
  });
}

TEST(Feed, MayBeCutAnywhere) {
  const std::string feed =
      kRss +
      repeated(
          "<item><title>Жиын</title><link>https://a.example/1</link><description><![CDATA[<p>Бір.</p>]]>"
          "</description></item>\n",
          20);
  constexpr std::size_t kStep = 97;
  for (std::size_t size = 0; size < feed.size(); size += kStep) {
    const std::string items = items_of(feed.substr(0, size));
    EXPECT_NE(items.find("not well-formed XML"), std::string::npos) << size;
  }
}

// As the programs of sites write it, well or badly.
TEST(PageDate, IsReadInManyForms) {
  constexpr std::pair<const char*, const char*> kCases[] = {
      {"Mon, 08 Apr 2019 10:00:00 +0600", "2019-04-08"},
      {"08 Apr 2019 10:00 GMT", "2019-04-08"},
      {"Mon, 8 Apr 19 10:00:00 EST", "2019-04-08"},
      {"Mon, 8 Apr 99 10:00:00 EST", "1999-04-08"},
      {"Monday, 08-Apr-19 10:00:00 UTC", "2019-04-08"},
      {"Mon Apr  8 10:00:00 2019", "2019-04-08"},
      {"Mon Apr 08 2019 10:00:00 GMT+0600 (Almaty)", "2019-04-08"},
      {"April 8, 2019", "2019-04-08"},
      {"2019-04-08T10:00:00.000+06:00", "2019-04-08"},
      {"2019-04-08 10:00:00", "2019-04-08"},
      {"12.04.2023 09:30:11 UTC+05:00", "2023-04-12"},
      {"2019 жылғы 8 сәуір", "2019-04-08"},
      {"2019", "2019-00-00"},
      {"Mon, 31 Feb 2019 10:00:00 +0600", "0"},
      {"Mon, 08 Foo 2019 10:00:00 +0600", "0"},
      {"0000-00-00 00:00:00", "0"},
      {"Thu, 01 Jan 0001 00:00:00 +0000", "0"},
      {"Apr", "0"},
      {"8 Apr", "0"},
      {"Apr 8", "0"},
      {"", "0"},
      {"кеше", "0"},
  };
  for (const auto& [text, expected] : kCases) {
    Article article;
    article.published = page_date(text).value_or(Date{});
    std::string shown = test::date_shown(article);
    EXPECT_EQ(shown.substr(0, shown.find(' ')), expected) << text;
  }
}

}  // namespace
}  // namespace izde
