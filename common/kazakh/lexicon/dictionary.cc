#include "common/kazakh/lexicon/dictionary.h"

#include <istream>

#include "common/kazakh/letters.h"
#include "common/kazakh/scripts.h"
#include "common/text/folding.h"

namespace izde::kazakh {
namespace {

constexpr Letter kU = letter_of(U'у'), kShortI = letter_of(U'й'), kI = letter_of(U'и'), kY = letter_of(U'ы'),
                 kSoftI = letter_of(U'і'), kL = letter_of(U'л'), kN = letter_of(U'н');

// Tells whether letters can be a word: they have a vowel, and do not begin with what no word begins with.
bool can_be_word(const Letters& w) {
  constexpr LetterSet kNeverFirst(U"ңьъ"), kNeverBeforeConsonant(U"лрнйғқ");
  if (w.size < 2 || kNeverFirst(w.at[0]) || (!is_vowel(w, 1) && kNeverBeforeConsonant(w.at[0]))) return false;
  constexpr std::size_t kShortLoan = 4;
  const Pair end = pair_at(w, w.size);
  if (end == Pair::wrong || (end == Pair::loan && w.size < kShortLoan)) return false;
  for (std::size_t i = 0; i < w.size; ++i)
    if (is_vowel(w, i)) return true;
  return false;
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
    std::string word = text::folded(line.substr(0, slash));
    unify_look_alikes(word);
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
  if (last == kShortI && w.at[w.size - 2] == kI) --w.size;
  if (!traits(last).syllable) last = voiceless(last);
  if (is_elided(w, w.size) && LetterSet(U"қк")(last)) {  // қорқу is of қорық
    w.at[w.size] = last;
    last = harmony_of(w) == Harmony::front ? kSoftI : kY;
    ++w.size;
  }
  // What no stem ends in lost its ы, і to the у.
  if (pair_at(w, w.size) == Pair::wrong && w.size < Letters::kMax) {
    w.at[w.size++] = harmony_of(w) == Harmony::front ? kSoftI : kY;
  }
  std::string stem;
  encode(w, 0, w.size, stem);
  return stem;
}

std::string passive_of(std::string_view stem) {
  Letters w;
  if (!decode(stem, w) || w.size + 2 > Letters::kMax) return {};
  const bool vowel = is_vowel(w, w.size - 1);
  const bool lateral = w.at[w.size - 1] == kL || (vowel && w.size > 1 && w.at[w.size - 2] == kL);
  if (!vowel) {
    w.at[w.size] = harmony_of(w) == Harmony::front ? kSoftI : kY;
    ++w.size;
  }
  w.at[w.size++] = lateral ? kN : kL;
  std::string passive;
  encode(w, 0, w.size, passive);
  return passive;
}

}  // namespace izde::kazakh
