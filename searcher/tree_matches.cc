#include "searcher/tree_matches.h"

#include <algorithm>
#include <optional>

#include "searcher/fields.h"
#include "searcher/filters.h"
#include "searcher/phrases.h"

namespace izde {
namespace {

DocumentSet all_of(const IndexReader& index) {
  DocumentSet set(index.last_document());
  std::vector<std::uint32_t> documents;
  index.read_all(documents);
  for (const std::uint32_t document : documents) set.add(document);
  return set;
}

}  // namespace

TreeMatches::TreeMatches(const IndexReader& index, const PostingsOf& postings_of,
                         const std::vector<std::vector<Posting>>& synonyms)
    : index_(index), postings_of_(postings_of), synonyms_(synonyms), all_(all_of(index)) {}

DocumentSet TreeMatches::of(const QueryNode& node) const {
  if (node.kind == QueryNode::Kind::group) return of_group(node);
  if (node.kind == QueryNode::Kind::field) return of_field(node);
  DocumentSet set(index_.last_document());
  if (node.kind == QueryNode::Kind::word) {
    set.add(postings_of_(node));
  } else {
    std::vector<Posting> postings;
    read_phrase(index_, node.children, {node.distance, node.field == "title"}, postings);
    set.add(postings);
  }
  for (const std::size_t synonym : node.synonyms) set.add(synonyms_[synonym]);
  return set;
}

DocumentSet TreeMatches::of_group(const QueryNode& group) const {
  std::optional<DocumentSet> must, may, must_not;
  const auto put = [](std::optional<DocumentSet>& sum, DocumentSet set, bool unites) {
    if (!sum)
      sum = std::move(set);
    else if (unites)
      sum->unite(set);
    else
      sum->intersect(set);
  };
  for (const QueryNode& child : group.children) {
    const bool is_idle = child.occur == Occur::may && (child.is_stop_word || must);
    if (is_idle) continue;
    if (child.occur == Occur::must) put(must, of(child), false);
    if (child.occur == Occur::may) put(may, of(child), true);
    if (child.occur == Occur::must_not) put(must_not, of(child), true);
  }
  if (!must && !may && !must_not) return DocumentSet(index_.last_document());
  DocumentSet set = must ? std::move(*must) : may ? std::move(*may) : all_;
  if (must_not) set.subtract(*must_not);
  return set;
}

DocumentSet TreeMatches::of_field(const QueryNode& field) const {
  if (field.field == "source") return of_source(field.typed);
  const Filters filters(request_of({{field.field, field.typed}}), index_.cities());
  DocumentSet set(index_.last_document());
  all_.for_each([&](std::uint32_t document) {
    if (filters.failed(index_.table(), index_.table().row(document)) == 0) set.add(document);
  });
  return set;
}

// A source's name is met by its beginning. It stands at the first passage; an article's others follow.
DocumentSet TreeMatches::of_source(const std::string& name) const {
  DocumentSet set(index_.last_document());
  std::vector<Posting> firsts;
  for (const std::string& term : index_.sources(name)) {
    index_.read_postings(term, firsts);
    for (const Posting& first : firsts) {
      std::uint32_t document = first.document;
      do set.add(document++);
      while (document <= index_.last_document() && index_.table().row(document).number > 1);
    }
  }
  return set;
}

}  // namespace izde
