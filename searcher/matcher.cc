#include "searcher/matcher.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace izde {
namespace {

// Among how many of the best matches neighbours and capitals are looked for: a page is shown, not thousands.
constexpr std::ptrdiff_t kLookedAt = 1000;

}  // namespace

const std::vector<Match>& Matcher::match(const IndexReader& index, const Query& query, Analyzer& analyzer) {
  matches_.clear(), words_.clear();
  are_few_ = true;
  if (query.empty) {
    index.read_all(documents_);
    for (std::uint32_t document : documents_) matches_.push_back({document, 0});
    return matches_;
  }
  const std::size_t size = std::size_t{index.last_document()} + 1;
  scores_.resize(std::max(scores_.size(), size), 0);
  found_.resize(std::max(found_.size(), size / 64 + 1), 0);
  std::vector<const QueryNode*> words = words_of(query.root);
  are_few_ = words.size() <= ranking_.few_words;
  if (!are_few_) words = searched_words(query.root);
  words_.resize(words.size());
  for (std::size_t i = 0; i < words.size(); ++i)
    reader_.read(index, *words[i], words[i]->is_stop_word ? 0 : ranking_.related_letters, words_[i]);
  if (are_few_ && words_.size() > 1) reader_.read_initials(index, analyzer, words_);
  add_words(index);
  collect();
  are_few_ ? prefer_names(index) : add_articles(index);
  return matches_;
}

// Adds the scores of all words.
void Matcher::add_words(const IndexReader& index) {
  const Scorer scorer(index, ranking_);
  highest_ = 0;
  for (const WordPostings& word : words_)
    if (!word.is_stop_word) highest_ += scorer.weight(word) + scorer.related_weight(word);
  for (const WordPostings& word : words_) {
    if (word.is_stop_word) continue;
    const double weight = scorer.weight(word), share = scorer.variant_share(word);
    const double bonus = are_few_ ? scorer.more_words(word, highest_) : 0;
    add_postings(scorer, word.spelled, weight, bonus);
    add_postings(scorer, word.variant, share * weight, share * bonus);
  }
  for (const WordPostings& word : words_)
    if (!word.is_stop_word) add_related(scorer, word);
}

// Adds the scores of one word; `bonus` to each passage that has it.
void Matcher::add_postings(const Scorer& scorer, const std::vector<Posting>& postings, double weight,
                           double bonus) {
  for (const Posting& posting : postings) {
    scores_[posting.document] += static_cast<float>(weight * scorer.share(posting) + bonus);
    found_[posting.document / 64] |= std::uint64_t{1} << posting.document % 64;
  }
}

// Adds to passages that match what related words are worth; alone they make no match.
void Matcher::add_related(const Scorer& scorer, const WordPostings& word) {
  const double weight = scorer.related_weight(word);
  for (const Posting& posting : word.related)
    if ((found_[posting.document / 64] >> posting.document % 64 & 1) != 0)
      scores_[posting.document] += static_cast<float>(weight * scorer.share(posting));
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

// Adds to the best matches what words beside each other and words with a capital count, as in the query.
void Matcher::prefer_names(const IndexReader& index) {
  looked_at_.clear();
  const auto is_name = [](const WordPostings& word) { return word.is_capitalised && !word.is_stop_word; };
  if (words_.size() < 2 && std::none_of(words_.begin(), words_.end(), is_name)) return;
  std::vector<Match*> best;
  for (Match& match : matches_) best.push_back(&match);
  const auto better = [](const Match* a, const Match* b) { return a->score > b->score; };
  if (best.size() > kLookedAt) {
    std::nth_element(best.begin(), best.begin() + kLookedAt, best.end(), better);
    best.resize(kLookedAt);
  }
  const Scorer scorer(index, ranking_);
  for (Match* match : best) {
    add_names(scorer, match->document, parts_);
    for (const ScoredPart& part : parts_) match->score += static_cast<float>(part.score);
    looked_at_.push_back(match->document);
    parts_.clear();
  }
  std::sort(looked_at_.begin(), looked_at_.end());
}

// Adds what words beside each other, and words with a capital, give a passage.
void Matcher::add_names(const Scorer& scorer, std::uint32_t document, std::vector<ScoredPart>& parts) const {
  const auto searched = std::count_if(words_.begin(), words_.end(),
                                      [](const WordPostings& word) { return !word.is_stop_word; });
  const double by_word = ranking_.capitals * highest_ / static_cast<double>(searched);
  const double by_pair = ranking_.neighbours * highest_ / static_cast<double>(words_.size() - 1);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (scorer.has_capital(words_[i], document)) parts.push_back({i, ScoreLevel::capital, by_word});
    if (i + 1 == words_.size()) break;
    const double pair = scorer.neighbours(words_[i], words_[i + 1], document);
    if (pair > 0) parts.push_back({i, ScoreLevel::neighbours, by_pair * pair});
  }
}

// The same steps as in match(), for one passage.
std::vector<ScoredPart> Matcher::parts_of(const IndexReader& index, std::uint32_t document) const {
  std::vector<ScoredPart> parts;
  const Scorer scorer(index, ranking_);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const WordPostings& word = words_[i];
    if (word.is_stop_word) continue;
    const Posting* spelled = posting_of(document, word.spelled);
    const Posting* posting = spelled ? spelled : posting_of(document, word.variant);
    const double share = spelled ? 1 : scorer.variant_share(word);
    if (posting != nullptr) {
      parts.push_back({i, spelled ? ScoreLevel::word : ScoreLevel::variant,
                       share * scorer.weight(word) * scorer.share(*posting)});
      const double bonus = are_few_ ? share * scorer.more_words(word, highest_) : 0;
      if (bonus > 0) parts.push_back({i, ScoreLevel::more_words, bonus});
    }
    if (const Posting* related = posting_of(document, word.related))
      parts.push_back({i, ScoreLevel::related, scorer.related_weight(word) * scorer.share(*related)});
  }
  if (!are_few_) parts.push_back({0, ScoreLevel::article, articles_.of(index, document)});
  if (are_few_ && std::binary_search(looked_at_.begin(), looked_at_.end(), document))
    add_names(scorer, document, parts);
  return parts;
}

}  // namespace izde
