// The words of a query's text as nodes of its tree.
#pragma once

#include <string>
#include <vector>

#include "common/analysis/analyzer.h"
#include "searcher/query.h"

namespace izde {

/// Reads the words of one query, kMaxQueryWords in all.
class QueryWords {
 public:
  /// `analyzer` must outlive it.
  explicit QueryWords(Analyzer& analyzer) : analyzer_(analyzer) {}

  /// Returns a node for each word of `text`, in order.
  std::vector<QueryNode> tokens(const std::string& text);

  /// Adds the different words of `text` to a group, as alternatives; those it has get the terms they lack. Writes its order.
  void add_alternatives(const std::string& text, QueryNode& group);

  bool are_too_many() const { return too_many_; }

 private:
  Analyzer& analyzer_;
  std::size_t count_ = 0;
  bool too_many_ = false;
};

}  // namespace izde
