#include "searcher/variants.h"

#include <algorithm>

#include "common/analysis/language.h"
#include "common/analysis/token.h"
#include "common/kazakh/root_keys.h"
#include "common/kazakh/spelling_key.h"
#include "common/kazakh/stemmer.h"
#include "common/kazakh/stop_words.h"
#include "searcher/readings.h"

namespace izde {
namespace {

bool is_one_of(const std::string& term, const WordTerms& terms) {
  return std::find(terms.begin(), terms.end(), term) != terms.end();
}

// Finds what the index has that one word may be a spelling of.
class VariantsOf {
 public:
  VariantsOf(const QueryNode& word, const IndexReader& index) : word_(word), index_(index) {}

  // The words that a reading gives, or that have one of the word's keys; where there is none, those with the longest root;
  // then those that Russian tradition writes so. Of a word that is found as it is typed no endings are taken off: суда is
  // no су of a Russian query.
  WordTerms all(bool as_typed) {
    const std::vector<std::string> readings = readings_of(word_.typed);
    bool any = add_stems(readings);
    const std::vector<std::string> keys = spelling_keys_of(word_.typed, readings);
    for (const std::string& key : keys) any |= add_spellings(key);
    if (!any && !as_typed) add_longest(keys);
    return std::move(variants_);
  }

 private:
  // Each returns whether the index has any such word, the word itself too.
  bool add(std::string term) {
    if (!index_.has_term(term)) return false;
    if (variants_.size() < kMostVariants && !is_one_of(term, word_.terms) && !is_one_of(term, variants_))
      variants_.push_back(std::move(term));
    return true;
  }

  bool add_stems(const std::vector<std::string>& readings) {
    bool any = false;
    std::string stem;
    for (const std::string& reading : readings) kazakh::stem(reading, stem), any |= add(stem);
    return any;
  }

  bool add_spellings(const std::string& key) {
    std::vector<std::string> spellings;
    index_.read_spellings(key, spellings);
    bool any = false;
    for (std::string& term : spellings) any |= add(std::move(term));
    return any;
  }

  void add_longest(const std::vector<std::string>& keys) {
    std::vector<std::string> roots;
    for (const std::string& key : keys)
      for (std::string& root : kazakh::root_keys(key)) roots.push_back(std::move(root));
    std::stable_sort(roots.begin(), roots.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    if (add_first(roots, [](const std::string& root) { return std::vector{root}; })) return;
    add_first(roots, [](const std::string& root) { return kazakh::traditional_keys(root); });
  }

  // Adds what has a key made of the longest root that has any.
  template <class KeysOf>
  bool add_first(const std::vector<std::string>& roots, const KeysOf& keys_of) {
    std::size_t length = 0;
    for (const std::string& root : roots) {
      if (root.size() < length) break;
      for (const std::string& key : keys_of(root))
        if (add_spellings(key)) length = root.size();
    }
    return length > 0;
  }

  const QueryNode& word_;
  const IndexReader& index_;
  WordTerms variants_;
};

bool is_stop_word(const std::string& stem) { return kazakh::is_stop_word(stem, stem); }

// "ушин" is үшін: the index lacks it as typed, and what it has with this key are stop words.
bool stands_for_stop_word(const QueryNode& word) {
  const std::vector<std::string> keys = spelling_keys_of(word.typed, readings_of(word.typed));
  return !word.variants.empty() &&
         std::all_of(word.variants.begin(), word.variants.end(), [&](const std::string& variant) {
           const std::string key = kazakh::spelling_key(variant);
           return is_stop_word(variant) && std::find(keys.begin(), keys.end(), key) != keys.end();
         });
}

}  // namespace

void add_variants(Query& query, const IndexReader& index) {
  const std::vector<QueryNode*> words = words_of(query.root);
  const bool in_kazakh_letters = std::any_of(
      words.begin(), words.end(), [](const QueryNode* word) { return has_kazakh_letter(word->typed); });
  for (QueryNode* word : words) {
    if (word->is_stop_word || word->form != WordForm::any) continue;
    const bool as_typed = has_as_typed(index, *word);
    if (!in_kazakh_letters || !as_typed) word->variants = VariantsOf(*word, index).all(as_typed);
    word->is_stop_word = !as_typed && stands_for_stop_word(*word);
    if (!word->is_stop_word) std::erase_if(word->variants, is_stop_word);  // өлі is no ол
  }
  search_lone_stop_words(query.root);
  query.understood = understood(query);
}

bool has_as_typed(const IndexReader& index, const QueryNode& word) {
  return std::any_of(word.terms.begin(), word.terms.end(),
                     [&](const std::string& term) { return index.has_term(term); });
}

}  // namespace izde
