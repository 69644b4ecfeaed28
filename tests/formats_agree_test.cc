// The same ten articles in every format, packing and encoding are the same passages.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "common/text/utf8.h"
#include "indexer/batch.h"
#include "izde/searcher.h"
#include "tests/support/archives.h"
#include "tests/support/documents.h"
#include "tests/support/encoded.h"
#include "tests/support/pages.h"
#include "tests/support/readings.h"
#include "tests/support/records.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {
namespace {

// The paragraphs of a text that windows-1251 has all letters of.
std::string in_windows_1251(const std::string& text) {
  std::string kept;
  for (std::size_t begin = 0, end; begin < text.size(); begin = end + 2) {
    end = std::min(text.find("\n\n", begin), text.size());
    const std::string paragraph = text.substr(begin, end - begin);
    if (!in_encoding(paragraph, "WINDOWS-1251").empty()) kept += (kept.empty() ? "" : "\n\n") + paragraph;
  }
  return kept;
}

// Eight Kazakh articles, and what windows-1251 has of two Russian ones, all of a known day.
std::vector<Article> ten_articles() {
  std::vector<Article> articles;
  for (const auto& [file, count] : {std::pair("courts", 8u), std::pair("russian-courts", 2u)})
    for (Article& article : articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus/" + file + ".jsonl"))
      if (article.published.day != 0 && articles.size() < (count == 2 ? 10u : count))
        articles.push_back(std::move(article));
  for (std::size_t i = 8; i < articles.size(); ++i) articles[i].text = in_windows_1251(articles[i].text);
  return articles;
}

// The same under other ids.
std::vector<Article> renamed(std::vector<Article> articles, const std::string& prefix) {
  for (Article& article : articles) article.id = prefix + "-" + article.id;
  return articles;
}

bool is_in_windows_1251(char32_t c) {
  std::string letter;
  text::append(c, letter);
  return c < 0x80 || !in_encoding(letter, "WINDOWS-1251").empty();
}

bool is_russian(const Article& article) { return article.id.find("-ru-") != std::string::npos; }

// All forms of an article that is a file of its own: extension, bytes.
std::vector<std::pair<std::string, std::string>> pages_of(const Article& article) {
  const std::string txt = txt_of(article);
  std::vector<std::pair<std::string, std::string>> pages = {
      {"txt", txt},
      {"bom.txt", "\xEF\xBB\xBF" + txt},
      {"utf16le.txt", "\xFF\xFE" + in_encoding(txt, "UTF-16LE")},
      {"utf16be.txt", "\xFE\xFF" + in_encoding(txt, "UTF-16BE")},
      {"pt154.txt", in_encoding(txt, "PT154")},
      {"kz1048.txt", in_encoding(txt, "RK1048")},
      {"md", md_of(article)},
      {"html", html_of(article)},
      {"pt154.html", in_encoding(html_of(article, "cp154"), "PT154")},
      {"kz1048.html", in_encoding(html_of(article, "kz-1048"), "RK1048")},
      {"1251.html", in_encoding(html_of(article, "windows-1251", is_in_windows_1251), "WINDOWS-1251")},
      {"docx", docx_of(article)},
      {"odt", odt_of(article)},
      {"pdf", pdf_of(article)},
      {"txt.gz", compressed(txt, "gzip")},
      {"html.xz", compressed(html_of(article), "xz")},
      {"docx.zst", compressed(docx_of(article), "zstd")},
  };
  if (is_russian(article)) pages.emplace_back("1251.txt", in_encoding(txt, "WINDOWS-1251"));
  return pages;
}

// Writes all forms of all articles; returns how many forms each has.
std::map<std::string, std::size_t> write_all(const std::vector<Article>& articles,
                                             const TemporaryFolder& folder) {
  std::map<std::string, std::size_t> forms;
  Members members;
  for (const Article& article : articles) {
    for (const auto& [extension, bytes] : pages_of(article)) {
      folder.write("news/" + article.id + "." + extension, bytes);
      ++forms[article.title];
    }
    members.emplace_back(article.id + ".html", html_of(article));
    members.emplace_back("documents/" + article.id + ".odt", odt_of(article));
  }
  const std::pair<std::string, std::string> files[] = {
      {"1.jsonl", jsonl_of(renamed(articles, "jsonl"))},
      {"2.ndjson.zst", compressed(jsonl_of(renamed(articles, "ndjson")), "zstd")},
      {"3.json", json_of(renamed(articles, "json"))},
      {"4.csv", csv_of(renamed(articles, "csv"))},
      {"5.csv", csv_of(renamed(articles, "semicolon"), ';')},
      {"6.tsv", csv_of(renamed(articles, "tsv"), '\t')},
      {"7.csv", in_encoding(csv_of(renamed(articles, "pt154")), "PT154")},
      {"8.xml", rss_of(renamed(articles, "rss"))},
      {"9.atom", atom_of(renamed(articles, "atom"))},
      {"a.zip", archive_of(members, "zip")},
      {"b.tar.gz", archive_of(members, "ustar", "gzip")},
  };
  for (const auto& [name, bytes] : files) folder.write("news/" + name, bytes);
  for (auto& [title, count] : forms) count += 9 + 2 * 2;
  return forms;
}

TEST(Formats, GiveTheSamePassages) {
  const std::vector<Article> articles = ten_articles();
  ASSERT_EQ(articles.size(), 10u);
  const TemporaryFolder folder;
  const std::map<std::string, std::size_t> forms = write_all(articles, folder);
  const BatchReport report = index_sources(folder / "index", {folder / "news"});
  for (const auto& [source, line, reason] : report.rejected) ADD_FAILURE() << source << ": " << reason;

  Searcher searcher(folder / "index");
  SearchRequest request;
  request.limit = 0;
  request.duplicates = Duplicates::show;
  std::map<std::string, std::map<std::size_t, std::string>> passages;  // of each article, by number
  std::map<std::string, std::pair<std::string, std::string>> heads;    // title, date
  for (const Hit& hit : searcher.search(request).hits) {
    passages[hit.article][hit.passage] = hit.text;
    heads[hit.article] = {hit.title, hit.date};
  }
  std::map<std::string, std::size_t> found;
  std::map<std::string, const std::map<std::size_t, std::string>*> first;
  for (const auto& [id, texts] : passages) {
    const auto& [title, date] = heads[id];
    ++found[title];
    const auto [same, is_first] = first.try_emplace(title, &texts);
    EXPECT_EQ(*same->second, texts) << id;
    EXPECT_EQ(date.size(), 10u) << id << ' ' << date;
  }
  EXPECT_EQ(found, forms);
}

}  // namespace
}  // namespace izde::test
