// What of a passage is shown: the words that matched and the part around them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.h"
#include "izde/searcher.h"

namespace izde {

/// The length of a snippet, in characters.
inline constexpr std::size_t kSnippetCharacters = 280;

/// A word that matched.
struct Highlight {
  ByteRange range;   ///< of the whole word
  std::size_t term;  ///< index of its term in `terms`
};

/// Finds the words of `text` that have one of `terms`; ascending, apart.
std::vector<Highlight> highlights_in(std::string_view text, const std::vector<std::string>& terms,
                                     Analyzer& analyzer);

/// Chooses the part of `text` that shows most of the different terms: about kSnippetCharacters, cut between
/// words.
ByteRange snippet_of(std::string_view text, const std::vector<Highlight>& highlights);

}  // namespace izde
