// What of a passage is shown: the words that matched and the part around them.
#pragma once

#include <optional>
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

/// The words looked for, for finding them again by any of their terms.
class Terms {
 public:
  /// Makes a word of each term.
  explicit Terms(const std::vector<std::string>& terms) {
    for (const std::string& term : terms) numbers_.try_emplace(term, numbers_.size());
  }
  explicit Terms(const Query& query) {
    const std::vector<const QueryNode*> words = searched_words(query.root);
    for (std::size_t i = 0; i < words.size(); ++i)
      for (const WordTerms* terms : {&words[i]->terms, &words[i]->variants})
        for (const std::string& term : *terms) numbers_.try_emplace(term, i);
  }
  /// Returns the number of the word that `term` is of; nothing when it was not looked for.
  std::optional<std::size_t> find(const std::string& term) const {
    const auto found = numbers_.find(term);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
};

/// A word that matched.
struct Highlight {
  ByteRange range;   ///< of the whole word
  std::size_t word;  ///< its number in `terms`
};

/// Finds the words of `text` that have one of `terms`; ascending, apart. `around` is the language of the article, as the
/// index has it: the words are told apart as they were for the index.
std::vector<Highlight> highlights_in(std::string_view text, const Terms& terms, Analyzer& analyzer,
                                     Language around = Language::kazakh);

/// Chooses the part of `text` that shows most of the different words: about kSnippetCharacters, cut between
/// words.
ByteRange snippet_of(std::string_view text, const std::vector<Highlight>& highlights);

}  // namespace izde
