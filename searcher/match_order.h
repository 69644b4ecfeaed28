// The order of hits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "izde/searcher.h"
#include "searcher/index_reader.h"
#include "searcher/matcher.h"

namespace izde {

/// Hands out matches in the order that Sort says, one after the other: only what is asked for is put in order. Equal scores
/// of Sort::relevance go by document, equal dates of the others by score, article id and passage.
class MatchOrder {
 public:
  /// `index` must outlive it.
  MatchOrder(std::vector<Match> matches, const IndexReader& index, Sort sort);

  /// Takes the next match out; nothing when none is left.
  std::optional<Match> next();

  /// Those that are left, in no order.
  std::span<const Match> left() const { return matches_; }

 private:
  bool is_behind(const Match& one, const Match& other) const;
  std::uint32_t age_rank(const Match& match) const;
  void order_ties();

  const IndexReader& index_;
  Sort sort_;
  std::vector<Match> matches_;  // a heap, and behind it what comes next, the last first
  std::size_t heap_size_;
};

}  // namespace izde
