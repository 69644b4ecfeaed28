// The roots of Kazakh words: which are listed, what an ending changed in one, and the stem that stands for
// it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "common/kazakh/letters.h"
#include "common/kazakh/lexicon/lexicon.h"
#include "common/kazakh/suffixes.h"

namespace izde::kazakh {

/// A place where the root of a word may end.
struct RootPlace {
  const PreparedWord& word;
  std::size_t end;     ///< how many letters stand before it: two at least
  const Suffix& next;  ///< the ending behind
  bool harmonic;       ///< whether it has the harmony of what stands before it
  const Lexicon& lexicon;
};

/// What a root is, when it differs from what it looks like in the word: кітаб(ы) is кітап, орн(ы) is орын,
/// қорқ(ады) is қорық, оқ(иды) is оқы, тау(ып) is тап.
struct Root {
  Letter vowel = 0;        ///< to be put in before the last letter
  Letter last = 0;         ///< what the last letter is; 0: as it stands
  Letter added = 0;        ///< to be put behind
  std::uint64_t hash = 0;  ///< of the root so restored
  Nodes kinds = 0;         ///< what the lexicon tells of it
  bool listed = false;     ///< as that which the ending behind it asks for
};

/// Tells whether the ending behind begins with a vowel.
inline bool is_vowel_next(const RootPlace& place) { return place.next.begins_with_vowel; }

/// Tells whether a root lost its last ы, і to that vowel. Verbs lose it before қ, к only; к behind back
/// vowels is a loan's, which loses none (парк паркі).
bool lost_vowel(const RootPlace& place, Node kind);

/// Restores what the root at `place` is when it is read as `kind` (kNoun, kVerb, kVerbInY), and looks it up.
Root restore_root(const RootPlace& place, Node kind);

/// Shortens the stem in the first `n` letters to the one form that all spellings of one loan have, and returns its length:
/// автомобиль and автомобил(і), журналист and журналис(ке), съезд and съез(ге), факт and факті(лер), процесс and процес(тің).
std::size_t shortened(const Letters& letters, std::size_t n);

/// Appends the stem of the root in the first `end` letters to `stem`; the word's letters are changed to it. There is
/// room for a letter more than the root has, for it gets one only in the place of an ending.
void append_stem(PreparedWord& word, std::size_t end, const Root& root, std::string& stem);

}  // namespace izde::kazakh
