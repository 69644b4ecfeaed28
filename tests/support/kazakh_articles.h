// The Kazakh articles of corpus/, for tests that write them in other scripts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/document.h"
#include "tests/support/readings.h"

namespace izde::test {

/// Tells whether a folded word has nothing but letters of the Cyrillic block.
inline bool has_cyrillic_only(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); i += 2)
    if ((static_cast<unsigned char>(word[i]) & 0xFC) != 0xD0) return false;
  return !word.empty();
}

/// Reads them, without those that were pasted.
inline std::vector<Article> kazakh_articles() {
  std::vector<Article> articles;
  Analyzer analyzer;
  for (Article& article : articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus"))
    if (!article.id.starts_with("corpus/pasted") && analyzer.language_of(article.text) == Language::kazakh)
      articles.push_back(std::move(article));
  return articles;
}

}  // namespace izde::test
