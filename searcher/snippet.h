// What of a passage is shown: the words that matched and the part around them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analysis/analyzer.h"
#include "izde/searcher.h"

namespace izde {

/// The length of a snippet, in characters.
inline constexpr std::size_t kSnippetCharacters = 280;

/// The terms looked for, for finding them again.
class Terms {
 public:
  explicit Terms(const std::vector<std::string>& terms) {
    for (const std::string& term : terms) numbers_.try_emplace(term, numbers_.size());
  }
  /// Returns the number of `term`; nothing when it was not looked for.
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
  std::size_t term;  ///< number of its term in `terms`
};

/// Finds the words of `text` that have one of `terms`; ascending, apart.
std::vector<Highlight> highlights_in(std::string_view text, const Terms& terms, Analyzer& analyzer);

/// Chooses the part of `text` that shows most of the different terms: about kSnippetCharacters, cut between
/// words.
ByteRange snippet_of(std::string_view text, const std::vector<Highlight>& highlights);

}  // namespace izde
