// The query tree: what a parsed query asks for, without a word of how an index answers it.
#pragma once

#include <string>
#include <vector>

#include "searcher/query_syntax.h"

namespace izde {

/// What an index may have one word under: at least one term, each once.
using WordTerms = std::vector<std::string>;

/// Stands between words that do not follow each other.
inline constexpr std::size_t kNoWord = static_cast<std::size_t>(-1);

/// A node of the tree.
struct QueryNode {
  enum class Kind {
    word,    ///< passages with one of `terms`
    phrase,  ///< passages where the children, words, stand beside each other
    field,   ///< passages with a value of a field
    group  ///< passages with what must be there - if nothing must, with any that may - and nothing that must not
  };
  Kind kind = Kind::group;
  Occur occur = Occur::may;  ///< in its group

  WordTerms terms;                ///< of a word
  WordTerms variants;             ///< of a word: other words of the index that it may be a spelling of
  std::string typed;              ///< of a word: folded, as it was typed; of a field its value
  bool is_capitalised = false;    ///< of a word: typed with a capital at its beginning
  bool is_in_capitals = false;    ///< of a word: typed with two there, as acronyms are, whatever their ending
  bool is_stop_word = false;      ///< of a word or a letter: not looked for; it is a neighbour of others only
  WordForm form = WordForm::any;  ///< of a word
  int distance = -1;              ///< of a similar word and a phrase, as SyntaxNode has it
  std::string
      field;  ///< of a field, and a group that stands for one, its name; of words and phrases "title" or nothing
  std::vector<std::size_t> synonyms;  ///< of a word: those of Query::synonyms that may stand in its place

  std::vector<QueryNode> children;
  /// Of a group: its words that stand beside each other, in the order of the query, each as often as it stands there; kNoWord
  /// where something else is between.
  std::vector<std::size_t> order;
};

/// A way to write what stands in a query: words that follow each other, in articles of some years.
struct Synonym {
  std::vector<QueryNode> words;
  std::string text;          ///< for people
  int between = -1;          ///< as in count_phrase (common/token_sequence.h)
  bool is_acronym = false;   ///< its one word has a capital
  int since = 0, until = 0;  ///< years of publication, both included; 0: no bound. What is undated passes.
};

/// A value of a field that stood beside the words: a filter of the whole query.
struct FieldValue {
  std::string field, value;
};

/// A query as it was read.
struct Query {
  QueryNode root;  ///< a group
  std::vector<Synonym> synonyms;
  std::vector<FieldValue>
      filters;  ///< those at the top, which are not in the tree; values of one field are alternatives
  std::string understood;          ///< for people
  std::vector<std::string> notes;  ///< what was read otherwise than it may have been meant

  bool empty = true;  ///< nothing but white space and filters: every passage they leave is meant

  bool has_words() const { return !root.children.empty(); }
};

/// Tells whether a tree is but words of which any may be there.
bool is_plain(const QueryNode& root);

/// Tells whether a node is a field, or stands for some.
inline bool is_field(const QueryNode& node) { return !node.field.empty() && node.field != "title"; }

/// Collects the words of the tree, in the order of the query, without those that must not be there and those of fields; they are
/// the tree's.
std::vector<const QueryNode*> words_of(const QueryNode& node);
std::vector<QueryNode*> words_of(QueryNode& node);

/// Collects all words of the tree, those that must not be there, too.
std::vector<QueryNode*> all_words_of(QueryNode& node);

/// Collects those that are looked for: all but stop words.
std::vector<const QueryNode*> searched_words(const QueryNode& node);

/// Lets stop words be looked for in groups that have nothing else.
void search_lone_stop_words(QueryNode& node);

/// Writes a query for people: the words that are looked for, with their variants and synonyms in brackets, and the syntax.
std::string understood(const Query& query);

}  // namespace izde
