// Finds all passages that match a query and scores them.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/article_scores.h"
#include "searcher/bm25.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"
#include "searcher/word_postings.h"

namespace izde {

/// A passage that matches.
struct Match {
  std::uint32_t document;
  float score;  ///< 0 for a query without words
};

/// Walks the postings of a query's words and adds up scores by passage: BM25 of the words, of those that begin alike, and for a
/// question of the whole article. For a query of up to three words it adds as much more for each of them as puts passages with more
/// of the words first, and among these for words that stand beside each other, and have a capital, as in the query
/// (docs/ranking.md). Every match is met once, so that counts and facets are exact. Keeps its memory (about 16 bytes a passage of
/// the index) from query to query; one per thread.
class Matcher {
 public:
  explicit Matcher(const Ranking& ranking = {}) : ranking_(ranking) {}

  /// Returns all matches of `query`, ascending by document; without words, all passages. Valid until the next
  /// call.
  const std::vector<Match>& match(const IndexReader& index, const Query& query);

 private:
  double weight_of(const WordPostings& word, const IndexReader& index) const;
  double related_weight_of(const WordPostings& word, const IndexReader& index) const;
  bool is_common(const WordPostings& word, const IndexReader& index) const;
  bm25::Saturation saturation_of(const IndexReader& index) const;

  void add_words(const IndexReader& index, double highest);
  void add_postings(const IndexReader& index, const std::vector<Posting>& postings, double weight,
                    double bonus);
  void add_related(const IndexReader& index, const WordPostings& word);
  void add_articles(const IndexReader& index);
  void collect();
  void prefer_names(const IndexReader& index, double highest);
  double of_neighbours(const IndexReader& index, std::uint32_t document) const;
  double of_capitals(const IndexReader& index, std::uint32_t document) const;

  Ranking ranking_;
  WordReader reader_;
  ArticleScores articles_;
  std::vector<float> scores_;         // by document; 0 between queries
  std::vector<std::uint64_t> found_;  // a bit a document; 0 between queries
  std::vector<WordPostings> words_;
  std::vector<std::uint32_t> documents_;
  std::vector<Match> matches_;
};

/// Chooses the hits to return: by score, then in the order of the index; at most `per_article` (0: all) of
/// one article; `limit` (0: all) of them behind the first `offset`.
std::vector<Match> best_matches(std::vector<Match> matches, const PassageTable& table, std::size_t offset,
                                std::size_t limit, std::size_t per_article);

}  // namespace izde
