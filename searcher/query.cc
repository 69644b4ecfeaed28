#include "searcher/query.h"

#include <algorithm>

namespace izde {
namespace {

template <class Node>
void collect_words(Node& node, bool negated, std::vector<Node*>& words) {
  if (is_field(node) || (node.occur == Occur::must_not && !negated)) return;
  if (node.kind == QueryNode::Kind::word) words.push_back(&node);
  for (Node& child : node.children) collect_words(child, negated, words);
}

}  // namespace

bool is_plain(const QueryNode& root) {
  return std::all_of(root.children.begin(), root.children.end(), [](const QueryNode& child) {
    return child.kind == QueryNode::Kind::word && child.occur == Occur::may;
  });
}

std::vector<const QueryNode*> words_of(const QueryNode& node) {
  std::vector<const QueryNode*> words;
  collect_words(node, false, words);
  return words;
}

std::vector<QueryNode*> words_of(QueryNode& node) {
  std::vector<QueryNode*> words;
  collect_words(node, false, words);
  return words;
}

std::vector<QueryNode*> all_words_of(QueryNode& node) {
  std::vector<QueryNode*> words;
  collect_words(node, true, words);
  return words;
}

std::vector<const QueryNode*> searched_words(const QueryNode& node) {
  std::vector<const QueryNode*> words = words_of(node);
  std::erase_if(words, [](const QueryNode* word) { return word->is_stop_word; });
  return words;
}

void search_lone_stop_words(QueryNode& node) {
  if (std::all_of(node.children.begin(), node.children.end(),
                  [](const QueryNode& child) { return child.is_stop_word; }))
    for (QueryNode& word : node.children) word.is_stop_word = false;
  for (QueryNode& child : node.children) search_lone_stop_words(child);
}

}  // namespace izde
