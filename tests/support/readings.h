// Files of tests, read as the indexer reads them.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "common/text/utf8.h"
#include "indexer/reading.h"

namespace izde::test {

/// Reads `bytes` as a file of this name, whose extension tells its format.
inline std::vector<Reading> readings_of(const std::string& bytes, const std::string& name,
                                        const ReadOptions& options = {}) {
  std::istringstream in(bytes);
  std::vector<Reading> readings;
  const Format* format = options.format != nullptr ? options.format : format_of(name);
  read_file(in, *format, {name, name, options.field_names}, options,
            [&](Reading&& reading) { readings.push_back(std::move(reading)); });
  return readings;
}

/// Reads the articles of a file or folder; there must be no others.
inline std::vector<Article> articles_of(const std::string& source) {
  std::vector<Article> articles;
  read_sources({source}, {}, nullptr,
               [&](Reading&& reading) { articles.push_back(std::move(reading.result.article.value())); });
  return articles;
}

/// An article as "id|title|date|text", its date's parts and the text's lines apart by "." and "/".
inline std::string shown(const Article& article) {
  std::string text = article.id + '|' + article.title + '|';
  for (int part : {article.published.year, article.published.month, article.published.day})
    if (part != 0) text += (text.ends_with('|') ? "" : ".") + std::to_string(part);
  text += '|';
  for (char c : text::trimmed(article.text)) text += c == '\n' ? '/' : c;
  return text;
}

/// The articles of a file, shown, or the reasons why there are none; apart by line ends.
inline std::string shown(const std::vector<Reading>& readings) {
  std::string all;
  for (const Reading& reading : readings) {
    const ReadResult& result = reading.result;
    all += (all.empty() ? "" : "\n") + (result.article ? shown(*result.article) : result.rejected);
  }
  return all;
}

}  // namespace izde::test
