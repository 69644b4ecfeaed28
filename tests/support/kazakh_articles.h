// The Kazakh articles of corpus/, for tests that write them in other scripts.
#pragma once

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/document.h"
#include "indexer/formats/format.h"

namespace izde::test {

/// Tells whether a folded word has nothing but letters of the Cyrillic block.
inline bool has_cyrillic_only(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); i += 2)
    if ((static_cast<unsigned char>(word[i]) & 0xFC) != 0xD0) return false;
  return !word.empty();
}

/// Reads them, in no order that counts.
inline std::vector<Article> kazakh_articles() {
  std::vector<Article> articles;
  Analyzer analyzer;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(IZDE_SOURCE_DIR) / "corpus")) {
    if (entry.path().extension() != ".jsonl") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    format_of(entry.path())->read(in, {entry.path(), entry.path().filename()}, [&](ReadResult&& result) {
      if (analyzer.language_of(result.article.value().text) == Language::kazakh)
        articles.push_back(std::move(result.article.value()));
    });
  }
  return articles;
}

}  // namespace izde::test
