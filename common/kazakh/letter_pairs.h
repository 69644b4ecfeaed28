// Which letter follows which in Kazakh words and in Russian ones: tells letters that make words from those
// that make none. Safe from any thread.
#pragma once

#include <array>

#include "common/kazakh/letters.h"

namespace izde::kazakh {

/// The letters of one language, pair by pair.
class LetterPairs {
 public:
  /// Returns what is known of Kazakh, by common/kazakh/data/letter_pairs.tsv.
  static const LetterPairs& kazakh();
  /// Returns what is known of Russian. Letters that are Kazakh only are as rare there as what was not met.
  static const LetterPairs& russian();

  /// Tells in bits how much more often than by chance `next` stands behind `letter`; below 0: more seldom.
  /// Letter 0 is the border of a word.
  float weight(Letter letter, Letter next) const { return weights_[letter][next]; }

 private:
  explicit LetterPairs(std::string_view language);

  std::array<std::array<float, kLetterCount + 1>, kLetterCount + 1> weights_;
};

}  // namespace izde::kazakh
