// Other ways to write what a query names: acronyms and full names of organisations, numbers and wordings of charges.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/kazakh/thesaurus.h"
#include "searcher/query.h"

namespace izde {

/// A thesaurus as words: entries are analyzed when a query has a word with the first letter of one. One per thread.
class Synonyms {
 public:
  /// Both must outlive it. Forms that have no word are left out.
  Synonyms(const std::vector<kazakh::ThesaurusEntry>& entries, Analyzer& analyzer);

  /// Finds forms of entries among the words of a query that follow each other, the longest first, and as whole phrases, in whatever
  /// inflection; adds the entry's other forms to their words, and to the phrases, as synonyms, kMostSynonyms in all, and tells them
  /// in `understood`. Not to what must not be there, nor to =word, word*, word~ and title:.
  void add_to(Query& query);

  static constexpr std::size_t kMostSynonyms = 200;

 private:
  struct Form {
    std::size_t entry;
    Synonym synonym;
  };
  using Words = std::vector<QueryNode*>;

  void load(const std::string& letter);
  void add_forms(const kazakh::ThesaurusEntry& entry);
  void add_to_group(QueryNode& group, Query& query) const;
  void add_to_words(const Words& words, Query& query) const;
  void add_to_phrase(QueryNode& phrase, Query& query) const;
  const Form* form_at(const Words& words, std::size_t begin) const;
  std::vector<std::size_t> others_of(const Form& form, Query& query) const;
  std::vector<const Form*> same_forms(const Form& form) const;

  const std::vector<kazakh::ThesaurusEntry>& entries_;
  Analyzer& analyzer_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_letter_;  // entries; of letters not met yet
  std::vector<bool> is_loaded_;                                          // by entry
  std::vector<Form> forms_;                                              // an entry's follow each other
  std::vector<std::size_t> first_forms_;                                 // of each entry that is loaded
  std::unordered_map<std::string, std::vector<std::size_t>> by_term_;    // of a form's first word
};

}  // namespace izde
