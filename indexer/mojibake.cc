#include "indexer/mojibake.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "common/text/utf8.h"
#include "indexer/iconv_converter.h"

namespace izde {
namespace {

// Traits of a character, as bits of a set.
using Traits = std::uint16_t;
constexpr Traits kAny = 1;  // an ASCII letter, or anything beyond ASCII
constexpr Traits kLead1252 =
    2;  // a first byte of UTF-8, of Cyrillic, Arabic and Latin letters, as windows-1252 reads it
constexpr Traits kTrail1252 = 4;  // a second byte
constexpr Traits kLead1251 = 8;   // the same of windows-1251
constexpr Traits kTrail1251 = 16;
constexpr Traits kLatinLead = 32;   // of the first: of Latin letters only
constexpr Traits kUpperLatin = 64;  // what Cyrillic of windows-1251 is in ISO-8859-1: À to ÿ
constexpr Traits kSmallCyrillic = 128;
constexpr Traits kKazakhOnly = 256;  // not in windows-1251, so that ? may stand for it
constexpr Traits kQuestion = 512, kReplacement = 1024;
constexpr Traits kControl =
    2048;  // U+0080 to U+009F, in ISO-8859-1 and for bytes that windows-1252 leaves out
constexpr Traits kTypographic = 4096;  // beyond ISO-8859-1
constexpr Traits kBeyondAscii = 8192;

constexpr char32_t kTabled = 0x2200;  // beyond it there is nothing of interest

constexpr std::u32string_view kLeads1252 = U"ÂÃÄÅÐÑÒÓØÙÚÛ", kLatinLeads = U"ÃÄÅ",
                              kLeads1251 = U"ВГДЕРСТУШЩЪЫ";
constexpr std::u32string_view kKazakhLetters = U"әғқңөұүһӘҒҚҢӨҰҮҺ";

using Table = std::array<Traits, kTabled>;

void mark(Table& table, std::u32string_view characters, Traits traits) {
  for (const char32_t c : characters) table[c] |= traits;
}

void mark(Table& table, char32_t first, char32_t last, Traits traits) {
  for (char32_t c = first; c <= last; ++c) table[c] |= traits;
}

// Marks what the second bytes of UTF-8 letters are in an encoding; what it leaves out is read as a control
// character.
void mark_trails(Table& table, const std::string& encoding, Traits traits) {
  const auto characters = characters_of(encoding);
  for (char32_t byte = 0x80; byte < 0xC0; ++byte)
    table[characters[byte] < kTabled ? characters[byte] : byte] |= traits;
}

Table traits_of_all() {
  Table table{};
  mark(table, 'A', 'Z', kAny), mark(table, 'a', 'z', kAny), mark(table, U"?", kQuestion);
  mark(table, 0x80, kTabled - 1, kAny | kBeyondAscii);
  mark(table, 0x80, 0x9F, kControl), mark(table, 0x100, kTabled - 1, kTypographic);
  mark(table, 0xC0, 0xFF, kUpperLatin);
  mark(table, U'а', U'я', kSmallCyrillic), mark(table, 0x450, 0x45F, kSmallCyrillic);
  mark(table, kKazakhLetters, kKazakhOnly);
  mark(table, kLeads1252, kLead1252), mark(table, kLatinLeads, kLatinLead);
  mark(table, kLeads1251, kLead1251);
  mark(table, 0x80, 0xBF, kTrail1252);
  mark_trails(table, "WINDOWS-1252", kTrail1252), mark_trails(table, "WINDOWS-1251", kTrail1251);
  return table;
}

// Characters of the same traits are one kind: a text is counted by pairs of kinds, which takes one step a
// character.
class Kinds {
 public:
  using Kind = std::uint8_t;
  static constexpr std::size_t kMost = 32;  // there are 20

  Kinds() {
    const Table table = traits_of_all();
    std::transform(table.begin(), table.end(), tabled_.begin(),
                   [&](Traits traits) { return kind_of(traits); });
    other_ = kind_of(kAny | kBeyondAscii), replacement_ = kind_of(kAny | kBeyondAscii | kReplacement);
  }

  const std::vector<Traits>& traits() const { return traits_; }

  Kind at(std::string_view text, std::size_t& position) const {
    const auto byte = static_cast<unsigned char>(text[position]);
    if (byte < 0x80) return ++position, tabled_[byte];
    if (byte >= 0xC2 && byte < 0xE0 && position + 1 < text.size() && (text[position + 1] & 0xC0) == 0x80) {
      position += 2;  // nearly all letters: worth a short way
      return tabled_[static_cast<char32_t>(byte & 0x1F) << 6 | (text[position - 1] & 0x3F)];
    }
    const char32_t c = text::next_character(text, position);
    return c < kTabled ? tabled_[c] : c == 0xFFFD ? replacement_ : other_;
  }

 private:
  Kind kind_of(Traits traits) {
    const auto found = std::find(traits_.begin(), traits_.end(), traits);
    if (found != traits_.end()) return static_cast<Kind>(found - traits_.begin());
    traits_.push_back(traits);
    return static_cast<Kind>(traits_.size() - 1);
  }

