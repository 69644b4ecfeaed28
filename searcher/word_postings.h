// The passages that have one word of a query, at each level that counts for the score.
#pragma once

#include <cstdint>
#include <vector>

#include "common/analysis/analyzer.h"
#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// So many passages with a name are read for first names, at most: each costs as much as one that is shown.
inline constexpr std::size_t kMostNamesRead = 200;

/// Words of the index that count as related to one of a query are so many at most: those in most passages.
inline constexpr std::size_t kMostRelated = 64;

/// What an index has of a word.
struct WordPostings {
  WordTerms terms;                // as typed, and variants
  std::vector<Posting> all;       // passages with any of them
  std::vector<Posting> spelled;   // with one as typed
  std::vector<Posting> variant;   // with a variant, and none as typed
  std::vector<Posting> synonym;   // with a synonym, and none of both
  std::vector<Posting> related;   // with a word that begins alike, itself too; none for a short one
  std::string initial;            // its first letter, as a word; empty for a letter
  std::vector<Posting> initials;  // with that
  // Of a letter: passages where a word that begins so stands beside the next name.
  std::vector<std::uint32_t> first_names;
  WordTerms related_terms;                 // the words of `related`
  std::vector<std::string> synonym_texts;  // of `synonym`

  // How many passages have the word; where none has, a synonym. Synonyms make a rare word no more common.
  std::size_t frequency() const { return all.empty() ? synonym.size() : all.size(); }

  bool is_capitalised = false;  // in the query
  bool is_stop_word = false;    // among few: it counts as a neighbour only
};

/// Tells whether a word is one letter.
bool is_letter(const WordPostings& word);

/// Tells whether a posting list, ascending, has `document`; its posting, or null.
const Posting* posting_of(std::uint32_t document, const std::vector<Posting>& postings);

/// Reads them. Keeps memory (4 bytes a passage of the index) from word to word; one per thread.
class WordReader {
 public:
  /// Puts what `index` has of the word `node` into `word`, whose old content goes; without synonyms and initials. Related are words
  /// with the same first `related_letters`; 0: none are looked for. For an exact word the texts are read that have its stem.
  void read(const IndexReader& index, Analyzer& analyzer, const QueryNode& node, std::size_t related_letters,
            WordPostings& word);

  /// Adds a synonym to a word that was read.
  static void add_synonym(const std::vector<Posting>& postings, const std::string& text, WordPostings& word);

  /// Adds initials to words that were read, the few of a query: for a name the postings of its first letter; for a letter the
  /// passages where it is the initial of a word beside another one of the query, as far as kMostNamesRead go.
  void read_initials(const IndexReader& index, Analyzer& analyzer, std::vector<WordPostings>& words);

 private:
  void read_first_names(const IndexReader& index, Analyzer& analyzer, const WordPostings& name,
                        WordPostings& letter);
  void read_any(const IndexReader& index, const WordTerms& terms, std::vector<Posting>& postings);
  void read_many(const IndexReader& index, const WordTerms& terms, std::vector<Posting>& postings);
  void read_related(const IndexReader& index, const QueryNode& node, std::size_t letters, WordPostings& word);

  std::vector<Posting> postings_, merged_;
  std::vector<std::uint32_t> counts_;  // by document; 0 between words
};

}  // namespace izde
