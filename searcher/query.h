// The query tree: what a parsed query asks for, without a word of how an index answers it.
#pragma once

#include <string>
#include <vector>

namespace izde {

/// What an index may have one word under: at least one term, each once.
using WordTerms = std::vector<std::string>;

/// A node of the tree.
struct QueryNode {
  enum class Kind {
    word,   ///< a passage with one of `terms`
    any_of  ///< a passage with one of the children
  };
  Kind kind = Kind::any_of;
  WordTerms terms;              ///< of a word
  WordTerms variants;           ///< of a word: other words of the index that it may be a spelling of
  std::string typed;            ///< of a word: folded, as it was typed
  bool is_capitalised = false;  ///< of a word: typed with a capital at its beginning
  bool is_stop_word = false;    ///< of a word or a letter: not looked for; it is a neighbour of others only
  std::vector<QueryNode> children;
};

/// A query as it was read.
struct Query {
  QueryNode root;                  ///< any_of without children: the query has no words
  std::string understood;          ///< for people
  std::vector<std::string> notes;  ///< what was read otherwise than it may have been meant

  bool empty = true;  ///< nothing but white space was asked: every passage is meant

  bool has_words() const { return root.kind == QueryNode::Kind::word || !root.children.empty(); }
};

/// Collects the words of the tree, in the order of the query; they are the tree's.
std::vector<const QueryNode*> words_of(const QueryNode& node);

/// Collects those that are looked for: all but stop words.
std::vector<const QueryNode*> searched_words(const QueryNode& node);

/// Lets stop words be looked for where `words` has no others.
void search_lone_stop_words(std::vector<QueryNode>& words);

/// Writes the words that are looked for, with their variants in brackets, for people.
std::string understood(const QueryNode& node);

}  // namespace izde
