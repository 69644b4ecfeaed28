// A small index for a test, made by the indexer itself from JSON Lines.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/batch.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {

/// An index in a temporary folder. Each add() is a batch.
class SmallIndex {
 public:
  SmallIndex() = default;
  explicit SmallIndex(const std::vector<std::string>& articles) { add(articles); }

  /// Indexes articles, one JSON object each.
  BatchReport add(const std::vector<std::string>& articles) {
    const std::filesystem::path source = folder_.path() / "articles.jsonl";
    std::ofstream out(source, std::ios::trunc);
    for (const std::string& article : articles) out << article << '\n';
    out.close();
    return index_sources(path(), {source.string()});
  }

  std::string path() const { return (folder_.path() / "index").string(); }

 private:
  TemporaryFolder folder_;
};

}  // namespace izde::test
