#include "searcher/matcher.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "common/token_sequence.h"

namespace izde {
namespace {

// BM25's k1 and b, chosen on two sets of judged queries (bench/results).
constexpr double kSaturation = 1.6;
constexpr double kLength = 0.3;

// Up to this many words are a name or a subject, and passages with more of them come first; more are a
// question, whose words matter less one by one: BM25 alone then ranks better (docs/ranking.md has the
// figures). Stop words are counted, for they are what tells many a question.
constexpr std::size_t kFewWords = 3;

// What a passage with another spelling of a word gets of the score of one that has it as typed.
constexpr double kVariantShare = 0.8;

// A word in more than this share of the passages says little; in a small index no word does by number alone.
constexpr double kCommonShare = 0.05;
constexpr double kCommonAtLeast = 20;

// Among how many of the best matches neighbours are looked for: a page is shown, not thousands.
constexpr std::ptrdiff_t kNeighboursLookedAt = 1000;

bool has(const std::vector<Posting>& postings, std::uint32_t document) {
  const auto found = std::lower_bound(
      postings.begin(), postings.end(), document,
      [](const Posting& posting, std::uint32_t wanted) { return posting.document < wanted; });
  return found != postings.end() && found->document == document;
}

// Merges two ascending lists; a document of both has the sum of its counts.
void merged(const std::vector<Posting>& one, const std::vector<Posting>& other,
            std::vector<Posting>& result) {
  result.clear();
  auto left = one.begin(), right = other.begin();
  while (left != one.end() && right != other.end()) {
    if (left->document == right->document)
      result.push_back({left->document, left++->count + right++->count});
    else
      result.push_back(left->document < right->document ? *left++ : *right++);
  }
  result.insert(result.end(), left, one.end());
  result.insert(result.end(), right, other.end());
}

bool any_are_neighbours(std::span<const std::uint16_t> sequence, const WordTerms& one,
                        const WordTerms& other) {
  for (const std::string& left : one)
    for (const std::string& right : other)
      if (are_neighbours(sequence, left, right)) return true;
  return false;
}

double idf_of(std::size_t frequency, std::uint64_t passages) {
  const double with = static_cast<double>(frequency);
  return std::log1p((static_cast<double>(passages) - with + 0.5) / (with + 0.5));
}

bool is_common(std::size_t frequency, const IndexReader& index) {
  const double share = kCommonShare * static_cast<double>(index.totals().passages);
  return static_cast<double>(frequency) > std::max(share, kCommonAtLeast);
}

}  // namespace

const std::vector<Match>& Matcher::match(const IndexReader& index, const Query& query) {
  matches_.clear();
  if (query.empty) {
    index.read_all(documents_);
    for (std::uint32_t document : documents_) matches_.push_back({document, 0});
    return matches_;
  }
  const std::size_t size = std::size_t{index.last_document()} + 1;
  scores_.resize(std::max(scores_.size(), size), 0);
  found_.resize(std::max(found_.size(), size / 64 + 1), 0);
  std::vector<const QueryNode*> words = words_of(query.root);
  const bool are_few = words.size() <= kFewWords;
  if (!are_few) words = searched_words(query.root);
  words_.resize(words.size());
  double highest = 0;  // no passage's BM25 is above it
  for (std::size_t i = 0; i < words.size(); ++i) {
    read_word(index, *words[i], words_[i]);
    highest += words_[i].weight;
  }
  // A word more counts more than BM25 and all neighbours together can.
  const double bonus = are_few ? highest : 0;
  for (const Word& word : words_) {
    if (word.is_stop_word) continue;
    const double of_word = is_common(word.postings.size(), index) ? 0 : 2 * bonus;
    const double share = word.spelled.empty() ? 1 : kVariantShare;
    add_postings(index, word.spelled, word.weight, of_word);
    add_postings(index, word.otherwise, share * word.weight, share * of_word);
  }
  collect();
  if (bonus > 0 && words_.size() > 1) prefer_neighbours(index, bonus);
  return matches_;
}

void Matcher::read_word(const IndexReader& index, const QueryNode& node, Word& word) {
  word.terms = node.terms;
  word.terms.insert(word.terms.end(), node.variants.begin(), node.variants.end());
  read_postings(index, node.terms, word.spelled);
  read_postings(index, node.variants, word.otherwise);
  merged(word.spelled, word.otherwise, word.postings);
  std::erase_if(word.otherwise, [&](const Posting& posting) { return has(word.spelled, posting.document); });
  word.is_stop_word = node.is_stop_word;
  word.weight =
      node.is_stop_word ? 0 : idf_of(word.postings.size(), index.totals().passages) * (kSaturation + 1);
}

// Reads the postings of all terms of a word as if they were one term.
void Matcher::read_postings(const IndexReader& index, const WordTerms& terms,
                            std::vector<Posting>& postings) {
  postings.clear();
  for (const std::string& term : terms) {
    index.read_postings(term, postings_);
    if (postings.empty())
      postings.swap(postings_);
    else if (!postings_.empty())
      merged(postings, postings_, merged_), postings.swap(merged_);
  }
}

// Adds the scores of one word; `bonus` to each passage that has it.
void Matcher::add_postings(const IndexReader& index, const std::vector<Posting>& postings, double weight,
                           double bonus) {
  const double passages = static_cast<double>(std::max<std::uint64_t>(index.totals().passages, 1));
  const double average = std::max(static_cast<double>(index.totals().length) / passages, 1.0);
  const PassageTable& table = index.table();
  for (const Posting& posting : postings) {
    const double norm = kSaturation * (1 - kLength + kLength * table.row(posting.document).length / average);
    scores_[posting.document] += static_cast<float>(weight * posting.count / (posting.count + norm) + bonus);
    found_[posting.document / 64] |= std::uint64_t{1} << posting.document % 64;
  }
}

// Moves what the words have left into `matches_`, ascending.
void Matcher::collect() {
  for (std::size_t i = 0; i < found_.size(); ++i) {
    for (; found_[i] != 0; found_[i] &= found_[i] - 1) {
      const auto document =
          static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(found_[i])));
      matches_.push_back({document, std::exchange(scores_[document], 0.0f)});
    }
  }
}

