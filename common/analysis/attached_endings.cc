#include "common/analysis/attached_endings.h"

#include <algorithm>
#include <span>

#include "common/kazakh/look_alikes.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/numbers.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/signs.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr std::size_t kLongestEnding = 48;  // bytes: no row of endings comes near
constexpr std::size_t kLongestTie = 8;      // bytes
constexpr std::size_t kShortestName = 2;    // letters, that an ending is written on: "Oсы" has one mistyped

constexpr std::string_view kSigns[] = {"%", "‰", "°",  "$", "€", "₸", "₽",
                                       "+", ")", "\"", "»", "”", "“", "’"};

bool is_ascii_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Tells whether a letter of U+0400..U+04FF, Cyrillic, begins at `position`.
bool is_cyrillic(std::string_view word, std::size_t position) {
  return (static_cast<unsigned char>(word[position]) & 0xFC) == 0xD0;
}

// The end of the capitals that `word` begins with; 0 when they are fewer than two.
std::size_t end_of_acronym(std::string_view word) {
  std::size_t end = 0, count = 0;
  for (; end < word.size() && text::is_capitalised(word.substr(end)); ++count)
    text::next_character(word, end);
  return count > 1 ? end : 0;
}

std::size_t first_cyrillic(std::string_view word) {
  std::size_t position = 0;
  while (position < word.size() && !is_cyrillic(word, position)) ++position;
  return position;
}

// "1,5" of "1,5ке".
std::size_t end_of_figure(std::string_view word) {
  return std::min(word.find_first_not_of("0123456789.,"), word.size());
}

// Takes one of `list` off the end of `text`, where one stands there.
bool take_off(std::string_view& text, std::span<const std::string_view> list) {
  for (const std::string_view one : list) {
    if (!text.ends_with(one)) continue;
    text.remove_suffix(one.size());
    return true;
  }
  return false;
}

// Takes the sign off the end of `text` that `size_of` knows, where one stands there.
bool take_off(std::string_view& text, std::size_t (*size_of)(std::string_view)) {
  constexpr std::size_t kLongestSign = 3;  // bytes
  for (std::size_t size = 1; size <= std::min(kLongestSign, text.size()); ++size) {
    if (size_of(text.substr(text.size() - size)) != size) continue;
    text.remove_suffix(size);
    return true;
  }
  return false;
}

}  // namespace

bool AttachedEndings::is_acronym(std::string_view word) {
  return !word.empty() && end_of_acronym(word) == word.size();
}

bool AttachedEndings::takes_endings(std::string_view word) {
  std::size_t capitals = 0;
  bool is_latin = false, is_mixed = false, ends_in_capital = false;
  for (std::size_t position = 0; position < word.size();) {
    const bool is_plain = is_ascii_letter(word[position]) || is_digit(word[position]);
    ends_in_capital = text::is_capitalised(word.substr(position));
    capitals += ends_in_capital;
    is_latin |= is_plain;
    is_mixed |= !ends_in_capital && is_cyrillic(word, position);
    text::next_character(word, position);
  }
  return capitals > 1 ? ends_in_capital || !is_mixed : is_latin && !is_mixed;
}

bool AttachedEndings::is_tie(std::string_view gap) {
  if (gap.empty() || gap.size() > kLongestTie || gap.back() == ' ') return false;
  if (!take_off(gap, text::dash_size)) take_off(gap, text::apostrophe_size);
  while (take_off(gap, kSigns)) {
  }
  return gap.empty();
}

bool AttachedEndings::is_ending(std::string_view word) {
  if (word.size() > kLongestEnding) return false;
  kazakh::normalize(word, folded_);
  return kazakh::is_attached_ending(folded_);
}

bool AttachedEndings::is_particle(std::string_view word) {
  constexpr std::size_t kLetters = 4;  // bytes
  if (word.size() != kLetters) return false;
  kazakh::normalize(word, folded_);
  return kazakh::is_particle(folded_);
}

// Tells whether `word` is nothing but endings from a small Cyrillic letter at `size` on.
bool AttachedEndings::is_ending_from(std::string_view word, std::size_t size) {
  return size < word.size() && is_cyrillic(word, size) && !text::is_capitalised(word.substr(size)) &&
         is_ending(word.substr(size));
}

// Tells whether each Latin letter of `word` looks like a Cyrillic one, so that it is one mistyped.
bool AttachedEndings::is_kazakh_word(std::string_view word) {
  return kazakh::unify_look_alikes(word, folded_) == kazakh::Script::cyrillic;
}

std::size_t AttachedEndings::figure_before_word(std::string_view word) {
  constexpr std::size_t kShortestWord = 3;  // letters: two are a mark as often, as of a class at school
  const std::size_t figure = is_digit(word.front()) ? end_of_figure(word) : 0;
  if (figure == 0 || figure == word.size() || !is_cyrillic(word, figure) ||
      text::is_capitalised(word.substr(figure)) || !is_digit(word[figure - 1]))
    return 0;
  kazakh::normalize(word.substr(figure), folded_);
  const bool is_word = text::length(folded_) >= kShortestWord && kazakh::is_known(folded_);
  return is_word || kazakh::is_unit(folded_) ? figure : 0;
}

AttachedEndings::Cut AttachedEndings::cut(std::string_view word) {
  const Cut whole{word.size(), word.size()};
  const bool is_ascii = static_cast<unsigned char>(word.front()) < 0x80;
  const std::size_t acronym = end_of_acronym(word);
  if (!is_ascii && acronym == 0) return whole;
  if (acronym > 0 && is_ending_from(word, acronym)) return {acronym, acronym};
  if (is_digit(word.front())) {
    const std::size_t figure = end_of_figure(word);
    if (is_digit(word[figure - 1]) && is_ending_from(word, figure)) return {figure, figure};
  }
  const std::size_t ending =
      is_ascii ? first_cyrillic(word) : acronym + text::apostrophe_size(word.substr(acronym));
  if (ending < kShortestName || !is_ending_from(word, ending)) return whole;
  std::string_view name = word.substr(0, ending);
  if (take_off(name, text::apostrophe_size)) return takes_endings(name) ? Cut{name.size(), ending} : whole;
  return is_kazakh_word(word) ? whole : Cut{ending, ending};
}

}  // namespace izde
