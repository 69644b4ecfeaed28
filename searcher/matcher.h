// Finds all passages that match a query and scores them.
#pragma once

#include <cstdint>
#include <vector>

#include "izde/searcher.h"
#include "searcher/article_scores.h"
#include "searcher/document_set.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"
#include "searcher/scorer.h"
#include "searcher/word_postings.h"

namespace izde {

/// A passage that matches.
struct Match {
  std::uint32_t document;
  float score;  ///< 0 for a query without words
};

/// A part of the score of a match.
struct ScoredPart {
  std::size_t word;  ///< its number in the query; of neighbours the first one's, of an article none
  ScoreLevel level;
  double score;
};

/// Walks the postings of a query's words and adds up scores by passage: BM25 of the words, of those that begin alike, and for a
/// question of the whole article. For a query of up to three words it adds as much more for each of them as puts passages with more
/// of the words first, and among these for words that stand beside each other, and have a capital, as in the query
/// (docs/ranking.md). Which passages match at all, the query's tree says. Every match is met once, so that counts and facets are exact. Keeps its memory (about 16 bytes a passage of
/// the index) from query to query; one per thread.
class Matcher {
 public:
  explicit Matcher(const Ranking& ranking = {}) : ranking_(ranking) {}

  /// Returns all matches of `query`, ascending by document; without words, all passages. Valid until the next
  /// call. `analyzer` must be the one the index was made with.
  const std::vector<Match>& match(const IndexReader& index, const Query& query, Analyzer& analyzer);

  /// Takes apart the score of a match of the last query, which `index` was asked: the parts sum up to it. Empty, if it had no
  /// words.
  std::vector<ScoredPart> parts_of(const IndexReader& index, std::uint32_t document) const;

  /// The words of the last query as the index has them; parts name them by their number.
  const std::vector<WordPostings>& words() const { return words_; }

 private:
  static std::size_t count_units(const std::vector<const QueryNode*>& words);
  void read_words(const IndexReader& index, const Query& query, Analyzer& analyzer);
  void read_synonyms(const IndexReader& index, const Query& query);
  void keep_matches_of_tree(const IndexReader& index, const Query& query, Analyzer& analyzer);
  double synonym_share() const { return are_few_ ? ranking_.synonym_of_few : ranking_.synonym; }
  double bonus_of(const Scorer& scorer, const WordPostings& word) const;
  void add_words(const IndexReader& index);
  void add_related_words(const IndexReader& index);
  void add_postings(const Scorer& scorer, const std::vector<Posting>& postings, double weight, double bonus);
  void add_related(const Scorer& scorer, const WordPostings& word);
  void add_articles(const IndexReader& index);
  void collect();
  void prefer_names(const IndexReader& index);
  void add_names(const Scorer& scorer, std::uint32_t document, std::vector<ScoredPart>& parts) const;

  Ranking ranking_;
  bool are_few_ = false;                  // of the last query, as all that follows
  double highest_ = 0;                    // no passage's BM25 is above it
  std::vector<std::uint32_t> looked_at_;  // for names; ascending
  std::vector<ScoredPart> parts_;
  WordReader reader_;
  ArticleScores articles_;
  std::vector<float> scores_;            // by document; 0 between queries
  DocumentSet found_{0};                 // empty between queries
  std::vector<const QueryNode*> nodes_;  // of words_; valid while a query is matched
  std::vector<WordPostings> words_;
  std::vector<std::vector<Posting>> synonyms_;  // by their number in the query
  std::vector<std::uint32_t> documents_;
  std::vector<Match> matches_;
};

}  // namespace izde
