#include "searcher/query_parser.h"

#include <unordered_set>

#include "common/text/utf8.h"

namespace izde {

std::vector<std::string> terms_of(const QueryNode& node) {
  if (node.kind == QueryNode::Kind::word) return {node.term};
  std::vector<std::string> terms;
  for (const QueryNode& child : node.children)
    for (std::string& term : terms_of(child)) terms.push_back(std::move(term));
  return terms;
}

Query parse_query(std::string_view text, Analyzer& analyzer) {
  Query query;
  const std::string repaired = text::repaired(text);
  std::unordered_set<std::string> seen;
  analyzer.analyze(repaired, [&](const Token& token) {
    if (query.root.children.size() == kMaxQueryWords || !seen.insert(token.stem()).second) return;
    query.root.children.push_back({QueryNode::Kind::word, token.stem(), {}});
    query.understood += (query.understood.empty() ? "" : " ") + token.stem();
  });
  query.empty = text::trimmed(repaired).empty();
  if (!query.empty && !query.has_words()) query.notes.push_back("the query holds no word");
  if (query.root.children.size() == kMaxQueryWords)
    query.notes.push_back("only the first " + std::to_string(kMaxQueryWords) + " different words were used");
  return query;
}

}  // namespace izde
