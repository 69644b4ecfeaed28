#include "searcher/query.h"

#include <algorithm>

#include "common/analysis/token.h"

namespace izde {

std::vector<const QueryNode*> words_of(const QueryNode& node) {
  if (node.kind == QueryNode::Kind::word) return {&node};
  std::vector<const QueryNode*> words;
  for (const QueryNode& child : node.children)
    for (const QueryNode* word : words_of(child)) words.push_back(word);
  return words;
}

std::vector<const QueryNode*> searched_words(const QueryNode& node) {
  std::vector<const QueryNode*> words = words_of(node);
  std::erase_if(words, [](const QueryNode* word) { return word->is_stop_word; });
  return words;
}

void search_lone_stop_words(std::vector<QueryNode>& words) {
  if (std::all_of(words.begin(), words.end(), [](const QueryNode& word) { return word.is_stop_word; }))
    for (QueryNode& word : words) word.is_stop_word = false;
}

std::string understood(const QueryNode& node) {
  std::string text;
  for (const QueryNode* word : searched_words(node)) {
    if (!text.empty()) text += ' ';
    text += without_prefix(word->terms.front());
    for (const std::string& variant : word->variants)
      text += (&variant == &word->variants.front() ? " (" : ", ") + variant;
    if (!word->variants.empty()) text += ')';
  }
  return text;
}

}  // namespace izde
