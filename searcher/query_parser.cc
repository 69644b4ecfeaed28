#include "searcher/query_parser.h"

#include <algorithm>
#include <unordered_map>

#include "common/analysis/language.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// A word that a query has in many compounds is looked for in so many of them: each is a list to be read.
constexpr std::size_t kMaxWordTerms = 32;

// The different words of a query, in its order.
struct Words {
  std::vector<WordTerms> all;
  std::vector<std::string> typed;      // by number in `all`
  std::vector<bool> is_function_word;  // by number in `all`
  bool too_many = false;
};

// Adds the terms that a word lacks: "174-бап" to бап where "175-бап" is asked for already.
void add_terms(const WordTerms& more, WordTerms& terms) {
  for (const std::string& term : more) {
    if (terms.size() >= kMaxWordTerms) return;
    if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(term);
  }
}

Words read_words(const std::string& text, Analyzer& analyzer) {
  Words words;
  std::unordered_map<std::string, std::size_t> numbers;  // by stem
  analyzer.analyze_query(text, [&](const Token& token) {
    if (words.all.size() == kMaxQueryWords) words.too_many = true;
    if (words.too_many) return;
    const auto [seen, is_new] = numbers.try_emplace(token.stem(), words.all.size());
    if (!is_new) return add_terms(token.terms, words.all[seen->second]);
    words.all.push_back(token.terms);
    words.typed.push_back(text::folded(token.text));
    words.is_function_word.push_back(token.language == Language::russian &&
                                     is_russian_function_word(text::folded(token.text)));
  });
  return words;
}

}  // namespace

std::vector<const QueryNode*> words_of(const QueryNode& node) {
  if (node.kind == QueryNode::Kind::word) return {&node};
  std::vector<const QueryNode*> words;
  for (const QueryNode& child : node.children)
    for (const QueryNode* word : words_of(child)) words.push_back(word);
  return words;
}

Query parse_query(std::string_view text, Analyzer& analyzer) {
  Query query;
  const std::string repaired = text::repaired(text);
  Words words = read_words(repaired, analyzer);
  // Among few Russian articles "в" would be a rare word, and weigh more than what is asked for.
  const bool all = std::find(words.is_function_word.begin(), words.is_function_word.end(), false) ==
                   words.is_function_word.end();
  for (std::size_t i = 0; i < words.all.size(); ++i) {
    if (words.is_function_word[i] && !all) continue;
    if (!query.understood.empty()) query.understood += ' ';
    query.understood += without_prefix(words.all[i].front());
    query.root.children.push_back(
        {QueryNode::Kind::word, std::move(words.all[i]), {}, std::move(words.typed[i]), {}});
  }
  query.empty = text::trimmed(repaired).empty();
  if (!query.empty && !query.has_words()) query.notes.push_back("the query holds no word");
  if (words.too_many) query.notes.push_back("only the first 1,000 different words were used");
  static_assert(kMaxQueryWords == 1000);
  return query;
}

}  // namespace izde
