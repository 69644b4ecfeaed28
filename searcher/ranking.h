// The parameters of ranking, with the values that are used. docs/ranking.md says what each is for and what it brings.
#pragma once

#include <cstddef>

namespace izde {

/// Chosen on the development halves of two sets of judged queries (bench/results); bench/ranking turns each off in turn.
struct Ranking {
  double saturation = 1.6;      ///< BM25's k1
  double length = 0.5;          ///< BM25's b for passages
  double article_length = 0.8;  ///< and for articles, which differ in length more

  /// Up to so many words, stop words among them, are a name or a subject, and passages with more of them come first. More are a
  /// question, whose words matter less one by one.
  std::size_t few_words = 3;
  double neighbours = 1;  ///< what words beside each other count then, in parts of the most that BM25 gives
  double reversed = 0.8;  ///< the share of that in the other order
  double initial = 0.5;   ///< the same with an initial in place of one ("М. Боқаев")
  double capitals = 0.5;  ///< what words with a capital as in the query count, in the same parts

  /// A word in more than this share of the passages, and in more than so many, says too little to count as a word more.
  double common_share = 0.05;
  double common_at_least = 20;

  double variant = 0.8;             ///< the share of a word's score for another spelling of it
  double synonym = 0.7;             ///< the same for a synonym, in a question
  double synonym_of_few = 0.6;      ///< and of few words: so it comes behind all hits by a lone word
  double related = 0.5;             ///< the same for words that begin alike
  std::size_t related_letters = 5;  ///< with so many letters
  double article = 0.5;             ///< the share of a question's score for the whole article
};

}  // namespace izde
