// Kazakh in Arabic letters, төте жазу (data/arabic.tsv): the script of the Kazakhs of China.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>

#include "common/kazakh/spelling.h"

namespace izde::kazakh {

/// Turns words in Arabic letters into Cyrillic ones. Keeps buffers; one per thread.
class ArabicReader {
 public:
  /// Writes `word`, folded or not, into `out` in small Cyrillic letters; the old content goes, the capacity is used again. A hamza
  /// anywhere in the word makes its vowels front, and so do ك, گ, ە where neither ق nor ع stands. Names, loans and compounds may mix
  /// vowels: where the lexicon does not know the word so, it is asked for other readings. False, and `out` empty, when a letter
  /// is none of Kazakh.
  bool to_cyrillic(std::string_view word, std::string& out);

 private:
  /// Whether a vowel that the script does not tell is front; the place is how many such vowels stand before it.
  using Fronts = std::bitset<64>;
  struct Signs {
    bool is_marked = false, is_front = false, is_back = false;
  };

  Signs strip_hamzas();
  Fronts by_neighbours(bool is_marked) const;
  bool read(Fronts fronts);
  bool read_known(const Signs& signs, std::size_t vowels);

  Spelling spelling_;
  std::string letters_;
};

/// The letters of a text in Arabic script, weighed: Kazakh has some that Arabic, Persian and Uyghur lack, and lacks some of theirs.
class ArabicEvidence {
 public:
  /// Counts the letters of a word, folded or not.
  void add(std::string_view word);

  /// Tells whether the words are Kazakh; where they do not tell, what is so of the text around them.
  bool is_kazakh(bool around) const;

 private:
  unsigned kazakh_ = 0, foreign_ = 0;
};

}  // namespace izde::kazakh
