// The units that passages are made of: sentences and headings.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "common/text/segmenter.h"

namespace izde {

/// No sentence has more words than this: what has is a list or a table, and is cut into pieces of kPieceWords.
inline constexpr std::size_t kLongestSentence = 400;
inline constexpr std::size_t kPieceWords = 120;
/// The same in bytes, for runs without a blank: the longest sentence of 400 words of Kazakh has about 6,000.
inline constexpr std::size_t kLongestSentenceBytes = 8192;
inline constexpr std::size_t kPieceBytes = 4096;

/// A sentence, a heading, or a piece of a sentence too long to be one.
struct Unit {
  Range range;            ///< in the text, without white space at either end
  std::size_t words = 0;  ///< runs between blanks
  bool opens_paragraph = false;
  bool is_heading = false;
};

/// Splits `text` into its units, in order. A line's end ends a sentence, unless it splits a word ("мемле-"). A heading is a short
/// line that ends like no sentence and stands between blank lines, or is all in capitals, or is marked by "# "; the last line is
/// none.
std::vector<Unit> units_of(std::string_view text, text::Segmenter& segmenter);

}  // namespace izde
