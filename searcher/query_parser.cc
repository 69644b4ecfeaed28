#include "searcher/query_parser.h"

#include <algorithm>
#include <unordered_map>

#include "common/analysis/language.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/stop_words.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

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

// The different words of a query, in its order; returns whether there were too many.
bool read_words(const std::string& text, Analyzer& analyzer, std::vector<QueryNode>& words) {
  bool too_many = false;
  std::unordered_map<std::string, std::size_t> numbers;  // by stem
  analyzer.analyze_query(text, [&](const Token& token) {
    if (words.size() == kMaxQueryWords) too_many = true;
    if (too_many) return;
    std::string typed = kazakh::normal(token.text);
    const bool is_stop = is_letter(token, typed) || is_stop_word(token, typed);
    const auto [seen, is_new] = numbers.try_emplace(token.stem(), words.size());
    if (is_new)
      return words.push_back({QueryNode::Kind::word,
                              token.terms,
                              {},
                              std::move(typed),
                              text::is_capitalised(token.text),
                              is_stop,
                              {}});
    QueryNode& word = words[seen->second];
    if (word.is_stop_word && !is_stop) word.typed = std::move(typed), word.is_stop_word = false;
    add_terms(token.terms, word.terms);
  });
  search_lone_stop_words(words);
  return too_many;
}

}  // namespace

Query parse_query(std::string_view text, Analyzer& analyzer) {
  Query query;
  const std::string repaired = text::repaired(text);
  const bool too_many = read_words(repaired, analyzer, query.root.children);
  query.understood = understood(query.root);
  query.empty = text::trimmed(repaired).empty();
  if (!query.empty && !query.has_words()) query.notes.push_back("the query holds no word");
  if (too_many) query.notes.push_back("only the first 1,000 different words were used");
  static_assert(kMaxQueryWords == 1000);
  return query;
}

}  // namespace izde
