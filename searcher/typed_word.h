// A word as it was typed, made ready to be compared with the words of an index.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace izde {

/// A beginning of a word that may be its stem: behind it only endings may stand.
struct Beginning {
  std::size_t sounds;  ///< how many it has
  std::string letters;
  std::string endings;          ///< what stands behind it; empty when its letters are not known
  bool leaves_endings = false;  ///< whether that is an ending, read without regard to Kazakh letters
};

/// A word as its sounds (slips.h), and its beginnings, the longest first.
struct TypedWord {
  std::u32string sounds;
  std::vector<Beginning> beginnings;
};

/// Tells whether a folded word is in Cyrillic letters.
bool is_cyrillic(const std::string& word);

/// Lists what a folded word may be: itself; in other letters than Cyrillic, its readings in those, too, and what its spelling keys sound like.
std::vector<TypedWord> typed_words(const std::string& word);

}  // namespace izde