  std::vector<Traits> traits_;
  std::array<Kind, kTabled> tabled_;
  Kind other_, replacement_;
};

struct Counts {
  std::size_t any = 0, beyond_ascii = 0;
  std::size_t pairs_1252 = 0, latin_pairs = 0, pairs_1251 = 0;
  std::size_t upper_latin = 0, upper_latin_beside = 0;  // from À to ÿ; those behind another one
  std::size_t kazakh_only = 0, lost = 0;  // letters; question marks before a small Cyrillic letter
  std::size_t questions = 0, replacements = 0;
  Traits met = 0;

  // Counts `count` characters with the traits `now` behind ones with `last`.
  void add(Traits last, Traits now, std::size_t count) {
    const auto add_if = [count](bool holds, std::size_t& sum) { sum += holds ? count : 0; };
    add_if((now & kAny) != 0, any);
    add_if((now & kBeyondAscii) != 0, beyond_ascii);
    add_if((last & kLead1252) != 0 && (now & kTrail1252) != 0, pairs_1252);
    add_if((last & kLatinLead) != 0 && (now & kTrail1252) != 0, latin_pairs);
    add_if((last & kLead1251) != 0 && (now & kTrail1251) != 0, pairs_1251);
    add_if((now & kUpperLatin) != 0, upper_latin);
    add_if((last & now & kUpperLatin) != 0, upper_latin_beside);
    add_if((now & kKazakhOnly) != 0, kazakh_only);
    add_if((last & kQuestion) != 0 && (now & kSmallCyrillic) != 0, lost);
    add_if((now & kQuestion) != 0, questions);
    add_if((now & kReplacement) != 0, replacements);
    if (count != 0) met |= now;
  }
};

Counts counted(std::string_view text) {
  static const Kinds kinds;
  std::array<std::array<std::size_t, Kinds::kMost>, Kinds::kMost> pairs{};
  Kinds::Kind last = 0;  // that of NUL: without traits
  for (std::size_t position = 0; position < text.size();) {
    const Kinds::Kind now = kinds.at(text, position);
    ++pairs[last][now];
    last = now;
  }
  Counts counts;
  for (std::size_t i = 0; i < kinds.traits().size(); ++i)
    for (std::size_t j = 0; j < kinds.traits().size(); ++j)
      counts.add(kinds.traits()[i], kinds.traits()[j], pairs[i][j]);
  return counts;
}

// How many of a kind make a text mojibake: fewer may be quoted, or be a slip.
constexpr std::size_t kLeast = 10;

// UTF-8 that was read as windows-1252. All of a text in Cyrillic or Arabic letters is pairs then; of one in
// Latin letters only those beyond ASCII are, a tenth of Kazakh, and never all of those in a text that quotes
// them.
bool was_read_as_1252(const Counts& counts) {
  const bool all = 2 * counts.pairs_1252 >= counts.any / 2;
  const bool latin =
      20 * counts.latin_pairs >= counts.any && 10 * 2 * counts.latin_pairs >= 9 * counts.beyond_ascii;
  return counts.pairs_1252 >= kLeast && (all || latin);
}

bool was_read_as_1251(const Counts& counts) {
  return counts.pairs_1251 >= kLeast && 2 * counts.pairs_1251 >= counts.any / 2;
}

// Words of nothing but letters from À to ÿ; in any language that has these, most stand between others.
bool was_1251(const Counts& counts) {
  return counts.upper_latin_beside >= kLeast && 10 * counts.upper_latin_beside >= 6 * counts.upper_latin &&
         counts.upper_latin >= counts.any / 2;
}

// One letter in ten of Kazakh is none of windows-1251; one in thirty leaves room for Russian beside it.
bool lost_letters(const Counts& counts) {
  constexpr std::size_t kOneIn = 30;
  const bool in_words =
      counts.lost >= kLeast && counts.kazakh_only == 0 && kOneIn * counts.lost >= counts.any;
  const bool all = counts.questions >= 2 * kLeast && counts.questions >= counts.any;
  return in_words || all || (counts.replacements >= kLeast && kOneIn * counts.replacements >= counts.any);
}

// The way back, where iconv knows it: control characters stand for bytes that it leaves out of windows
// encodings.
std::string mended(const Counts& counts, const char* read_as) {
  if ((counts.met & kControl) == 0) return std::string("mend it with iconv -f UTF-8 -t ") + read_as;
  if ((counts.met & kTypographic) == 0) return "mend it with iconv -f UTF-8 -t ISO-8859-1";
  return "take it from its source again";
}

}  // namespace

std::string mojibake_reason(std::string_view text) {
  const Counts counts = counted(text);
  if (was_read_as_1251(counts))
    return "mojibake, UTF-8 read as windows-1251; " + mended(counts, "WINDOWS-1251");
  if (was_read_as_1252(counts))
    return "mojibake, UTF-8 read as windows-1252; " + mended(counts, "WINDOWS-1252");
  if (was_1251(counts))
    return "mojibake, windows-1251 read as windows-1252; " + mended(counts, "WINDOWS-1252") +
           " | iconv -f WINDOWS-1251 -t UTF-8";
  if (lost_letters(counts)) return "letters were lost to question marks; take it from its source again";
  return {};
}

}  // namespace izde
