#include "searcher/match_order.h"

#include <algorithm>
#include <string>
#include <utility>

namespace izde {
namespace {

// Sorts passages by article id, then by passage. `matches` come ascending by document, an article's passages in a row.
void sort_by_article(std::span<Match> matches, const IndexReader& index) {
  std::vector<std::pair<std::string, std::vector<Match>>> articles;
  std::uint32_t last_first = 0;
  for (const Match& match : matches) {
    const std::uint32_t first = index.table().first_of(match.document);
    if (articles.empty() || first != last_first)
      articles.emplace_back(index.article_id(match.document), std::vector<Match>{});
    articles.back().second.push_back(match);
    last_first = first;
  }
  std::sort(articles.begin(), articles.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  auto out = matches.begin();
  for (const auto& article : articles) out = std::copy(article.second.begin(), article.second.end(), out);
}

}  // namespace

MatchOrder::MatchOrder(std::vector<Match> matches, const IndexReader& index, Sort sort)
    : index_(index), sort_(sort), matches_(std::move(matches)), heap_size_(matches_.size()) {
  std::make_heap(matches_.begin(), matches_.end(),
                 [this](const Match& a, const Match& b) { return is_behind(a, b); });
}

std::optional<Match> MatchOrder::next() {
  if (matches_.empty()) return std::nullopt;
  if (heap_size_ == matches_.size()) order_ties();
  const Match match = matches_.back();
  matches_.pop_back();
  return match;
}

// The greater, the earlier: what has no date comes last.
std::uint32_t MatchOrder::age_rank(const Match& match) const {
  const std::uint32_t date = index_.table().row(match.document).published;
  return sort_ == Sort::oldest && date != 0 ? ~date : date;
}

bool MatchOrder::is_behind(const Match& one, const Match& other) const {
  if (sort_ != Sort::relevance) {
    const std::uint32_t rank = age_rank(one), other_rank = age_rank(other);
    if (rank != other_rank) return rank < other_rank;
  }
  return one.score != other.score ? one.score < other.score : one.document > other.document;
}

// Takes the next match off the heap, and with it those of the same date and score: only of matches that come next the
// ids of their articles are needed, which have to be read.
void MatchOrder::order_ties() {
  const auto behind = [this](const Match& a, const Match& b) { return is_behind(a, b); };
  const auto begin = matches_.begin();
  const Match first = matches_.front();
  do {
    std::pop_heap(begin, begin + static_cast<std::ptrdiff_t>(heap_size_), behind);
    --heap_size_;
  } while (sort_ != Sort::relevance && heap_size_ > 0 && matches_.front().score == first.score &&
           age_rank(matches_.front()) == age_rank(first));
  const std::span<Match> ties = std::span(matches_).subspan(heap_size_);
  if (ties.size() == 1) return;
  std::reverse(ties.begin(), ties.end());
  sort_by_article(ties, index_);
  std::reverse(ties.begin(), ties.end());
}

}  // namespace izde
