// Kazakh among what is written in Arabic letters: told by its letters, and by how many words the lexicon knows.
#pragma once

#include <span>
#include <string_view>

#include "common/kazakh/arabic.h"

namespace izde::kazakh {

/// Tells Kazakh from Arabic, Persian, Uyghur and others. Keeps buffers; one per thread.
class ArabicTeller {
 public:
  /// Tells whether the words of a stretch of text, folded or not, are Kazakh; where they do not tell, they are what the text around
  /// them is.
  bool is_kazakh(std::span<const std::string_view> words, bool around);

 private:
  ArabicReader reader_;
};

}  // namespace izde::kazakh
