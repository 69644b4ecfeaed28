#include "common/kazakh/automaton.h"

#include "common/kazakh/root_weight.h"

namespace izde::kazakh {
namespace {

// What it costs that a root of this many letters and its ending do not go together; of two it costs the
// reading.
constexpr int disharmony(std::size_t letters) { return letters == 2 ? -1000 : -20; }

class Automaton {
 public:
  explicit Automaton(const PreparedWord& word) : word_(word), w_(word.letters) {}

  const Path& best_reading() {
    best_.root_end = w_.size;
    const Nodes listed = listed_kinds(word_.hash[w_.size]);
    if ((listed & (kNoun | kClosed)) == 0) peel(w_.size, kWordEnd, 0);
    return best_;
  }

 private:
  // Takes every ending off that may stand at `end` and makes one of `wanted`. A disharmony is forgiven
  // between a root and its ending only.
  void peel(std::size_t end, Nodes wanted, int weight) {
    if (path_.count == Path::kMaxEndings) return;
    for (const Suffix& suffix : suffixes_in(word_.tail[end])) {
      if ((suffix.makes & wanted) == 0 || !suffix.form.ends(word_.tail[end])) continue;
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

  void judge_roots(std::size_t end, const Suffix& next, int weight) {
    const bool after_owned = (next.left & kPoss3) != 0 && LetterSet(U"ыі")(w_.at[end - 1]);
    if ((next.left & kRoots) == 0 && !after_owned) return;
    const RootPlace place{word_, end, next};
    for (const Node kind : {kNoun, kVerb, kVerbInY}) {
      const bool allowed = (next.left & kind) != 0;
      if (!allowed && !(kind == kNoun && after_owned)) continue;
      const Root root = restore_root(place, kind);
      if (!allowed && !root.listed && !is_owned_name(end)) continue;
      const int total = weight + root_weight(place, kind, root);
      if (total <= best_.weight) continue;
      best_ = path_;
      best_.weight = total;
      best_.root_end = end;
      best_.root = root;
    }
  }

  const PreparedWord& word_;
  const Letters& w_;
  Path path_, best_;
};

}  // namespace

Path best_reading(const PreparedWord& word) { return Automaton(word).best_reading(); }

}  // namespace izde::kazakh
