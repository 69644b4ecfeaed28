#include "searcher/variants.h"

#include <algorithm>

#include "common/analysis/language.h"
#include "common/analysis/token.h"
#include "common/kazakh/arabic.h"
#include "common/kazakh/root_keys.h"
#include "common/kazakh/spelling_key.h"
#include "common/kazakh/stop_words.h"

namespace izde {
namespace {

std::vector<std::string> keys_of(const std::string& word) {
  const auto lead = static_cast<unsigned char>(word.empty() ? '\0' : word.front());
  if (lead < 0xD0) return kazakh::spelling_keys_of_latin(word);
  std::string cyrillic;
  const bool is_arabic = lead > 0xD3 && kazakh::ArabicReader().to_cyrillic(word, cyrillic);
  return {kazakh::spelling_key(is_arabic ? cyrillic : word)};
}

bool holds_any(const IndexReader& index, const WordTerms& terms) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](const std::string& term) { return index.has_term(term); });
}

bool is_one_of(const std::string& term, const WordTerms& terms) {
  return std::find(terms.begin(), terms.end(), term) != terms.end();
}

// Adds what the index has with this key to the variants of a word; returns whether there is any, the word itself too.
bool add_spellings(const std::string& key, const QueryNode& word, const IndexReader& index,
                   WordTerms& variants) {
  std::vector<std::string> spellings;
  index.read_spellings(key, spellings);
  std::erase_if(spellings, [&](const std::string& term) { return !index.has_term(term); });
  for (std::string& term : spellings)
    if (variants.size() < kMostVariants && !is_one_of(term, word.terms) && !is_one_of(term, variants))
      variants.push_back(std::move(term));
  return !spellings.empty();
}

// The words of the index with one of the word's keys; where there is none, those with the longest roots. Of a word that is
// found as it is typed no endings are taken off: суда is no су of a Russian query.
WordTerms variants_of(const QueryNode& word, bool is_found, const IndexReader& index) {
  WordTerms variants;
  for (const std::string& key : keys_of(word.typed)) {
    if (add_spellings(key, word, index, variants) || is_found) continue;
    std::size_t length = 0;
    for (const std::string& root : kazakh::root_keys(key)) {
      if (root.size() < length) break;
      if (add_spellings(root, word, index, variants)) length = root.size();
    }
  }
  return variants;
}

// "ушин" is үшін: the index lacks it as typed, and what it has with this key are stop words.
bool is_stop_word(const QueryNode& word) {
  const std::vector<std::string> keys = keys_of(word.typed);
  return !word.variants.empty() &&
         std::all_of(word.variants.begin(), word.variants.end(), [&](const std::string& variant) {
           const std::string key = kazakh::spelling_key(variant);
           return kazakh::is_stop_word(variant, variant) &&
                  std::find(keys.begin(), keys.end(), key) != keys.end();
         });
}

}  // namespace

void add_variants(Query& query, const IndexReader& index) {
  std::vector<QueryNode>& words = query.root.children;
  const bool in_kazakh_letters = std::any_of(
      words.begin(), words.end(), [](const QueryNode& word) { return has_kazakh_letter(word.typed); });
  for (QueryNode& word : words) {
    if (word.is_stop_word) continue;
    const bool is_found = holds_any(index, word.terms);
    if (!in_kazakh_letters || !is_found) word.variants = variants_of(word, is_found, index);
    word.is_stop_word = !is_found && is_stop_word(word);
  }
  search_lone_stop_words(words);
  query.understood = understood(query.root);
}

}  // namespace izde
