#include "common/kazakh/roots.h"

namespace izde::kazakh {
namespace {

constexpr Letter kY = letter_of(U'ы'), kI = letter_of(U'і'), kU = letter_of(U'у'), kK = letter_of(U'к'),
                 kP = letter_of(U'п'), kSoft = letter_of(U'ь');

Letter narrow_vowel(const RootPlace& place) {
  return place.word.harmony[place.end] == Harmony::front ? kI : kY;
}

void restore_before_vowel(const RootPlace& place, Node kind, Root& root) {
  const Letters& w = place.word.letters;
  const Letter before = w.at[place.end - 2], last = w.at[place.end - 1];
  if (is_vowel(w, place.end - 2)) root.last = voiceless(last);
  const bool spirant = kind == kVerb && place.end == 3 && last == kU && place.next.slot == Slot::converb;
  if (spirant && LetterSet(U"аеө")(before)) root.last = kP;
  if (!lost_vowel(place, kind)) return;
  root.vowel = narrow_vowel(place);
  root.last = voiceless(last);
}

Nodes kinds_of(const RootPlace& place, const Root& root) {
  std::uint64_t hash = place.word.hash[place.end - 1];
  if (root.vowel != 0) hash = hash_on(hash, root.vowel);
  hash = hash_on(hash, root.last != 0 ? root.last : place.word.letters.at[place.end - 1]);
  if (root.added != 0) hash = hash_on(hash, root.added);
  return place.lexicon.find(hash);
}

// Gives all spellings of one loan stem one form: автомобиль and автомобил(і), журналист and журналис(ке),
// факт and факті(лер), процесс and процес(тің), клуб and клуп, as клубы and кітабы cannot be told apart. Returns the new length.
std::size_t canonicalise(Letters& w, std::size_t n) {
  if (n > 4 && ends_with(w, n, Tail(U"кті"))) --n;
  if (n > 4 && w.at[n - 1] == w.at[n - 2] && !is_vowel(w, n - 1)) --n;
  if (n > 3 && w.at[n - 1] == kSoft) --n;
  if ((n > 5 && ends_with(w, n, Tail(U"ист"))) || (n > 3 && ends_with(w, n, Tail(U"кт")))) --n;
  if (n > 2 && is_vowel(w, n - 2)) w.at[n - 1] = voiceless(w.at[n - 1]);
  return n;
}

}  // namespace

bool is_vowel_next(const RootPlace& place) { return traits(place.next.form.first()).syllable; }

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
  const Nodes kinds = kinds_of(place, root);
  root.listed = (kinds & (kind == kVerbInY ? kVerb : kind)) != 0;
  root.irregular = root.listed && (kinds & kIrregular) != 0;
  return root;
}

void append_stem(Letters& letters, std::size_t end, const Root& root, std::string& stem) {
  if (root.last != 0) letters.at[end - 1] = root.last;
  if (root.vowel != 0) {
    letters.at[end] = letters.at[end - 1];
    letters.at[end - 1] = root.vowel;
    ++end;
  }
  if (root.added != 0) letters.at[end++] = root.added;
  letters.size = canonicalise(letters, end);
  encode(letters, 0, letters.size, stem);
}

}  // namespace izde::kazakh
