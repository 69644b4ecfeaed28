#include "common/kazakh/derived.h"

#include <array>

namespace izde::kazakh {
namespace {

constexpr Sounds kAfterVowel = kVowel | kGlide, kAfterVoice = kLateral | kNasal | kVoiced;

struct Form {
  Tail back, front;
  Sounds after;
  bool also_verbal;  // жаздық is of the verb, where it can be
};

// -ды, -ты is left out: it is an accusative, too.
constexpr std::array kForms{
    Form{Tail(U"лы"), Tail(U"лі"), kAfterVowel, false},   Form{Tail(U"сыз"), Tail(U"сіз"), kAnySound, false},
    Form{Tail(U"шы"), Tail(U"ші"), kAnySound, false},     Form{Tail(U"шыл"), Tail(U"шіл"), kAnySound, false},
    Form{Tail(U"лық"), Tail(U"лік"), kAfterVowel, false}, Form{Tail(U"дық"), Tail(U"дік"), kAfterVoice, true},
    Form{Tail(U"тық"), Tail(U"тік"), kVoiceless, true}};

constexpr std::size_t kShortestBase = 3;

// Tells whether the first `end` letters may end in one of the forms, by the last two.
bool may_be_derived(const Letters& w, std::size_t end) {
  constexpr LetterSet kNarrow(U"ыі"), kBeforeNarrow(U"лш"), kAfterNarrow(U"зқкл");
  const Letter before = w.at[end - 2], last = w.at[end - 1];
  return kNarrow(last) ? kBeforeNarrow(before) : kAfterNarrow(last) && kNarrow(before);
}

}  // namespace

std::size_t derived_letters(const PreparedWord& word, std::size_t end, const Lexicon& lexicon) {
  if (end < kShortestBase + 2 || !may_be_derived(word.letters, end)) return 0;
  for (const Form& form : kForms) {
    const bool back = form.back.ends(word.tail(end));
    if (!back && !form.front.ends(word.tail(end))) continue;
    const std::size_t base = end - form.back.size;
    if (base < kShortestBase || (word.sound(base) & form.after) == 0) continue;
    const bool harmonic = word.harmony[base] == Harmony::any || (word.harmony[base] == Harmony::back) == back;
    if (harmonic && (lexicon.find(word.hash[base]) & kNoun) != 0)
      return form.also_verbal ? base - 1 : end - 1;
  }
  return 0;
}

}  // namespace izde::kazakh
