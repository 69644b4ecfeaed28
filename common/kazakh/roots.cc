#include "common/kazakh/roots.h"

namespace izde::kazakh {
namespace {

constexpr Letter kY = letter_of(U'ы'), kI = letter_of(U'і'), kU = letter_of(U'у'), kK = letter_of(U'к'),
                 kT = letter_of(U'т'), kZ = letter_of(U'з'), kP = letter_of(U'п'), kSoft = letter_of(U'ь');

// The ending tells better than the root: қаупі is of қауіп.
Letter narrow_vowel(const RootPlace& place) {
  const Harmony harmony =
      place.next.harmony != Harmony::any ? place.next.harmony : place.word.harmony[place.end];
  return harmony == Harmony::front ? kI : kY;
}

void restore_before_vowel(const RootPlace& place, Node kind, Root& root) {
  const Letters& w = place.word.letters;
  const Letter before = w.at[place.end - 2], last = w.at[place.end - 1];
  if (is_vowel(w, place.end - 2) && voiceless(last) != last) root.last = voiceless(last);
  const bool spirant = kind == kVerb && place.end == 3 && last == kU && place.next.slot == Slot::converb;
  if (spirant && LetterSet(U"аеө")(before)) root.last = kP;
  if (!lost_vowel(place, kind)) return;
  root.vowel = narrow_vowel(place);
  if (voiceless(last) != last) root.last = voiceless(last);
}

std::uint64_t hash_of(const RootPlace& place, const Root& root) {
  if ((root.vowel | root.last | root.added) == 0) return place.word.hash[place.end];
  std::uint64_t hash = place.word.hash[place.end - 1];
  if (root.vowel != 0) hash = hash_on(hash, root.vowel);
  hash = hash_on(hash, root.last != 0 ? root.last : place.word.letters.at[place.end - 1]);
  return root.added != 0 ? hash_on(hash, root.added) : hash;
}

}  // namespace

std::size_t shortened(const Letters& w, std::size_t n) {
  constexpr LetterSet kLost(U"тд"), kBeforeLost(U"скз");
  constexpr std::size_t kShort = 4;
  if (n < kShort) return n;
  if (w.at[n - 1] == kI && ends_with(w, n, Tail(U"кті"))) --n;
  if (n > kShort && w.at[n - 1] == w.at[n - 2] && !is_vowel(w, n - 1)) --n;
  if (n > 3 && w.at[n - 1] == kSoft) --n;
  // -кт, -ст, -зд lose the last
  const bool is_pair =
      kLost(w.at[n - 1]) && kBeforeLost(w.at[n - 2]) && (w.at[n - 1] == kT) == (w.at[n - 2] != kZ);
  if (is_pair && n > (w.at[n - 2] == kK ? 3 : kShort)) --n;
  return n;
}

bool lost_vowel(const RootPlace& place, Node kind) {
  const Letter last = place.word.letters.at[place.end - 1];
  if (!is_vowel_next(place) || !is_elided(place.word.letters, place.end)) return false;
  if (kind != kNoun && !LetterSet(U"қк")(last)) return false;
  return last != kK || place.word.harmony[place.end] != Harmony::back;
}

Root restore_root(const RootPlace& place, Node kind) {
  Root root;
  if (kind == kVerbInY) {
    root.added = narrow_vowel(place);
  } else if (is_vowel_next(place)) {
    restore_before_vowel(place, kind, root);
  }
  root.hash = hash_of(place, root);
  root.kinds = place.lexicon.find(root.hash);
  return root;
}

void append_stem(PreparedWord& word, std::size_t end, const Root& root, std::string& stem) {
  Letters& w = word.letters;
  if (root.last != 0) w.at[end - 1] = root.last;
  if (root.vowel != 0) {
    w.at[end] = w.at[end - 1];
    w.at[end - 1] = root.vowel;
    ++end;
  }
  if (root.added != 0) w.at[end++] = root.added;
  const std::size_t n = shortened(w, end);
  // Final б, г, ғ are п, к, қ, for клубы and кітабы cannot be told apart.
  const Letter last = w.at[n - 1], canonical = n > 2 && is_vowel(w, n - 2) ? voiceless(last) : last;
  w.at[n - 1] = canonical;
  const bool as_written = (root.last | root.vowel | root.added) == 0 && canonical == last && word.is_plain();
  if (as_written)
    stem += word.text.substr(0, 2 * n);
  else
    encode(w, 0, n, stem);
}

}  // namespace izde::kazakh
