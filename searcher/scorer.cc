#include "searcher/scorer.h"

#include <algorithm>

#include "common/token_sequence.h"

namespace izde {

Scorer::Scorer(const IndexReader& index, const Ranking& ranking)
    : index_(index),
      ranking_(ranking),
      saturation_(index.totals().length, index.totals().passages, ranking.saturation, ranking.length) {}

double Scorer::weight(const WordPostings& word) const {
  const double twice = word.related.empty() ? 1 + ranking_.related : 1;
  return twice * bm25::weight(word.frequency(), index_.totals().passages);
}

double Scorer::related_weight(const WordPostings& word) const {
  if (word.related.empty()) return 0;
  return ranking_.related * bm25::weight(word.related.size(), index_.totals().passages);
}

// A word in a large share of the passages says little; in a small index no word does by number alone.
double Scorer::more_words(const WordPostings& word, double highest, bool is_lone) const {
  const double large = ranking_.common_share * static_cast<double>(index_.totals().passages);
  const bool is_common = static_cast<double>(word.frequency()) > std::max(large, ranking_.common_at_least);
  return is_common && !is_lone ? 0 : (1 + ranking_.neighbours + ranking_.capitals) * highest;
}

std::span<const std::uint16_t> Scorer::sequence(std::uint32_t document) const {
  return index_.table().tokens(index_.table().row(document));
}

double Scorer::neighbours(const WordPostings& one, const WordPostings& other, std::uint32_t document) const {
  for (const WordPostings* letter : {&one, &other})
    if (std::binary_search(letter->first_names.begin(), letter->first_names.end(), document)) return 1;
  if (posting_of(document, one.all) == nullptr || posting_of(document, other.all) == nullptr)
    return is_initial_of(one, other, document) || is_initial_of(other, one, document) ? ranking_.initial : 0;
  Adjacency best = Adjacency::none;
  for (const std::string& left : one.terms)
    for (const std::string& right : other.terms)
      best = std::max(best, adjacency(sequence(document), left, right));
  return best == Adjacency::in_order ? 1 : best == Adjacency::reversed ? ranking_.reversed : 0;
}

bool Scorer::is_initial_of(const WordPostings& word, const WordPostings& other,
                           std::uint32_t document) const {
  if (posting_of(document, word.initials) == nullptr || posting_of(document, other.all) == nullptr)
    return false;
  return std::any_of(other.terms.begin(), other.terms.end(), [&](const std::string& term) {
    return izde::is_initial_of(sequence(document), word.initial, term);
  });
}

bool Scorer::has_capital(const WordPostings& word, std::uint32_t document) const {
  if (!word.is_capitalised || word.is_stop_word || posting_of(document, word.all) == nullptr) return false;
  return std::any_of(word.terms.begin(), word.terms.end(),
                     [&](const std::string& term) { return is_capitalised(sequence(document), term); });
}

}  // namespace izde
