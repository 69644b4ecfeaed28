// What tests of formats show of articles.
#pragma once

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "common/text/utf8.h"
#include "indexer/reading.h"

namespace izde::test {

inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A date and where it stands, "2019-04-08 meta"; "0": none.
inline std::string date_shown(const Article& article) {
  constexpr const char* kSources[] = {"none",       "field", "meta", "time", "feed",
                                      "properties", "line",  "url",  "path"};
  if (!article.published.known()) return "0";
  char date[40];
  std::snprintf(date, sizeof date, "%04d-%02d-%02d ", article.published.year, article.published.month,
                article.published.day);
  return std::string(date) + kSources[static_cast<int>(article.date_source)];
}

/// An article: title, date, address and publisher, each on a line, and below them the text; or why there is
/// none.
inline std::string metadata_shown(const Reading& reading) {
  if (!reading.result.article) return reading.result.rejected + '\n';
  const Article& article = *reading.result.article;
  return article.title + '\n' + date_shown(article) + '\n' + article.url + '\n' + article.source + "\n\n" +
         std::string(text::trimmed(article.text)) + '\n';
}

}  // namespace izde::test
