#include "common/kazakh/root_weight.h"

#include <algorithm>
#include <array>
#include <span>

namespace izde::kazakh {
namespace {

constexpr Letter kU = letter_of(U'у'), kG = letter_of(U'г'), kGh = letter_of(U'ғ'), kT = letter_of(U'т'),
                 kD = letter_of(U'д'), kS = letter_of(U'с'), kSh = letter_of(U'ш'), kL = letter_of(U'л'),
                 kM = letter_of(U'м'), kNg = letter_of(U'ң'), kShortI = letter_of(U'й');

constexpr LetterSet kNarrow(U"ыі"), kWide(U"ае"), kStops(U"кқп");

// Weighs a root that is not listed by its letters.
class RootWeigher {
 public:
  explicit RootWeigher(const RootPlace& place)
      : place_(place),
        word_(place.word),
        w_(place.word.letters),
        end_(place.end),
        next_(place.next),
        before_(w_.at[end_ - 2]),
        last_(w_.at[end_ - 1]),
        vowel_next_(is_vowel_next(place)),
        pair_(pair_at(w_, end_)) {}

  int weight(Node kind, const Root& root) const {
    if (syllables(w_, end_) == 0) return kNever;
    if (kind == kVerbInY) return next_.form.first() == kU ? kNever : end_weight(kind) - 2;
    return length_weight(kind) + end_weight(kind) + (kind == kVerb ? verb_weight() : noun_weight(root));
  }

 private:
  static constexpr int kNever = -1000;

  int length_weight(Node kind) const {
    if (end_ == 2 && is_vowel(w_, 0)) return kind == kVerb ? -3 : -20;
    if (end_ == 2) return kind == kVerb ? -8 : -30;
    return end_ == 3 && kind == kNoun ? -6 : 0;
  }

  // The sounds at the root's end, whatever it is.
  int end_weight(Node kind) const {
    if (pair_ == Pair::none) return is_vowel(w_, end_ - 1) ? 0 : single_weight();
    int weight = last_ == kGh ? -20 : 0;
    if (pair_ != Pair::native && !lost_vowel(place_, kind)) weight -= pair_ == Pair::loan ? 4 : 22;
    // қазір-гі, but митинг-і
    if (last_ == kG && end_ > 2 && !LetterSet(U"иую")(w_.at[end_ - 3])) weight -= 10;
    return weight;
  }

  // A single consonant: к қ п get a voice before a vowel, and only there.
  int single_weight() const {
    // Базаркелді, Құдайберген: names that are a sentence, which the break of harmony gives away.
    static constexpr std::array kCame{Tail(U"кел"), Tail(U"гел"), Tail(U"бер")};
    if (end_ > 5 && word_.harmony[end_ - 3] == Harmony::back && ends_in(kCame)) return -20;
    if (vowel_next_) return voiceless(last_) != last_ ? 6 : kStops(last_) ? -10 : 0;
    return last_ == kGh ? -20 : 0;
  }

  int noun_weight(const Root& root) const {
    if (root.vowel != 0) return 6;
    if (LetterSet(U"оөұүә")(last_)) return -12;  // no native noun ends so
    if (last_ == kD) return -6;
    return next_.slot == Slot::possessive ? owned_weight() : 0;
  }

  int owned_weight() const {
    // басшы is no басш-ы, басшым no басш-ым.
    if (last_ == kSh && !kNarrow(before_) && kNarrow(next_.form.first()))
      return is_vowel(w_, end_ - 2) ? -10 : -20;
    // Deverbal nouns in -ым (білім, келісім) are far more common in news than what is mine.
    if (next_.form.size == 2 && next_.form.last() == kM && voiceless(last_) == last_) {
      return syllables(w_, end_) == 1 || has_voice() ? -10 : 0;
    }
    // жұмыс-ы rather than жұмы-сы, but басшы-сы; көз-ің rather than көзі-ң.
    if (kNarrow(last_) && next_.form.first() == kS && !LetterSet(U"шжғд")(before_)) return -12;
    if (kNarrow(last_) && next_.form.first() == kNg && before_ != kSh) return -8;
    // A name in -ұлы, -қызы is whole.
    return next_.form.size == 1 && end_ > 4 &&
                   (Tail(U"ұл").ends(word_.tail(end_)) || Tail(U"қыз").ends(word_.tail(end_)))
               ? -20
               : 0;
  }

