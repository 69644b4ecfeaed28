// What the article of a passage is worth to a query: its other passages speak for it, too.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/index_reader.h"
#include "searcher/ranking.h"

namespace izde {

/// BM25 over articles. Keeps its memory (8 bytes a passage of the index) from query to query; one per thread.
class ArticleScores {
 public:
  /// Forgets all: a query begins.
  void clear();

  /// Adds `share` of what a word is worth to the articles of `postings`, which are ascending.
  void add(const IndexReader& index, const std::vector<Posting>& postings, double share,
           const Ranking& ranking);

  /// Returns what is added up for the article of a passage.
  double of(const IndexReader& index, std::uint32_t document) const;

 private:
  std::vector<float> scores_, lengths_;  // by the article's first passage; 0 for those not met
  std::vector<std::uint32_t> articles_;  // those that were met
};

}  // namespace izde
