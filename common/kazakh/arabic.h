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

  /// Tells whether the lexicon has the root of `word`; false, too, where it is none of Kazakh.
  bool is_known(std::string_view word);

 private:
  /// Whether a vowel that the script does not tell is front; the place is how many such vowels stand before it.
  using Fronts = std::bitset<64>;
  struct Signs {
    bool is_marked = false, is_front = false, is_back = false;
  };

  Signs fold(std::string_view word);
  Fronts by_neighbours(bool is_marked) const;
  bool read(Fronts fronts);
  bool read_known(const Signs& signs);

  Spelling spelling_;
  std::string letters_;
};

}  // namespace izde::kazakh