// Adds `bonus`, or its share for each two words that follow each other in the query, to the best matches in
// which they stand beside each other.
void Matcher::prefer_neighbours(const IndexReader& index, double bonus) {
  std::vector<Match*> best;
  for (Match& match : matches_) best.push_back(&match);
  const auto better = [](const Match* a, const Match* b) { return a->score > b->score; };
  if (best.size() > kNeighboursLookedAt) {
    std::nth_element(best.begin(), best.begin() + kNeighboursLookedAt, best.end(), better);
    best.resize(kNeighboursLookedAt);
  }
  const double share = bonus / static_cast<double>(words_.size() - 1);
  for (Match* match : best) {
    const auto sequence = index.table().tokens(index.table().row(match->document));
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
      const Word &one = words_[i], &other = words_[i + 1];
      if (has(one.postings, match->document) && has(other.postings, match->document) &&
          any_are_neighbours(sequence, one.terms, other.terms))
        match->score += static_cast<float>(share);
    }
  }
}

std::vector<Match> best_matches(std::vector<Match> matches, const PassageTable& table, std::size_t offset,
                                std::size_t limit, std::size_t per_article) {
  const auto worse = [](const Match& a, const Match& b) {
    return a.score != b.score ? a.score < b.score : a.document > b.document;
  };
  std::make_heap(matches.begin(), matches.end(), worse);
  std::unordered_map<std::uint32_t, std::size_t> taken;  // by the article's first passage
  std::vector<Match> best;
  for (auto end = matches.end(); end != matches.begin() && (limit == 0 || best.size() < limit);) {
    std::pop_heap(matches.begin(), end, worse);
    const Match match = *--end;
    if (per_article > 0 && ++taken[table.first_of(match.document)] > per_article) continue;
    if (offset > 0)
      --offset;
    else
      best.push_back(match);
  }
  return best;
}

}  // namespace izde
