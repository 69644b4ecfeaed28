#include "common/kazakh/automaton.h"

#include "common/kazakh/derived.h"
#include "common/kazakh/root_weight.h"

namespace izde::kazakh {
namespace {

// What it costs that a root of this many letters and its ending do not go together; of two it costs the
// reading.
constexpr int disharmony(std::size_t letters) { return letters == 2 ? -1000 : -20; }

// What a root of the lexicon weighs against the endings behind it, as one that is not weighs up to 10.
constexpr int kKnown = 30;

// Of two readings with listed roots that of the longer root stands - қанат-ын, not қан-а-тын - unless its endings are less
// likely by half of this a letter; two letters are a little less than that. Any comes before a root that is not listed.
// Set by hand on word forms with known lemmas.
constexpr int kLeastOfListed = 1000;
constexpr int weight_of_listed(std::size_t letters) {
  return kLeastOfListed + 20 * static_cast<int>(letters) - (letters <= 2 ? 8 : 0);
}

// The bare stem of a verb hardly ever bids: кезде is of кез, қоқыстан of қоқыс.
constexpr int kImperative = 1000;

// But the present of a verb is likelier than the past of one with an а more: қал-а-ды, not қала-ды.
constexpr int kPresentBonus = 30;

constexpr Nodes kNominalRoots = kNoun | kNumeral | kTime;

class Automaton {
 public:
  Automaton(const PreparedWord& word, const Lexicon& lexicon, bool longest)
      : word_(word), w_(word.letters), lexicon_(lexicon), longest_(longest), unlisted_too_(!longest) {}

  const Path& best_reading() {
    best_.root_end = w_.size;
    const Nodes listed = lexicon_.find(word_.hash[w_.size]);
    best_.root.listed = listed != 0;
    best_.root.kinds = listed;
    best_.root.hash = word_.hash[w_.size];
    if ((listed & (kClosed | kNoun)) != 0) return best_;
    if ((listed & kVerb) != 0 && longest_) best_.weight = kImperative;
    if (const std::size_t letters = longest_ ? derived_letters(word_, w_.size, lexicon_) : 0; letters > 0)
      best_.weight = weight_of_listed(letters);
    // Behind a root that is not listed, a bare -ма makes nouns (бағдарлама) more often than it forbids.
    peel(w_.size, longest_ ? kWordEnd | kNegation : kWordEnd, 0);
    if (!longest_ || best_.weight >= kLeastOfListed) return best_;
    unlisted_too_ = true;
    peel(w_.size, kWordEnd, 0);
    return best_;
  }

 private:
  // Takes every ending off that may stand at `end` and makes one of `wanted`. A disharmony is forgiven
  // between a root and its ending only.
  void peel(std::size_t end, Nodes wanted, int weight) {
    if (path_.count == Path::kMaxEndings) return;
    const std::uint64_t tail = word_.tail(end);
    for (const Suffix& suffix : suffixes_in(tail)) {
      const std::size_t begin = end - suffix.form.size;
      if (!suffix.form.ends(tail) | ((suffix.makes & wanted) == 0)) continue;
      if (begin < 2 || (suffix.after & word_.sound(begin)) == 0) continue;
      if (suffix.makes == kAgent && !longest_) continue;  // the dictionary's оқушы is a noun
      const bool harmonic = harmonises(suffix, begin);
      path_.endings[path_.count++] = &suffix;
      judge_roots(begin, suffix, weight + suffix.weight, harmonic);
      if (harmonic && (suffix.left & ~kRoots) != 0)
        peel(begin, suffix.left & ~kRoots, weight + suffix.weight);
      --path_.count;
    }
  }

  // On names and loans harmony is a preference only: -ев, -ов and у (секундта) take both; -ин, ь, к, г the front
  // one, too.
  bool harmonises(const Suffix& suffix, std::size_t begin) const {
    constexpr Letter kU = letter_of(U'у'), kYu = letter_of(U'ю'), kSoft = letter_of(U'ь');
    const Harmony stem = word_.harmony[begin];
    if (suffix.harmony == Harmony::any || stem == Harmony::any || stem == suffix.harmony) return true;
    const std::uint64_t tail = word_.tail(begin);
    if (suffix.harmony == Harmony::back ? Tail(U"ев").ends(tail) : Tail(U"ов").ends(tail)) return true;
    std::size_t i = begin;
    while (i > 0 && !traits(w_.at[i - 1]).syllable && w_.at[i - 1] != kSoft) --i;
    const Letter last = i > 0 ? w_.at[i - 1] : Letter{0};
    if (traits(last).harmony == Harmony::any)
      return suffix.harmony == Harmony::front || last == kU || last == kYu;
    return suffix.harmony == Harmony::front && begin > 2 && LetterSet(U"кг")(w_.at[begin - 1]);
  }

