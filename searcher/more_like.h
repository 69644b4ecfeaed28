// More like this: from a passage, or an article, to a query.
#pragma once

#include <cstdint>
#include <string>

#include "common/analysis/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/near_copies.h"
#include "searcher/query.h"

namespace izde {

/// What is like a passage, or a whole article. `index` must outlive it.
class MoreLike {
 public:
  /// Reads `like`, an article's id or that with "#" and the number of a passage behind it. Throws Error (bad_request) when the index
  /// has none of that name, and what reading the index does.
  MoreLike(const IndexReader& index, Analyzer& analyzer, const std::string& like);

  /// Asks for the words that tell most: those that are often in it and in few other passages.
  const Query& query() const { return query_; }

  /// Tells whether a passage is of the same article, or a near copy of one of it.
  bool is_same(std::uint32_t document) const {
    return (document >= first_ && document < end_) || article_.original_of(document).has_value();
  }

 private:
  void find(const std::string& like);
  void find_passage(const std::string& like, std::size_t mark);
  void make_query(Analyzer& analyzer);

  const IndexReader& index_;
  std::uint32_t first_ = 0, end_ = 0;   // the passages of the article
  std::uint32_t begin_ = 0, stop_ = 0;  // those that are asked for
  NearCopies article_;
  Query query_;
};

}  // namespace izde
