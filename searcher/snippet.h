// What of a passage is shown: the words that matched and the part around them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analysis/analyzer.h"
#include "izde/searcher.h"
#include "searcher/query.h"

namespace izde {

/// The length of a snippet, in characters.
inline constexpr std::size_t kSnippetCharacters = 280;

/// Where words of a query are looked for again.
enum class TextPart { text, title };

/// The words looked for, for finding them again by any of their terms: alone, as typed, or beside others of a phrase.
class Terms {
 public:
  /// Makes a word of each term.
  explicit Terms(const std::vector<std::string>& terms);
  /// Takes the words that are looked for in this part, and the synonyms of those; what must not be there is not taken.
  explicit Terms(const Query& query, TextPart part = TextPart::text);

  /// A word that a term is of.
  struct Use {
    std::size_t word;            ///< its number
    std::size_t phrase = kNone;  ///< the phrase it counts in only, kNone: it counts alone,
    std::size_t place = 0;       ///< and its place there
    std::string acronym;  ///< only where that stands in capitals, with or without an ending; empty: anyhow
    std::string exact;    ///< only where it is written so; empty: anyhow
  };
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  /// Returns the words that `term` is of.
  const std::vector<Use>& find(const std::string& term) const;

  /// The number of words of a phrase.
  std::size_t size_of(std::size_t phrase) const { return sizes_[phrase]; }

 private:
  void add(const QueryNode& node, TextPart part, const Query& query);
  void add_synonym(const Synonym& synonym);
  void add_word(const QueryNode& word, Use use);
  void add_phrase(const std::vector<QueryNode>& words, std::size_t number, const std::string& acronym);

  std::unordered_map<std::string, std::vector<Use>> uses_;
  std::vector<std::size_t> sizes_;  // of phrases
  std::vector<bool> known_synonyms_;
  std::size_t words_ = 0;
};

/// A word that matched.
struct Highlight {
  ByteRange range;   ///< of the whole word
  std::size_t word;  ///< its number in `terms`
};

/// Finds the words of `text` that have one of `terms`, or are a phrase of them; ascending, apart. `around` is the language of the article, as the
/// index has it: the words are told apart as they were for the index.
std::vector<Highlight> highlights_in(std::string_view text, const Terms& terms, Analyzer& analyzer,
                                     Language around = Language::kazakh);

/// Chooses the part of `text` that shows most of the different words: about kSnippetCharacters, cut between
/// words.
ByteRange snippet_of(std::string_view text, const std::vector<Highlight>& highlights);

}  // namespace izde
