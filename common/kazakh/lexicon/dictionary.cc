#include "common/kazakh/lexicon/dictionary.h"

#include <algorithm>
#include <array>
#include <istream>

#include "common/kazakh/letters.h"
#include "common/kazakh/normal.h"

namespace izde::kazakh {
namespace {

constexpr Letter kU = letter_of(U'у'), kShortI = letter_of(U'й'), kI = letter_of(U'и'), kY = letter_of(U'ы'),
                 kSoftI = letter_of(U'і'), kL = letter_of(U'л');

// Pairs of consonants that some loans end in (концерн, фильм, жанр), and the stems of verbs that lost a vowel, too:
// where there is but the end to judge by, they speak against a word.
bool ends_as_rare_loan(const Letters& w) {
  static constexpr std::array kPairs{Tail(U"пс"), Tail(U"рн"), Tail(U"йн"), Tail(U"рм"), Tail(U"тм"),
                                     Tail(U"фм"), Tail(U"рж"), Tail(U"кл"), Tail(U"фр"), Tail(U"нр"),
                                     Tail(U"дж"), Tail(U"тч"), Tail(U"нч"), Tail(U"йм"), Tail(U"мб")};
  constexpr std::size_t kShortest = 4;
  return w.size >= kShortest && std::any_of(kPairs.begin(), kPairs.end(),
                                            [&](const Tail& pair) { return ends_with(w, w.size, pair); });
}

// Tells whether letters can be a word: they have a vowel, and do not begin with what no word begins with.
bool can_be_word(const Letters& w) {
  constexpr LetterSet kNeverFirst(U"ңьъ"), kNeverBeforeConsonant(U"лрнйғқ");
  if (w.size < 2 || kNeverFirst(w.at[0]) || (!is_vowel(w, 1) && kNeverBeforeConsonant(w.at[0]))) return false;
  constexpr std::size_t kShortLoan = 4;
  const Pair end = pair_at(w, w.size);
  if (end == Pair::wrong && !ends_as_rare_loan(w)) return false;
  if (end == Pair::loan && w.size < kShortLoan) return false;
  for (std::size_t i = 0; i < w.size; ++i)
    if (is_vowel(w, i)) return true;
  return false;
}

// What к қ п between vowels become.
Letter voiced(Letter letter) {
  constexpr Letter kQ = letter_of(U'қ'), kK = letter_of(U'к'), kP = letter_of(U'п');
  return letter == kQ   ? letter_of(U'ғ')
         : letter == kK ? letter_of(U'г')
         : letter == kP ? letter_of(U'б')
                        : letter;
}

Harmony harmony_of(const Letters& w) {
  Harmony harmony = Harmony::any;
  for (std::size_t i = 0; i < w.size; ++i)
    if (traits(w.at[i]).harmony != Harmony::any) harmony = traits(w.at[i]).harmony;
  return harmony;
}

}  // namespace

Dictionary read_dictionary(std::istream& in) {
  Dictionary dictionary;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    const std::size_t slash = line.find('/');
    const std::string flags = slash == line.npos ? "" : line.substr(slash + 1);
    const std::string word = normal(line.substr(0, slash));
    Letters letters;
    if (!decode(word, letters) || !can_be_word(letters)) continue;
    auto& rows = flags.starts_with('M')   ? dictionary.verbal_nouns
                 : flags.starts_with('B') ? dictionary.names
                                          : dictionary.nominals;
    rows.insert(word);
  }
  return dictionary;
}

std::string verb_stem(std::string_view verbal_noun) {
  Letters w;
  if (!decode(verbal_noun, w) || w.size < 3 || w.at[w.size - 1] != kU) return {};
  --w.size;
  Letter& last = w.at[w.size - 1];
  const bool voiced = voiceless(last) != last, between_vowels = is_vowel(w, w.size - 2);
  if (last == kShortI && w.at[w.size - 2] == kI) --w.size;
  if (between_vowels) last = voiceless(last);
  if (is_elided(w, w.size) && LetterSet(U"қк")(last)) {  // қорқу is of қорық
    w.at[w.size] = last;
    last = harmony_of(w) == Harmony::front ? kSoftI : kY;
    ++w.size;
  }
  // What no stem ends in lost its ы, і to the у: жылжу is of жылжы, and сырғу of сырғы, for қ would have stayed қ there.
  if (pair_at(w, w.size) == Pair::wrong || (voiced && !between_vowels)) {
    w.at[w.size++] = harmony_of(w) == Harmony::front ? kSoftI : kY;
  }
  std::string stem;
  encode(w, 0, w.size, stem);
  return stem;
}

std::vector<std::string> voices_of(std::string_view stem) {
  Letters w;
  if (!decode(stem, w) || w.size < 2 || w.size + 3 > Letters::kMax) return {};
  const bool front = harmony_of(w) == Harmony::front;
  const Letter last = w.at[w.size - 1], before = w.at[w.size - 2];
  std::vector<std::string> voices;
  const auto add = [&](std::u32string_view ending, Letter end) {
    Letters voice = w;
    if (voice.at[voice.size - 1] != end) voice.at[voice.size - 1] = end;
    for (const char32_t c : ending) voice.at[voice.size++] = letter_of(c);
    encode(voice, 0, voice.size, voices.emplace_back());
  };
  if (traits(last).sound == kVowel) {  // и and у end in a glide: жиыл, жуыл
    if (before != kL) add(U"л", last);
    add(U"н", last);
    add(U"с", last);
    add(U"т", last);
    return voices;
  }
  if (last == kL)
    add(front ? U"ін" : U"ын", last);
  else
    add(front ? U"іл" : U"ыл", voiced(last));
  add(front ? U"іс" : U"ыс", voiced(last));
  const bool hard = traits(last).sound == kVoiceless;
  add(hard ? (front ? U"тір" : U"тыр") : (front ? U"дір" : U"дыр"), last);
  return voices;
}

}  // namespace izde::kazakh
