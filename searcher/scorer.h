// What a word of a query gives a passage, by each rule of ranking (docs/ranking.md).
#pragma once

#include <cstdint>

#include "searcher/bm25.h"
#include "searcher/index_reader.h"
#include "searcher/ranking.h"
#include "searcher/word_postings.h"

namespace izde {

/// Knows the formulas, and keeps nothing. The index and the parameters must outlive it. Throws what reading the index does.
class Scorer {
 public:
  Scorer(const IndexReader& index, const Ranking& ranking);

  /// The most that BM25 gives for a word; and for those that begin alike. A word without such counts in their place, too.
  double weight(const WordPostings& word) const;
  double related_weight(const WordPostings& word) const;

  /// The share of that for a passage, from 0 to 1.
  double share(const Posting& posting) const {
    return saturation_.of(posting.count, index_.table().row(posting.document).length);
  }

  /// The share of a word's score for a variant of it.
  double variant_share(const WordPostings& word) const { return word.spelled.empty() ? 1 : ranking_.variant; }

  /// What one of few words gives for being there, beside `highest`, the most that BM25 gives for all: more than all else can.
  double more_words(const WordPostings& word, double highest, bool is_lone) const;

  /// How well two words that follow each other in the query do so in a passage: 0, a share that Ranking has,
  /// or 1.
  double neighbours(const WordPostings& one, const WordPostings& other, std::uint32_t document) const;

  /// Tells whether a word that is capitalised in the query is so in a passage.
  bool has_capital(const WordPostings& word, std::uint32_t document) const;

 private:
  bool is_initial_of(const WordPostings& word, const WordPostings& other, std::uint32_t document) const;
  std::span<const std::uint16_t> sequence(std::uint32_t document) const;

  const IndexReader& index_;
  const Ranking& ranking_;
  bm25::Saturation saturation_;
};

}  // namespace izde
