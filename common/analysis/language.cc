#include "common/analysis/language.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "common/analysis/data.h"
#include "common/kazakh/letters.h"
#include "common/table.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// Cyrillic in Unicode, with its supplement.
constexpr char32_t kCyrillicBegin = 0x400, kCyrillicEnd = 0x530;

// One Cyrillic letter in four of Kazakh news is one that Russian lacks; in Russian news only names have some.
constexpr std::size_t kKazakhShare = 12;

constexpr unsigned kFunctionWordWeight = 2;  // of a single letter, which may be the number of an item: 1
constexpr unsigned kEndingWeight = 1;  // Kazakh has Russian adjectives and abstract nouns as loans and names

// Endings that Kazakh has on loans only, however it is typed; three letters at least stand before them.
constexpr std::string_view kRussianEndings[] = {
    "ого",  "его",  "ому",  "ными", "ными", "скими", "ами",  "ями",  "ях",   "ых",   "ную",
    "скую", "ная",  "ская", "ное",  "ское", "ные",   "ские", "ный",  "ский", "ской", "ость",
    "ости", "ение", "ения", "ению", "ание", "ания",  "ению", "ться", "тся",  "лась", "лись",
    "вать", "ить",  "еть",  "ющий", "ющих", "вшие",  "вший", "шего"};
constexpr std::size_t kBeforeEnding = 6;  // bytes

struct FunctionWords {
  std::unordered_set<std::string_view> kazakh, russian;

  FunctionWords() {
    for (const TableRow& row : table_rows(data::function_words()))
      (row.front() == "ru" ? russian : kazakh).insert(row.at(1));
  }
};

const FunctionWords& function_words() {
  static const FunctionWords words;
  return words;
}

bool has_russian_ending(std::string_view word) {
  return std::any_of(std::begin(kRussianEndings), std::end(kRussianEndings), [&](std::string_view ending) {
    return word.size() >= ending.size() + kBeforeEnding && word.ends_with(ending);
  });
}

}  // namespace

// By bytes: D2 and D3 begin ғ қ ң ұ ү һ ә ө, small or capital, and nothing of Russian; і is D1 96, І D0 86.
bool has_kazakh_letter(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char lead = word[i], trail = i + 1 < word.size() ? word[i + 1] : '\0';
    if (lead == '\xD2' || lead == '\xD3') return true;
    if ((lead == '\xD1' && trail == '\x96') || (lead == '\xD0' && trail == '\x86')) return true;
  }
  return false;
}

bool is_in_russian_letters(std::string_view word) {
  for (std::size_t position = 0; position < word.size();) {
    const char32_t c = text::next_character(word, position);
    if (c < U'а' || c > U'я') return false;
  }
  return !word.empty();
}

bool is_russian_function_word(std::string_view word) { return function_words().russian.contains(word); }

void LanguageBalance::add(std::string_view word) {
  if (has_kazakh_letter(word) || function_words().kazakh.contains(word)) {
    kazakh_ += kFunctionWordWeight;
  } else if (is_russian_function_word(word)) {
    constexpr std::size_t kOneLetter = 2;
    russian_ += word.size() > kOneLetter ? kFunctionWordWeight : 1;
  } else if (has_russian_ending(word)) {
    russian_ += kEndingWeight;
  }
}

Language LanguageBalance::language(Language around) const {
  if (russian_ >= kFunctionWordWeight && russian_ > kazakh_) return Language::russian;
  if (kazakh_ > 2 * russian_) return Language::kazakh;  // a name in a Russian sentence is not enough
  return around;
}

std::optional<Language> LetterCount::language() const {
  if (2 * cyrillic < all) return Language::other;
  if (all == 0 || kKazakhShare * kazakh >= cyrillic) return Language::kazakh;
  return std::nullopt;
}

LetterCount letters_of(std::string_view text) {
  LetterCount count;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t c = text::next_character(text, position);
    if (c >= kCyrillicBegin && c < kCyrillicEnd) {
      ++count.cyrillic, ++count.all;
      count.kazakh += has_kazakh_letter(text.substr(begin, position - begin));
    } else if (c >= 'A' && text::is_letter(text.substr(begin))) {
      ++count.all;
    }
  }
  return count;
}

}  // namespace izde
