#include "searcher/query_parser.h"

#include <algorithm>

#include "common/text/utf8.h"

namespace izde {

std::vector<std::string> terms_of(const QueryNode& node) {
  if (node.kind == QueryNode::Kind::word) return {node.term};
  std::vector<std::string> terms;
  for (const QueryNode& child : node.children)
    for (std::string& term : terms_of(child))
      if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(std::move(term));
  return terms;
}

Query parse_query(std::string_view text, Analyzer& analyzer) {
  Query query;
  const std::string repaired = text::repaired(text);
  analyzer.analyze(repaired, [&](const Token& token) {
    const auto same = [&](const QueryNode& node) { return node.term == token.stem(); };
    if (std::any_of(query.root.children.begin(), query.root.children.end(), same)) return;
    query.root.children.push_back({QueryNode::Kind::word, token.stem(), {}});
    query.understood += (query.understood.empty() ? "" : " ") + token.stem();
  });
  query.empty = text::trimmed(repaired).empty();
  if (!query.empty && !query.has_words()) query.notes.push_back("the query holds no word");
  return query;
}

}  // namespace izde
