// Writes passages into an index. Nothing of Xapian shows here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/document.h"
#include "indexer/article_analysis.h"

namespace izde {

/// One batch of changes to one index. Readers see nothing of it before commit() and all of it after; without
/// commit() nothing has happened. Holds the index's write lock. Not safe from several threads.
class IndexWriter {
 public:
  /// Opens the index in folder `index`, or makes one there. Throws Error: busy, incompatible, damaged,
  /// failure.
  explicit IndexWriter(const std::filesystem::path& index);
  ~IndexWriter();

  /// Returns the content hash of the article of that id as the last commit has it; nothing when there was none.
  std::optional<std::uint64_t> hash_of(const std::string& id) const;

  /// Adds the article, or replaces the one of that id with all its passages. `passages` in the order of their
  /// ranges, at least one. Throws Error: failure; the batch is then lost.
  void put(const Article& article, std::uint64_t content_hash, const std::vector<AnalyzedPassage>& passages);

  /// Takes the article's changes of this batch back. Throws Error: failure; the batch is then lost.
  void restore(const std::string& id);

  /// Makes the batch durable and visible, and begins the next. Throws Error: failure; the batch is then lost.
  void commit();

  std::uint64_t articles() const;  ///< in the index, this batch included
  std::uint64_t passages() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace izde
