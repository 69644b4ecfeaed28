#include "searcher/article_scores.h"

#include <algorithm>

#include "searcher/bm25.h"

namespace izde {
namespace {

struct ArticleCount {
  std::uint32_t first;  // passage
  std::uint32_t count;  // of the word
};

std::vector<ArticleCount> counts_of(const PassageTable& table, const std::vector<Posting>& postings) {
  std::vector<ArticleCount> articles;
  for (const Posting& posting : postings) {
    const std::uint32_t first = table.first_of(posting.document);
    if (articles.empty() || articles.back().first != first) articles.push_back({first, 0});
    articles.back().count += posting.count;
  }
  return articles;
}

float length_of(const PassageTable& table, std::uint32_t first) {
  float length = 0;
  for (std::uint32_t document = first;
       document <= table.last() && table.row(document).number != 0 && table.first_of(document) == first;
       ++document)
    length += static_cast<float>(table.row(document).length);
  return length;
}

}  // namespace

void ArticleScores::add(const IndexReader& index, const std::vector<Posting>& postings, double share,
                        const Ranking& ranking) {
  const std::size_t size = std::size_t{index.last_document()} + 1;
  scores_.resize(std::max(scores_.size(), size), 0);
  lengths_.resize(scores_.size(), 0);
  const std::vector<ArticleCount> counts = counts_of(index.table(), postings);
  const double weight = share * bm25::weight(counts.size(), index.totals().articles);
  const bm25::Saturation saturation(index.totals().length, index.totals().articles, ranking.saturation,
                                    ranking.article_length);
  for (const auto& [first, count] : counts) {
    if (lengths_[first] == 0) lengths_[first] = length_of(index.table(), first), articles_.push_back(first);
    scores_[first] += static_cast<float>(weight * saturation.of(count, lengths_[first]));
  }
}

double ArticleScores::of(const IndexReader& index, std::uint32_t document) const {
  return scores_[index.table().first_of(document)];
}

void ArticleScores::clear() {
  for (const std::uint32_t article : articles_) scores_[article] = lengths_[article] = 0;
  articles_.clear();
}

}  // namespace izde
