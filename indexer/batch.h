// One run of the indexer: sources in, a batch of changes and a report out.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "indexer/reading.h"

namespace izde {

/// What a run did. `articles` and `passages` are the index's totals after it.
struct BatchReport {
  struct Superseded {
    std::string id;
    std::string source;  ///< where the article that gave way stands
  };
  struct Rejected {
    std::string source;
    std::optional<std::size_t> line;  ///< from 1; nothing for a whole file
    std::string reason;
  };
  std::uint64_t articles = 0, added = 0, updated = 0, unchanged = 0, removed = 0, passages = 0;
  std::vector<Superseded> superseded;
  std::vector<Rejected> rejected;
  std::map<std::string, std::uint64_t>
      encodings;  ///< articles read of text in each, those of documents left out
  double seconds = 0;
  std::uint64_t bytes = 0;  ///< of title and text read
  double mb_per_s() const { return seconds > 0 ? static_cast<double>(bytes) / 1e6 / seconds : 0; }
};

/// Who wants to know while a batch runs. Any of them may be empty.
struct BatchObserver {
  std::function<void(const BatchReport&)> progress;            ///< after each article
  std::function<void(const BatchReport::Rejected&)> rejected;  ///< at once
  const std::atomic<bool>* stop = nullptr;  ///< set: throws Interrupted at the next article
};

/// Thrown when a batch is stopped: the index is as it was before.
struct Interrupted {};

/// Indexes all articles of `sources` into the index in folder `index` as one batch: readers see all of it or
/// nothing. Throws Error (busy, incompatible, damaged, failure) and Interrupted; the index is then as it was
/// before.
BatchReport index_sources(const std::filesystem::path& index, const std::vector<std::string>& sources,
                          const BatchObserver& observer = {}, const ReadOptions& options = {});

}  // namespace izde
