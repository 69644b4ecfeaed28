#include "indexer/filed_date.h"

#include <gtest/gtest.h>

#include <string>

namespace izde {
namespace {

struct Case {
  std::string_view input, expected;  // "" expected: nothing
};

std::string shown(const std::optional<Date>& date) {
  if (!date) return "";
  std::string text = std::to_string(date->year);
  for (const int part : {date->month, date->day})
    if (part != 0) text += '-' + std::to_string(part);
  return text;
}

TEST(DateInUrl, IsReadWherePagesAreFiled) {
  constexpr Case kCases[] = {
      {"https://site.kz/2019/04/08/tema.html", "2019-4-8"},
      {"https://site.kz/kaz/2019/4/8/tema", "2019-4-8"},
      {"https://site.kz/news/2019-04-08/tema", "2019-4-8"},
      {"https://site.kz/2019-04-08-tema", "2019-4-8"},
      {"https://site.kz/08.04.2019/tema", "2019-4-8"},
      {"https://site.kz/20190408/12.html", "2019-4-8"},
      {"https://site.kz/20190408-tema", "2019-4-8"},
      {"https://site.kz/view?id=7&date=2019-04-08", "2019-4-8"},
      {"https://site.kz/2019/04/tema", "2019-4"},
      {"https://site.kz/2019/04/12", "2019-4"},  // the twelfth article, maybe
      {"https://site.kz/2019/tema", ""},
      {"https://site.kz/20190408123456/tema", ""},
      {"https://site.kz/tema-2019-04-08", ""},  // the day it speaks of, maybe
      {"https://site.kz/2019-04-08-2019-04-12-koerme", ""},
      {"https://site.kz/2019/13/08/tema", ""},
      {"https://site.kz/2019-02-30/tema", ""},
      {"https://site.kz/1234/05/06/tema", ""},
      {"https://site.kz/view?updated=2019-04-08", ""},
      {"https://site.kz/tema#2019-04-08", ""},
      {"https://2019-04-08.kz/tema", ""},
      {"https://site.kz", ""},
      {"2019", ""},
      {"", ""},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(shown(date_in_url(input)), expected) << input;
}

TEST(DateInPath, IsReadBelowTheSource) {
  constexpr Case kCases[] = {
      {"articles/2019/04/08/001.txt", "2019-4-8"},
      {"articles/2019-04-08/001.txt", "2019-4-8"},
      {"articles/20190408/001.txt", "2019-4-8"},
      {"articles/news-2019-04-08.txt", "2019-4-8"},
      {"articles/20190408_12.txt", "2019-4-8"},
      {"articles/08.04.2019.txt.gz", "2019-4-8"},
      {"articles/2019_04_08 Сот шешімі.html", "2019-4-8"},
      {"2019-04-08.txt", "2019-4-8"},
      {"news.zip!2019-04-08/001.txt", "2019-4-8"},
      {"articles/2024-01-01/2019-04-08.txt", "2019-4-8"},
      {"articles/2019/04/001.txt", "2019-4"},
      {"articles/2019/04/12.txt", "2019-4"},
      {"articles/2019/001.txt", ""},
      {"2019-04-08/001.txt", ""},  // the SOURCE's name
      {"2019-04-08.zip!001.txt", ""},
      {"articles/crawl-2019-04-08/001.txt", ""},
      {"articles/saved 2019-04-08.html", ""},
      {"articles/scan_20190408.pdf", ""},
      {"articles/2019-04-08_2019-04-12.txt", ""},
      {"articles/a2019-04-08.txt", ""},
      {"articles/120190408.txt", ""},
      {"articles/12345678.txt", ""},
      {"articles/2019-02-30.txt", ""},
      {"articles/2019-04.08.txt", ""},
      {"articles/1234/05/001.txt", ""},
      {"", ""},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(shown(date_in_path(input)), expected) << input;
}

// "url 2019-4-8", of an article that has a date from `source` already, or none.
std::string dated(DateSource source, std::string url, std::string_view path) {
  Article article;
  if (source != DateSource::none) article.published = {2020, 1, 1};
  article.date_source = source;
  article.url = std::move(url);
  date_by_address(article, path);
  return std::string(name_of(article.date_source)) + ' ' + shown(article.published);
}

TEST(DateByAddress, StandsBehindMetadataAndBeforeProperties) {
  const std::string url = "https://site.kz/2019/04/08/tema", path = "news/2018-03-07.txt";
  EXPECT_EQ(dated(DateSource::none, url, path), "url 2019-4-8");
  EXPECT_EQ(dated(DateSource::none, "https://site.kz/tema", path), "path 2018-3-7");
  EXPECT_EQ(dated(DateSource::properties, "", path), "path 2018-3-7");
  EXPECT_EQ(dated(DateSource::properties, "", "news/1.docx"), "properties 2020-1-1");
  EXPECT_EQ(dated(DateSource::field, url, path), "field 2020-1-1");
  EXPECT_EQ(dated(DateSource::date_line, url, path), "date-line 2020-1-1");
}

}  // namespace
}  // namespace izde
