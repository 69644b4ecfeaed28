#include "searcher/slips.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "common/kazakh/keyboards.h"
#include "common/kazakh/spelling_key.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// Sounds are ASCII characters; other letters than Cyrillic ones are set apart from them.
constexpr char32_t kNoSound = 0x200000;

std::u32string sounds_of(char32_t letter) {
  std::string spelled;
  text::append(letter, spelled);
  const std::string key = kazakh::spelling_key(spelled);
  if (letter < 0x80 || key == spelled) return {letter + kNoSound};
  return {key.begin(), key.end()};
}

bool have_one_sound(char32_t letter, char32_t other) {
  std::u32string a, b;
  append_sounds(letter, a), append_sounds(other, b);
  return a == b;
}

// Those that the ear does not part.
bool sound_alike(char32_t letter, char32_t other) {
  constexpr std::u32string_view kPairs[] = {U"бп", U"вф", U"гк", U"дт", U"жш", U"зс",
                                            U"ао", U"еи", U"шщ", U"қх", U"кх"};
  return std::any_of(std::begin(kPairs), std::end(kPairs), [&](std::u32string_view pair) {
    return (pair[0] == letter && pair[1] == other) || (pair[0] == other && pair[1] == letter);
  });
}

}  // namespace

void append_sounds(char32_t letter, std::u32string& sounds) {
  constexpr char32_t kCyrillic = 0x400, kCount = 0x100;
  static const std::array<std::u32string, kCount> known = [] {
    std::array<std::u32string, kCount> all;
    for (char32_t i = 0; i < kCount; ++i) all[i] = sounds_of(kCyrillic + i);
    return all;
  }();
  sounds += letter - kCyrillic < kCount ? known[letter - kCyrillic] : sounds_of(letter);
}

bool is_odd_slip(std::u32string_view typed, std::u32string_view meant) {
  const auto is_near = [](char32_t letter, char32_t other) {
    return have_one_sound(letter, other) || kazakh::are_beside(letter, other);
  };
  std::size_t shared = 0;
  const std::size_t shorter = std::min(typed.size(), meant.size());
  while (shared < shorter && have_one_sound(typed[shared], meant[shared])) ++shared;
  const std::size_t rest = typed.size() - shared;  // with the slip, which may be a letter too many
  if (typed.size() == meant.size()) {
    const bool is_swap = rest > 1 && !have_one_sound(typed[shared + 1], meant[shared + 1]);
    return rest > 0 && !is_swap && !is_near(typed[shared], meant[shared]) &&
           !sound_alike(typed[shared], meant[shared]);
  }
  if (typed.size() < meant.size() || rest == 0) return false;
  const char32_t letter = typed[shared];
  return !(shared > 0 && is_near(letter, typed[shared - 1])) &&
         !(rest > 1 && is_near(letter, typed[shared + 1]));
}

}  // namespace izde
