// Cuts an article into passages, the units that are ranked and returned.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "common/text/segmenter.h"

namespace izde {

/// The length a passage should have, in words (runs between blanks).
inline constexpr std::size_t kPassageMinWords = 60;
inline constexpr std::size_t kPassageMaxWords = 120;

/// Splits `text` into passages of whole sentences, in order; together they hold every sentence once. A
/// passage has 60 to 120 words where the text allows it, ends at a paragraph's border where it can, and never
/// holds a heading anywhere but at its start. A line's end ends a sentence. A sentence of more than 120 words
/// is a passage of its own; a run of over 400 words without an end is no sentence and is cut between words.
/// Blank text gives none.
std::vector<Passage> split_into_passages(std::string_view text, text::Segmenter& segmenter);

}  // namespace izde
