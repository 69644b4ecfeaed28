#include "common/kazakh/spelling.h"

#include <algorithm>

#include "common/kazakh/automaton.h"
#include "common/kazakh/letters.h"
#include "common/kazakh/lexicon/lexicon.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// A known root of fewer letters is met by chance in a spelling that is not the likeliest.
constexpr std::size_t kShortestRoot = 3;

// Spellings that are tried, at most: each costs as much as a stem.
constexpr std::size_t kMostTrials = 64;

// й and а, у behind a vowel are one letter.
void join_glides(std::string& word, std::size_t from) {
  const auto replace = [&](std::string_view two, std::string_view one) {
    for (std::size_t i = word.find(two, from); i != word.npos; i = word.find(two, i + 1)) {
      std::size_t before = i;
      if (i < from + 2) continue;
      before -= 2;
      const char32_t c = text::next_character(word, before);
      if (traits(letter_of(c)).syllable) word.replace(i, two.size(), one);
    }
  };
  replace("йа", "я");
  replace("йу", "ю");
}

}  // namespace

bool Spelling::add(Choices letters) {
  if (size_ == kMax) return false;
  letters_[size_++] = letters;
  return true;
}

bool Spelling::is_behind_vowel() const {
  const auto is_syllable = [&](std::size_t i) {
    const std::string_view text = letters_[i].front();
    if (text.size() < 2) return false;
    std::size_t last = text.size() - 2;
    return traits(letter_of(text::next_character(text, last))).syllable;
  };
  if (size_ == 0 || !is_syllable(size_ - 1)) return false;
  return !letters_[size_ - 1].front().ends_with("у") || size_ == 1 || !is_syllable(size_ - 2);
}

void Spelling::write_with(Change one, Change other, std::string& out) const {
  const std::size_t from = out.size();
  for (std::size_t i = 0; i < size_; ++i)
    out += letters_[i][i == one.at ? one.letter : i == other.at ? other.letter : 0];
  join_glides(out, from);
}

// How many letters of the word in this spelling a root of the lexicon covers.
std::size_t Spelling::known_letters(Change one, Change other) {
  trial_.clear();
  write_with(one, other, trial_);
  PreparedWord word;
  if (!word.prepare(trial_)) return 0;
  if (compiled_lexicon().find(word.hash[word.letters.size]) != 0) return word.letters.size;
  const Path path = best_reading(word, compiled_lexicon());
  return path.root.listed ? path.root_end : 0;
}

void Spelling::write(std::string& out) {
  Change best_one = kNone, best_other = kNone;
  std::size_t most = known_letters(kNone, kNone), trials = 0;
  const auto is_ambiguous = [](Choices letters) { return letters.size() > 1; };
  if (most == 0 && std::any_of(letters_.begin(), letters_.begin() + size_, is_ambiguous)) {
    const auto try_with = [&](Change one, Change other) {
      if (++trials > kMostTrials) return;
      const std::size_t known = known_letters(one, other);
      if (known >= kShortestRoot && known > most) most = known, best_one = one, best_other = other;
    };
    const auto each_change = [&](std::size_t from, auto&& take) {
      for (std::size_t i = from; i < size_; ++i)
        for (std::size_t letter = 1; letter < letters_[i].size(); ++letter) take(Change{i, letter});
    };
    each_change(0, [&](Change one) { try_with(one, kNone); });
    if (most == 0)
      each_change(0,
                  [&](Change one) { each_change(one.at + 1, [&](Change other) { try_with(one, other); }); });
  }
  write_with(best_one, best_other, out);
}

}  // namespace izde::kazakh
