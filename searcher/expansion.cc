#include "searcher/expansion.h"

#include <algorithm>

#include "common/analysis/token.h"
#include "common/text/utf8.h"
#include "searcher/near_words.h"
#include "searcher/query_notes.h"

namespace izde {
namespace {

// In letters: a word of so many may have two slips, where no number is given.
constexpr std::size_t kLongWord = 7;

// What begins with `beginning`, Kazakh and Russian; one more than are used.
WordTerms beginning_with(const std::string& beginning, const IndexReader& index) {
  WordTerms terms, russian;
  index.read_vocabulary(beginning, kMostExpanded + 1, terms);
  index.read_vocabulary(kRussianPrefix + beginning, kMostExpanded + 1, russian);
  terms.insert(terms.end(), russian.begin(), russian.end());
  return terms;
}

std::size_t distance_of(const QueryNode& word, const std::string& term) {
  if (word.distance > 0) return static_cast<std::size_t>(word.distance);
  return text::length(without_prefix(term)) >= kLongWord ? 2 : 1;
}

// Each term of the word has its like in its language.
WordTerms similar_to(const QueryNode& word, const IndexReader& index) {
  WordTerms terms;
  for (const std::string& term : word.terms)
    for (NearWord& near : near_words(index, term, distance_of(word, term), kMostExpanded + 1))
      if (std::find(terms.begin(), terms.end(), near.term) == terms.end())
        terms.push_back(std::move(near.term));
  return terms;
}

void expand(QueryNode& word, const IndexReader& index, std::vector<std::string>& notes) {
  const bool is_prefix = word.form == WordForm::prefix;
  const std::string typed = word.typed + (is_prefix ? "*" : "~");
  WordTerms terms = is_prefix ? beginning_with(word.typed, index) : similar_to(word, index);
  if (terms.empty()) {
    word.form = WordForm::any;
    return add_note(notes,
                    named(typed) + (is_prefix ? ": no word of the index begins so; looked for as a word"
                                              : ": no word of the index is like it"));
  }
  if (terms.size() > kMostExpanded) {
    terms.resize(kMostExpanded);
    add_note(notes, named(typed) + (is_prefix ? ": only the 1,000 words in most passages were used"
                                              : ": only the 1,000 nearest words were used"));
    static_assert(kMostExpanded == 1000);
  }
  word.terms = std::move(terms);
}

// What stands in too many passages is not read.
void bound(QueryNode& word, const IndexReader& index, std::vector<std::string>& notes) {
  std::size_t passages = 0;
  std::vector<Posting> postings;
  for (const std::string& term : word.terms) index.read_postings(term, postings), passages += postings.size();
  if (passages <= kMostRead) return;
  word.form = WordForm::any;
  add_note(notes,
           named('=' + word.typed) + ": more than 50,000 passages have it; looked for in any inflection");
  static_assert(kMostRead == 50'000);
}

}  // namespace

void expand_patterns(Query& query, const IndexReader& index) {
  for (QueryNode* word : all_words_of(query.root)) {
    if (word->form == WordForm::prefix || word->form == WordForm::similar) expand(*word, index, query.notes);
    if (word->form == WordForm::exact) bound(*word, index, query.notes);
  }
  query.understood = understood(query);
}

}  // namespace izde
