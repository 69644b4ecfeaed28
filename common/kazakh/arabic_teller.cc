#include "common/kazakh/arabic_teller.h"

#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr std::size_t kShort = 6;  // bytes: a word of three letters is known by chance
constexpr unsigned kRare = 8;      // in so many letters of Kazakh one of another language may be a name's

struct LetterCounts {
  unsigned marker = 0;   // ٴ, which no other language has
  unsigned kazakh = 0;   // what neither Arabic nor Persian have
  unsigned foreign = 0;  // what Kazakh lacks
};

// The letters of Uyghur, Arabic, Persian, Kurdish and Urdu that Kazakh lacks.
constexpr std::u32string_view kForeign = U"غخېۈۉۅێڵڕةضظطصثذإآیٰکئأؤټډړښۍےںٹڈ";
constexpr std::u32string_view kKazakh = U"ۇەۋڭۆ";

void add_letters(std::string_view word, LetterCounts& counts) {
  for (std::size_t position = 0; position < word.size();) {
    const bool is_first = position == 0;
    const char32_t c = text::next_character(word, position);
    const bool is_inside = c == U'ى' && position < word.size();  // Arabic has it at the end only
    counts.marker += c == U'ٴ' || (is_first && c == U'ء');
    counts.kazakh += is_inside || kKazakh.find(c) != kKazakh.npos;
    counts.foreign += kForeign.find(c) != kForeign.npos;
  }
}

}  // namespace

bool ArabicTeller::is_kazakh(std::span<const std::string_view> words, bool around) {
  LetterCounts counts;
  int known = 0;
  for (const std::string_view word : words) add_letters(word, counts);
  if (counts.kazakh + counts.marker + counts.foreign == 0) return around;
  if (counts.kazakh + counts.marker <= (around ? 1 : kRare) * counts.foreign) return false;
  // Uyghur has most of these letters.
  for (const std::string_view word : words)
    if (word.size() > kShort) known += reader_.is_known(word) ? 1 : -1;
  return counts.marker > 0 || (around ? known >= -1 : known > 0);
}

}  // namespace izde::kazakh
