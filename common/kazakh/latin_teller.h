// Kazakh among what is written in Latin letters: told by its letters, and by how many words the lexicon knows.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "common/kazakh/latin.h"
#include "common/kazakh/orthography.h"

namespace izde::kazakh {

/// Tells which alphabet a text is in. Keeps buffers; one per thread.
class LatinTeller {
 public:
  /// Tells the alphabet of a stretch of text by its words, as they are written, with the apostrophe that may end one. `none`: they are
  /// not Kazakh, but English, Turkish, names. What does not tell, as a few words do not, is in the alphabet of the text `around` it.
  Orthography orthography_of(std::span<const std::string_view> words, Orthography around);

 private:
  /// The alphabet of greatest weight, if that is more than `above`.
  Orthography heaviest(std::span<const std::string_view> words, int above, Orthography otherwise);
  int weight(std::span<const std::string_view> words, Orthography orthography);
  int weight(std::string_view word, Orthography orthography);

  LatinReader reader_;
  int foreign_name_ = 0;  // weight of one
};

}  // namespace izde::kazakh