  // A name in -ұлы, -қызы is a possessive itself and takes the possessive's cases, as a listed word may:
  // отбасы-нда.
  bool is_owned_name(std::size_t end) const {
    return end > 5 && (Tail(U"ұлы").ends(word_.tail(end)) || Tail(U"қызы").ends(word_.tail(end)));
  }

  bool is_present(const Suffix& next) const {
    if (next.makes != kPresent || path_.count == 1) return false;
    const Suffix& last = *path_.endings[0];
    return last.slot != Slot::person || last.form.size > 1;  // ойла-са-м rather than ойлас-а-м
  }

  // The most that a reading can weigh whose listed root is the first `end` letters.
  static int most_of_listed(std::size_t end, int weight) {
    return 2 * weight + kKnown + weight_of_listed(end) + kPresentBonus;
  }

  void judge_roots(std::size_t end, const Suffix& next, int weight, bool harmonic) {
    const bool after_owned = end > 3 && (next.left & kPoss3) != 0 && LetterSet(U"ыі")(w_.at[end - 1]);
    const Nodes wanted = (next.left & kRoots) | (after_owned ? kNoun : 0u);
    if (wanted == 0) return;
    if (!harmonic) weight += disharmony(end);
    if (!unlisted_too_ && most_of_listed(end, weight) <= best_.weight) return;
    const RootPlace place{word_, end, next, harmonic, lexicon_};
    if ((wanted & kNominalRoots) != 0) judge(place, kNoun, wanted & kNominalRoots, weight);
    if ((wanted & kVerb) != 0) judge(place, kVerb, kVerb, weight);
    if ((wanted & kVerbInY) != 0) judge(place, kVerbInY, kVerb, weight);
  }

  // Judges the root that is read as `kind`; the lexicon must have it as one of `wanted`, if it has it.
  void judge(const RootPlace& place, Node kind, Nodes wanted, int weight) {
    Root root = restore_root(place, kind);
    root.listed = (root.kinds & wanted) != 0;
    std::size_t letters = place.end;
    if (!root.listed && longest_ && place.harmonic && (root.last | root.vowel | root.added) == 0) {
      letters = made_of_listed(place.end, wanted);
      root.listed = letters != 0;
    }
    if (!root.listed && !may_be_unlisted(place, kind)) return;
    weight -= unlikely(place, kind, root);
    int total = weight + (root.listed ? kKnown : root_weight(place, kind, root));
    if (root.listed && total > 0 && longest_)
      total += total - kKnown + weight_of_listed(letters) + (is_present(place.next) ? kPresentBonus : 0);
    if (total <= best_.weight) return;
    best_ = path_;
    best_.weight = total;
    best_.root_end = place.end;
    best_.root = root;
  }

  // How far a listed root is unlikely, when it is known by its looks.
  int unlikely(const RootPlace& place, Node kind, const Root& root) const {
    constexpr int kMuch = 20;
    if (!root.listed || !longest_) return 0;
    if (kind == kVerb && root.vowel != 0) return 1;  // толқу is of толқы-, though толық- is a verb, too
    const bool bare_negation = place.next.makes == kNegation && path_.count == 1;  // қызыма is of қыз
    // президенттікі is not of президенттік: that has -тігі
    const bool voiceless_stop = kind == kNoun && is_vowel_next(place) && root.last == 0 &&
                                LetterSet(U"кқп")(w_.at[place.end - 1]) && is_vowel(w_, place.end - 2);
    return bare_negation || voiceless_stop ? kMuch : 0;
  }

  std::size_t made_of_listed(std::size_t end, Nodes wanted) const {
    if ((wanted & kNoun) != 0) return derived_letters(word_, end, lexicon_);
    return (wanted & kVerb) != 0 ? derived_verb_letters(word_, end, lexicon_) : 0;
  }

  bool may_be_unlisted(const RootPlace& place, Node kind) const {
    const bool of_compound = place.next.slot == Slot::comparative && !is_vowel_next(place);  // баскөкі-рек
    if (!unlisted_too_ || of_compound) return false;
    return (place.next.left & kind) != 0 || (kind == kNoun && is_owned_name(place.end));
  }

  const PreparedWord& word_;
  const Letters& w_;
  const Lexicon& lexicon_;
  const bool longest_;  // whether listed roots are preferred by their length
  bool unlisted_too_;   // whether roots are judged that are not listed: any that is comes before them
  Path path_, best_;
};

}  // namespace

Path best_reading(const PreparedWord& word, const Lexicon& lexicon) {
  return Automaton(word, lexicon, true).best_reading();
}

Path heaviest_reading(const PreparedWord& word, const Lexicon& lexicon) {
  return Automaton(word, lexicon, false).best_reading();
}

}  // namespace izde::kazakh
