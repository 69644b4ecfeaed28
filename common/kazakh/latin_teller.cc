#include "common/kazakh/latin_teller.h"

#include <algorithm>

#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr Orthography kLatin[] = {Orthography::latin_2021, Orthography::latin_turkic, Orthography::latin_2018,
                                  Orthography::latin_2017};

// Measured over sentences of corpus/ in each alphabet, and messages of programs in sixteen languages.
constexpr int kForeign = -3, kUnknown = -1, kKnown = 1, kMarked = 2;
constexpr int kForeignName = -1;   // of any text; but in a Kazakh article it may begin an English quotation
constexpr int kLeast = 3;          // of a stretch that is Kazakh by itself
constexpr int kLeastAround = -1;   // of one in a Kazakh article
constexpr int kShareOfLeast = 4;   // or of so many words a point
constexpr std::size_t kShort = 3;  // letters: such a word is known by chance

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// Tells whether a word has a q as Kazakh has it: not that of "queue", "Iraq" aside.
bool has_kazakh_q(std::string_view word) {
  for (std::size_t i = word.find_first_of("qQ"); i != word.npos; i = word.find_first_of("qQ", i + 1))
    if (i + 2 >= word.size() || (word[i + 1] | 0x20) != 'u' ||
        !is_vowel(static_cast<char>(word[i + 2] | 0x20)))
      return true;
  return false;
}

// Tells whether a word has a letter beyond those that all Latin alphabets share.
bool is_marked(std::string_view word) {
  return has_kazakh_q(word) || std::any_of(word.begin(), word.end(), [](char c) {
           return static_cast<unsigned char>(c) >= 0x80 || c == '\'' || c == '`';
         });
}

}  // namespace

int LatinTeller::weight(std::string_view word, Orthography orthography) {
  bool is_known = false;
  if (!reader_.is_known(word, orthography, is_known))
    return text::is_capitalised(word) ? foreign_name_ : kForeign;
  if (text::length(word) <= kShort) return 0;
  return !is_known ? kUnknown : is_marked(word) ? kMarked : kKnown;
}

int LatinTeller::weight(std::span<const std::string_view> words, Orthography orthography) {
  int sum = 0;
  for (const std::string_view word : words) sum += weight(word, orthography);
  return sum;
}

Orthography LatinTeller::heaviest(std::span<const std::string_view> words, int above, Orthography otherwise) {
  Orthography best = otherwise;
  for (const Orthography orthography : kLatin)
    if (const int sum = weight(words, orthography); sum > above) best = orthography, above = sum;
  return best;
}

Orthography LatinTeller::orthography_of(std::span<const std::string_view> words, Orthography around) {
  const int size = static_cast<int>(words.size());
  if (around == Orthography::none) {
    if (std::none_of(words.begin(), words.end(), is_marked)) return Orthography::none;
    foreign_name_ = kForeignName;
    return heaviest(words, std::max(kLeast, size / kShareOfLeast) - 1, Orthography::none);
  }
  foreign_name_ = kForeign;
  const int sum = weight(words, around);
  if (sum >= size / 2) return around;  // as nearly always: there is no need to try the others
  return sum < kLeastAround ? heaviest(words, kLeastAround - 1, Orthography::none)
                            : heaviest(words, sum + kLeast, around);
}

}  // namespace izde::kazakh
