// Which passages a query tree asks for, before any is scored.
#pragma once

#include <functional>
#include <vector>

#include "searcher/document_set.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// Finds the passages that match a tree.
class TreeMatches {
 public:
  /// Gives the passages that have a word of the tree; valid until it is called again.
  using PostingsOf = std::function<const std::vector<Posting>&(const QueryNode&)>;

  /// `synonyms` are the passages that have each of Query::synonyms. All must outlive it.
  TreeMatches(const IndexReader& index, const PostingsOf& postings_of,
              const std::vector<std::vector<Posting>>& synonyms);

  /// Throws what reading the index does.
  DocumentSet of(const QueryNode& node) const;

 private:
  DocumentSet of_group(const QueryNode& group) const;
  DocumentSet of_field(const QueryNode& field) const;
  DocumentSet of_source(const std::string& name) const;

  const IndexReader& index_;
  const PostingsOf& postings_of_;
  const std::vector<std::vector<Posting>>& synonyms_;
  DocumentSet all_;
};

}  // namespace izde
