#include "searcher/query_words.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "common/analysis/language.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/stop_words.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "searcher/query_parser.h"

namespace izde {
namespace {

// A word that a query has in many compounds is looked for in so many of them: each is a list to be read.
constexpr std::size_t kMaxWordTerms = 32;

// Adds the terms that a word lacks: "174-бап" to бап where "175-бап" is asked for already.
void add_terms(const WordTerms& more, WordTerms& terms) {
  for (const std::string& term : more) {
    if (terms.size() >= kMaxWordTerms) return;
    if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(term);
  }
}

// A letter that is an initial, a part of an abbreviation, a mark of a list.
bool is_letter(const Token& token, const std::string& typed) {
  return token.kind == TokenKind::word && text::length(typed) == 1;
}

// Each in its language: among few Russian articles "в" would be a rare word, and weigh more than what is asked for.
bool is_stop_word(const Token& token, const std::string& typed) {
  return token.language == Language::russian ? is_russian_function_word(typed)
                                             : kazakh::is_stop_word(typed, token.stem());
}

QueryNode node_of(const Token& token) {
  QueryNode word;
  word.kind = QueryNode::Kind::word;
  word.terms = token.terms;
  word.typed = kazakh::normal(token.text);
  word.is_capitalised = text::is_capitalised(token.text);
  std::size_t second = 0;
  text::next_character(token.text, second);
  word.is_in_capitals = word.is_capitalised && text::is_capitalised(token.text.substr(second));
  word.is_stop_word = is_letter(token, word.typed) || is_stop_word(token, word.typed);
  return word;
}

}  // namespace

std::vector<QueryNode> QueryWords::tokens(const std::string& text) {
  std::vector<QueryNode> words;
  analyzer_.analyze_query(text, [&](const Token& token) {
    if (count_ == kMaxQueryWords) too_many_ = true;
    if (too_many_) return;
    ++count_;
    words.push_back(node_of(token));
  });
  return words;
}

void QueryWords::add_alternatives(const std::string& text, QueryNode& group) {
  std::unordered_map<std::string, std::size_t> numbers;  // by stem
  for (std::size_t i = 0; i < group.children.size(); ++i)
    if (const QueryNode& child = group.children[i];
        child.kind == QueryNode::Kind::word && child.occur == Occur::may && child.form == WordForm::any)
      numbers.try_emplace(child.terms.front(), i);
  analyzer_.analyze_query(text, [&](const Token& token) {
    if (too_many_) return;
    const auto [seen, is_new] = numbers.try_emplace(token.stem(), group.children.size());
    if (is_new && count_ == kMaxQueryWords) {
      too_many_ = true;
      return;
    }
    group.order.push_back(seen->second);
    if (is_new) {
      ++count_;
      return group.children.push_back(node_of(token));
    }
    QueryNode& word = group.children[seen->second];
    QueryNode again = node_of(token);
    if (word.is_stop_word && !again.is_stop_word)
      word.typed = std::move(again.typed), word.is_stop_word = false;
    add_terms(token.terms, word.terms);
  });
}

}  // namespace izde
