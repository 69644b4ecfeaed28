#include "searcher/matcher.h"

#include <algorithm>
#include <bit>
#include <unordered_map>
#include <utility>

#include "common/token_sequence.h"

namespace izde {
namespace {

// Among how many of the best matches neighbours and capitals are looked for: a page is shown, not thousands.
constexpr std::ptrdiff_t kLookedAt = 1000;

Adjacency best_adjacency(std::span<const std::uint16_t> sequence, const WordTerms& one,
                         const WordTerms& other) {
  Adjacency best = Adjacency::none;
  for (const std::string& left : one)
    for (const std::string& right : other) best = std::max(best, adjacency(sequence, left, right));
  return best;
}

bool has_capital(std::span<const std::uint16_t> sequence, const WordTerms& terms) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](const std::string& term) { return is_capitalised(sequence, term); });
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
  const bool are_few = words.size() <= ranking_.few_words;
  if (!are_few) words = searched_words(query.root);
  words_.resize(words.size());
  double highest = 0;  // no passage's BM25 is above it
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t related_letters = words[i]->is_stop_word ? 0 : ranking_.related_letters;
    reader_.read(index, *words[i], related_letters, words_[i]);
    if (!words_[i].is_stop_word) highest += weight_of(words_[i], index) + related_weight_of(words_[i], index);
  }
  add_words(index, are_few ? highest : 0);
  collect();
  are_few ? prefer_names(index, highest) : add_articles(index);
  return matches_;
}

// What BM25 can give for a word, where no other begins alike twice: for itself, and as the one that begins so.
double Matcher::weight_of(const WordPostings& word, const IndexReader& index) const {
  const double twice = word.related.empty() ? 1 + ranking_.related : 1;
  return twice * bm25::weight(word.all.size(), index.totals().passages);
}

double Matcher::related_weight_of(const WordPostings& word, const IndexReader& index) const {
  if (word.related.empty()) return 0;
  return ranking_.related * bm25::weight(word.related.size(), index.totals().passages);
}

// A word in a large share of the passages says little; in a small index no word does by number alone.
bool Matcher::is_common(const WordPostings& word, const IndexReader& index) const {
  const double share = ranking_.common_share * static_cast<double>(index.totals().passages);
  return static_cast<double>(word.all.size()) > std::max(share, ranking_.common_at_least);
}

// Adds the scores of all words. Where `highest` is not 0, a word more counts more than BM25 and all else can.
void Matcher::add_words(const IndexReader& index, double highest) {
  const double bonus = (1 + ranking_.neighbours + ranking_.capitals) * highest;
  for (const WordPostings& word : words_) {
    if (word.is_stop_word) continue;
    const double weight = weight_of(word, index), of_word = is_common(word, index) ? 0 : bonus;
    const double share = word.spelled.empty() ? 1 : ranking_.variant;
    add_postings(index, word.spelled, weight, of_word);
    add_postings(index, word.variant, share * weight, share * of_word);
  }
  for (const WordPostings& word : words_)
    if (!word.is_stop_word) add_related(index, word);
}

bm25::Saturation Matcher::saturation_of(const IndexReader& index) const {
  const IndexTotals& totals = index.totals();
  return {totals.length, totals.passages, ranking_.saturation, ranking_.length};
}

// Adds the scores of one word; `bonus` to each passage that has it.
void Matcher::add_postings(const IndexReader& index, const std::vector<Posting>& postings, double weight,
                           double bonus) {
  const bm25::Saturation saturation = saturation_of(index);
  for (const Posting& posting : postings) {
    const double share = saturation.of(posting.count, index.table().row(posting.document).length);
    scores_[posting.document] += static_cast<float>(weight * share + bonus);
    found_[posting.document / 64] |= std::uint64_t{1} << posting.document % 64;
  }
}

// Adds to passages that match what related words are worth; alone they make no match.
void Matcher::add_related(const IndexReader& index, const WordPostings& word) {
  const double weight = related_weight_of(word, index);
  const bm25::Saturation saturation = saturation_of(index);
  for (const Posting& posting : word.related) {
    if ((found_[posting.document / 64] >> posting.document % 64 & 1) == 0) continue;
    const double share = saturation.of(posting.count, index.table().row(posting.document).length);
    scores_[posting.document] += static_cast<float>(weight * share);
  }
}

// Adds what the articles of passages are worth. A name or a subject is found in its passage, or not.
void Matcher::add_articles(const IndexReader& index) {
  articles_.clear();
  for (const WordPostings& word : words_) {
    const double twice = word.related.empty() ? 1 + ranking_.related : 1;
    articles_.add(index, word.all, ranking_.article * twice, ranking_);
    articles_.add(index, word.related, ranking_.article * ranking_.related, ranking_);
  }
  for (Match& match : matches_) match.score += static_cast<float>(articles_.of(index, match.document));
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

// Adds to the best matches what words beside each other and words with a capital count, as in the query; `highest` is the most
// that BM25 can give.
void Matcher::prefer_names(const IndexReader& index, double highest) {
  const auto is_name = [](const WordPostings& word) { return word.is_capitalised && !word.is_stop_word; };
  if (words_.size() < 2 && std::none_of(words_.begin(), words_.end(), is_name)) return;
  std::vector<Match*> best;
  for (Match& match : matches_) best.push_back(&match);
  const auto better = [](const Match* a, const Match* b) { return a->score > b->score; };
  if (best.size() > kLookedAt) {
    std::nth_element(best.begin(), best.begin() + kLookedAt, best.end(), better);
    best.resize(kLookedAt);
  }
  for (Match* match : best)
    match->score +=
        static_cast<float>(highest * (ranking_.neighbours * of_neighbours(index, match->document) +
                                      ranking_.capitals * of_capitals(index, match->document)));
}

// How well a passage's words stand beside each other as in the query, from 0 to 1.
double Matcher::of_neighbours(const IndexReader& index, std::uint32_t document) const {
  const auto sequence = index.table().tokens(index.table().row(document));
  double sum = 0;
  for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
    const WordPostings &one = words_[i], &other = words_[i + 1];
    if (posting_of(document, one.all) == nullptr || posting_of(document, other.all) == nullptr) continue;
    const Adjacency found = best_adjacency(sequence, one.terms, other.terms);
    sum += found == Adjacency::in_order ? 1 : found == Adjacency::reversed ? ranking_.reversed : 0;
  }
  return words_.size() < 2 ? 0 : sum / static_cast<double>(words_.size() - 1);
}

// How many of the words a passage has with a capital, where the query has one; from 0 to 1.
double Matcher::of_capitals(const IndexReader& index, std::uint32_t document) const {
  const auto sequence = index.table().tokens(index.table().row(document));
  double with = 0, all = 0;
  for (const WordPostings& word : words_) {
    if (word.is_stop_word) continue;
    ++all;
    with +=
        word.is_capitalised && posting_of(document, word.all) != nullptr && has_capital(sequence, word.terms);
  }
  return with / all;
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