  int verb_weight() const {
    for (std::size_t i = 0; i < end_; ++i) {
      if (traits(w_.at[i]).loan) return -40;
    }
    if (!is_vowel(w_, end_ - 1)) return verb_in_consonant();
    if (LetterSet(U"иу")(last_)) return end_ == 2 ? 0 : -25;
    return kWide(last_) ? verb_in_a() : -25;
  }

  int verb_in_consonant() const {
    if (!vowel_next_ && LetterSet(U"бгғдж")(last_)) return -30;
    if (last_ == kD) return -20;
    if (has_voice()) return next_.form.size == 1 && vowel_next_ && end_ > 4 ? bare_converb_weight() : 6;
    // қолдал, баптал: the passive of a verb in -а.
    static constexpr std::array kPassives{Tail(U"тал"), Tail(U"тел"), Tail(U"дал"), Tail(U"дел")};
    if (ends_in(kPassives)) return 4;
    if (last_ == kShortI) return looks_like_a_present() ? -10 : -2;
    if (syllables(w_, end_) == 1) return 0;
    // Long verbs are derived ones; Құнанбай, Наурызбай are no negations.
    return next_.slot == Slot::negation && next_.form.first() == letter_of(U'б') ? -30 : -5;
  }

  // сөйлей(ді), қолдай(ды): the present of a verb in -ла, -да, not a verb in -й.
  bool looks_like_a_present() const {
    return end_ > 4 && LetterSet(U"лдт")(w_.at[end_ - 3]) && !is_vowel(w_, end_ - 4);
  }

  // A converb in -а without a person (пайдалана отырып) is a guess that only a clear voice supports.
  int bare_converb_weight() const {
    static constexpr std::array kClear{Tail(U"тыр"), Tail(U"тір"), Tail(U"дыр"), Tail(U"дір"), Tail(U"ғыз"),
                                       Tail(U"гіз"), Tail(U"қыз"), Tail(U"кіз"), Tail(U"лан"), Tail(U"лен"),
                                       Tail(U"лас"), Tail(U"лес"), Tail(U"ыл"),  Tail(U"іл")};
    return ends_in(kClear) ? 16 : 6;
  }

  // Verbs in -а: derived with -ла (сөйле, мәлімде, баста), or with two consonants before it that could not
  // end a stem (ойна, қорға); one consonant before it is the stem's last far more often (бол-ады).
  int verb_in_a() const {
    if (end_ < 3 || is_vowel(w_, end_ - 2)) return -25;
    if (LetterSet(U"мбп")(before_)) return -12;  // more likely the negation
    const Letter third = w_.at[end_ - 3];
    if (!is_vowel(w_, end_ - 3)) {
      const bool stem_end = (before_ == kT && LetterSet(U"рлнй")(third)) || is_elided(w_, end_ - 1);
      return stem_end ? -8 : 5;
    }
    // аралады, бағалады; but қолдал-ады, байқал-ады: passives again.
    const bool in_la = before_ == kL && end_ > 4 && kWide(third);
    return in_la && !LetterSet(U"тд")(w_.at[end_ - 4]) && is_vowel(w_, end_ - 5) ? 6 : -8;
  }

  bool has_voice() const {
    static constexpr std::array kVoices{
        Tail(U"ыл"),  Tail(U"іл"),  Tail(U"ын"),  Tail(U"ін"),  Tail(U"ыс"),  Tail(U"іс"),  Tail(U"ар"),
        Tail(U"ер"),  Tail(U"ыр"),  Tail(U"ір"),  Tail(U"ат"),  Tail(U"ет"),  Tail(U"ыт"),  Tail(U"іт"),
        Tail(U"ғыз"), Tail(U"гіз"), Tail(U"қыз"), Tail(U"кіз"), Tail(U"лан"), Tail(U"лен"), Tail(U"дан"),
        Tail(U"ден"), Tail(U"тан"), Tail(U"тен"), Tail(U"лас"), Tail(U"лес")};
    return ends_in(kVoices);
  }

  bool ends_in(std::span<const Tail> tails) const {
    return std::any_of(tails.begin(), tails.end(),
                       [&](const Tail& tail) { return tail.ends(word_.tail(end_)); });
  }

  const RootPlace& place_;
  const PreparedWord& word_;
  const Letters& w_;
  const std::size_t end_;
  const Suffix& next_;
  const Letter before_, last_;
  const bool vowel_next_;
  const Pair pair_;
};

}  // namespace

int root_weight(const RootPlace& place, Node kind, const Root& root) {
  return RootWeigher(place).weight(kind, root);
}

}  // namespace izde::kazakh
