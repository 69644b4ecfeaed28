// Finds all passages that match a query and scores them.
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// A passage that matches.
struct Match {
  std::uint32_t document;
  float score;  ///< 0 for a query without words
};

/// Walks the postings of a query's words and adds up scores by passage: BM25, and for a query of up
/// to three words as much more for each of them as puts passages with more of the words first, and those
/// among them where the words stand beside each other before the others (docs/ranking.md). Every match is met
/// once, so that counts and facets are exact. Keeps its memory (about 4 bytes a passage of the index) from
/// query to query; one per thread.
class Matcher {
 public:
  /// Returns all matches of `query`, ascending by document; without words, all passages. Valid until the next
  /// call.
  const std::vector<Match>& match(const IndexReader& index, const Query& query);

 private:
  struct Word {
    WordTerms terms;                          // variants too
    std::vector<Posting> postings;            // of all of them
    std::vector<Posting> spelled, otherwise;  // of those as typed; of other passages, with a variant
    bool is_stop_word = false;                // among few: it counts as a neighbour only
    double weight = 0;                        // the most that BM25 gives for it
  };

  void read_word(const IndexReader& index, const QueryNode& node, Word& word);
  void read_postings(const IndexReader& index, const WordTerms& terms, std::vector<Posting>& postings);
  void add_postings(const IndexReader& index, const std::vector<Posting>& postings, double weight,
                    double bonus);
  void collect();
  void prefer_neighbours(const IndexReader& index, double bonus);

  std::vector<float> scores_;         // by document; 0 between queries
  std::vector<std::uint64_t> found_;  // a bit a document; 0 between queries
  std::vector<Word> words_;
  std::vector<Posting> postings_, merged_;
  std::vector<std::uint32_t> documents_;
  std::vector<Match> matches_;
};

/// Chooses the hits to return: by score, then in the order of the index; at most `per_article` (0: all) of
/// one article; `limit` (0: all) of them behind the first `offset`.
std::vector<Match> best_matches(std::vector<Match> matches, const PassageTable& table, std::size_t offset,
                                std::size_t limit, std::size_t per_article);

}  // namespace izde
