// Kazakh in Latin letters: the alphabets of 2021, 2018 and 2017, and the Turkic way of writing (orthography.h, data/latin.tsv).
#pragma once

#include <string>
#include <string_view>

#include "common/kazakh/orthography.h"
#include "common/kazakh/spelling.h"

namespace izde::kazakh {

/// Turns Latin words into Cyrillic ones. Keeps buffers; one per thread.
class LatinReader {
 public:
  /// Writes `word`, as it stands in a text or in small letters, into `out` in small Cyrillic letters; the old content goes, the
  /// capacity is used again. Apostrophes of any form may stand for that of 2017, and accents behind their letter. False, and `out`
  /// empty, when a letter is not of this alphabet: it is no Kazakh word.
  bool to_cyrillic(std::string_view word, Orthography orthography, std::string& out);

  /// Tells whether the lexicon has the root of `word` as its letters stand, in `is_known`. False as above.
  bool is_known(std::string_view word, Orthography orthography, bool& is_known);

 private:
  bool read(std::string_view word, Orthography orthography);

  Spelling spelling_;
  std::string letters_, spare_;
};

}  // namespace izde::kazakh
