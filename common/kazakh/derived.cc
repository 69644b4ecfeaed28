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
    Form{Tail(U"ша"), Tail(U"ше"), kAnySound, false},     Form{Tail(U"шаң"), Tail(U"шең"), kAnySound, false},
    Form{Tail(U"лық"), Tail(U"лік"), kAfterVowel, false}, Form{Tail(U"дық"), Tail(U"дік"), kAfterVoice, true},
    Form{Tail(U"тық"), Tail(U"тік"), kVoiceless, true}};

constexpr std::size_t kShortestBase = 3;

bool harmonises(const PreparedWord& word, std::size_t base, bool back) {
  return word.harmony[base] == Harmony::any || (word.harmony[base] == Harmony::back) == back;
}

// Tells whether the first `end` letters may end in one of the forms, by the last two.
bool may_be_derived(const Letters& w, std::size_t end) {
  constexpr LetterSet kNarrow(U"ыі"), kWide(U"ае"), kBeforeNarrow(U"лш"), kAfterNarrow(U"зқкл");
  constexpr Letter kSh = letter_of(U'ш'), kNg = letter_of(U'ң');
  const Letter before = w.at[end - 2], last = w.at[end - 1];
  if (kNarrow(last)) return kBeforeNarrow(before);
  if (kWide(last)) return before == kSh;
  return last == kNg ? kWide(before) : kAfterNarrow(last) && kNarrow(before);
}

}  // namespace

std::size_t derived_letters(const PreparedWord& word, std::size_t end, const Lexicon& lexicon) {
  if (end < kShortestBase + 2 || !may_be_derived(word.letters, end)) return 0;
  for (const Form& form : kForms) {
    const bool back = form.back.ends(word.tail(end));
    if (!back && !form.front.ends(word.tail(end))) continue;
    const std::size_t base = end - form.back.size;
    if (base < kShortestBase || (word.sound(base) & form.after) == 0) continue;
    if (harmonises(word, base, back) && (lexicon.find(word.hash[base]) & kNoun) != 0)
      return form.also_verbal ? base - 1 : end - 1;
  }
  return 0;
}

std::size_t derived_verb_letters(const PreparedWord& word, std::size_t end, const Lexicon& lexicon) {
  static constexpr std::array kLongVoices{Tail(U"ндыр"), Tail(U"ндір"), Tail(U"стыр"),
                                          Tail(U"стір"), Tail(U"ттыр"), Tail(U"ттір")};
  constexpr LetterSet kVoices(U"нст"), kWide(U"ае");
  const Letters& w = word.letters;
  std::size_t verb = end;  // without its voice
  if (kVoices(w.at[end - 1]))
    verb = end - 1;
  else if (w.at[end - 1] == letter_of(U'р'))
    for (const Tail& voice : kLongVoices) verb -= voice.ends(word.tail(end)) ? voice.size : 0u;
  if (verb < kShortestBase + 2 || !kWide(w.at[verb - 1])) return 0;
  const std::size_t base = verb - 2;
  const Letter first = w.at[base];
  const Sounds after = first == letter_of(U'л')   ? kAfterVowel
                       : first == letter_of(U'д') ? kAfterVoice
                       : first == letter_of(U'т') ? Sounds{kVoiceless}
                                                  : Sounds{0};
  const bool made =
      (word.sound(base) & after) != 0 && harmonises(word, base, w.at[verb - 1] == letter_of(U'а'));
  return made && (lexicon.find(word.hash[base]) & kNoun) != 0 ? end - 1 : 0;
}

}  // namespace izde::kazakh
