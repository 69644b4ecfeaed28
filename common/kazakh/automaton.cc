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
constexpr int weight_of_listed(std::size_t letters) {
  return 1000 + 20 * static_cast<int>(letters) - (letters <= 2 ? 8 : 0);
}

// The bare stem of a verb hardly ever bids: кезде is of кез, қоқыстан of қоқыс.
constexpr int kImperative = 1000;

// But the present of a verb is likelier than the past of one with an а more: қал-а-ды, not қала-ды.
constexpr int kPresentBonus = 30;

class Automaton {
 public:
  Automaton(const PreparedWord& word, const Lexicon& lexicon, bool longest)
      : word_(word), w_(word.letters), lexicon_(lexicon), longest_(longest) {}

  const Path& best_reading() {
    best_.root_end = w_.size;
    const Nodes listed = lexicon_.find(word_.hash[w_.size]);
    best_.root.listed = listed != 0;
    best_.root.irregular = (listed & kIrregular) != 0;
    if ((listed & (kClosed | kNoun)) != 0) return best_;
    if ((listed & kVerb) != 0 && longest_) best_.weight = kImperative;
    if (const std::size_t letters = longest_ ? derived_letters(word_, w_.size, lexicon_) : 0; letters > 0)
      best_.weight = weight_of_listed(letters);
    peel(w_.size, longest_ ? kWordEnd | kNegation : kWordEnd, 0);
    return best_;
  }

 private:
  // Takes every ending off that may stand at `end` and makes one of `wanted`. A disharmony is forgiven
  // between a root and its ending only.
  void peel(std::size_t end, Nodes wanted, int weight) {
    if (path_.count == Path::kMaxEndings) return;
    for (const Suffix& suffix : suffixes_in(word_.tail[end])) {
      if ((suffix.makes & wanted) == 0 || !suffix.form.ends(word_.tail[end])) continue;
      if (suffix.makes == kAgent && !longest_) continue;  // the dictionary's оқушы is a noun
      if (suffix.form.size + 2u > end || (suffix.after & word_.sound[end - suffix.form.size]) == 0) continue;
      const std::size_t begin = end - suffix.form.size;
      const bool harmonic = harmonises(suffix, begin);
      path_.endings[path_.count++] = &suffix;
      judge_roots(begin, suffix, weight + suffix.weight + (harmonic ? 0 : disharmony(begin)));
      if (harmonic && (suffix.left & ~kRoots) != 0)
        peel(begin, suffix.left & ~kRoots, weight + suffix.weight);
      --path_.count;
    }
  }

  // On names and loans harmony is a preference only: -ев and у (секундта) take both; -ин, ь, к, г the front
  // one, too.
  bool harmonises(const Suffix& suffix, std::size_t begin) const {
    constexpr Letter kU = letter_of(U'у'), kYu = letter_of(U'ю'), kSoft = letter_of(U'ь');
    const Harmony stem = word_.harmony[begin];
    if (suffix.harmony == Harmony::any || stem == Harmony::any || stem == suffix.harmony) return true;
    if (suffix.harmony == Harmony::back && Tail(U"ев").ends(word_.tail[begin])) return true;
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
    return end > 5 && (Tail(U"ұлы").ends(word_.tail[end]) || Tail(U"қызы").ends(word_.tail[end]));
  }

  // Bare -ма makes nouns (бағдарлама) more often than it forbids.
  bool is_bare_negation(const Suffix& next) const { return next.makes == kNegation && path_.count == 1; }

  bool is_present(const Suffix& next) const { return next.makes == kPresent && path_.count > 1; }

  void judge_roots(std::size_t end, const Suffix& next, int weight) {
    const bool after_owned = (next.left & kPoss3) != 0 && LetterSet(U"ыі")(w_.at[end - 1]);
    if ((next.left & kRoots) == 0 && !after_owned) return;
    const RootPlace place{word_, end, next, lexicon_};
    for (const Node kind : {kNoun, kVerb, kVerbInY, kNumeral, kTime, kAdjective}) {
      const bool allowed = (next.left & kind) != 0;
      if (!allowed && !(kind == kNoun && after_owned)) continue;
      Root root = restore_root(place, kind);
      std::size_t letters = end;
      if (kind == kNoun && longest_ && !root.listed && !is_vowel_next(place)) {
        letters = derived_letters(word_, end, lexicon_);
        root.listed = letters != 0;
      }
      if ((kind & (kNumeral | kTime | kAdjective)) != 0 && !root.listed) continue;
      if (!allowed && !root.listed && !is_owned_name(end)) continue;
      if (is_bare_negation(next) && !root.listed) continue;
      int total = weight + (root.listed ? kKnown : root_weight(place, kind, root));
      if (root.listed && total > 0 && longest_)
        total += total - kKnown + weight_of_listed(letters) + (is_present(next) ? kPresentBonus : 0);
      if (total <= best_.weight) continue;
      best_ = path_;
      best_.weight = total;
      best_.root_end = end;
      best_.root = root;
    }
  }

  const PreparedWord& word_;
  const Letters& w_;
  const Lexicon& lexicon_;
  const bool longest_;  // whether listed roots are preferred by their length
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
