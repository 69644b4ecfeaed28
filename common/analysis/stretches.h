// The stretches of a text: sentences, clauses in quotation marks - what is told to be in one language.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/token.h"
#include "common/analysis/word_splitter.h"

namespace izde {

/// A word of a text and the form that its terms are made of.
struct FoldedWord : SplitWord {
  std::string folded;  ///< its normal form (kazakh/normal.h); empty: nothing but invisible characters
  std::string cyrillic_ending;  ///< `ending`, where it is in other letters than Cyrillic
};

/// Stretches end here, however a text goes on: memory stays bounded.
inline constexpr std::size_t kLongestStretch = 512;

/// Splits texts into words, folds them, and groups them into stretches. One per thread; movable.
class StretchReader {
 public:
  using Sink = std::function<void(std::span<FoldedWord>)>;

  /// Calls `sink` for each stretch of `text`, in order, with its words: at least one, at most kLongestStretch. They may be
  /// changed, and are overwritten by the next stretch. A full stop, a question or exclamation mark, an ellipsis, a quotation mark or a
  /// line end between two words ends a stretch, but not inside an address.
  void read(std::string_view text, const Sink& sink);

  /// Lends the segmenter for finding sentences.
  text::Segmenter& segmenter() { return splitter_.segmenter(); }

 private:
  WordSplitter splitter_;
  std::vector<FoldedWord> words_;  // kept for its memory
};

}  // namespace izde
