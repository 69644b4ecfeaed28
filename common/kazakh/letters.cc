#include "common/kazakh/letters.h"

#include <bit>
#include <cstddef>
#include <cstring>

namespace izde::kazakh {
namespace {

constexpr bool is_in(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

constexpr LetterTraits traits_of(char32_t c) {
  LetterTraits t;
  if (is_in(c, U"аәеёоөұүыіэя")) t.sound = kVowel;
  if (is_in(c, U"йруию")) t.sound = kGlide;
  if (is_in(c, U"л")) t.sound = kLateral;
  if (is_in(c, U"мнң")) t.sound = kNasal;
  if (is_in(c, U"зж")) t.sound = kVoiced;
  if (is_in(c, U"кқпстфхһцчшщбвгғд")) t.sound = kVoiceless;
  if (is_in(c, U"аоұыяё")) t.harmony = Harmony::back;
  if (is_in(c, U"әеөүіэ")) t.harmony = Harmony::front;
  t.syllable = t.sound == kVowel || is_in(c, U"иую");
  t.loan = is_in(c, U"вёфцчщъьэюя");
  return t;
}

// The Cyrillic block, U+0400 to U+04FF, is all that a Kazakh letter can be: two bytes of UTF-8 each.
constexpr char32_t kBlock = 0x400;
constexpr auto kCodes = [] {
  std::array<Letter, 256> table{};
  for (std::size_t i = 0; i < kLetterCount; ++i) table[kAlphabet[i] - kBlock] = static_cast<Letter>(i + 1);
  return table;
}();

constexpr Letter kA = letter_of(U'а'), kShortI = letter_of(U'й'), kU = letter_of(U'у'), kYa = letter_of(U'я'),
                 kYu = letter_of(U'ю');

// The two bytes of a letter in UTF-8.
using Bytes = std::array<char, 2>;
constexpr auto kBytes = [] {
  std::array<Bytes, kLetterCount + 1> table{};
  for (std::size_t i = 0; i < kLetterCount; ++i) {
    table[i + 1] = {static_cast<char>(0xC0 | (kAlphabet[i] >> 6)),
                    static_cast<char>(0x80 | (kAlphabet[i] & 0x3F))};
  }
  return table;
}();

// The letter whose two bytes begin here; 0 for bytes that are none.
Letter letter_at(const char* bytes) {
  std::uint16_t both;
  std::memcpy(&both, bytes, sizeof both);
  if constexpr (std::endian::native == std::endian::big)
    both = static_cast<std::uint16_t>(both << 8 | both >> 8);
  constexpr unsigned kMarks = 0xC0FC, kOfBlock = 0x80D0;  // D0 to D3, then 80 to BF
  if ((both & kMarks) != kOfBlock) return 0;
  return kCodes[static_cast<std::size_t>(both & 3) << 6 | (both >> 8 & 0x3F)];
}

// Calls `next` for each letter of a word, with its place; returns how many there are, 0 for what `decode` refuses.
template <class Next>
std::size_t for_each_letter(std::string_view word, const Next& next) {
  constexpr std::size_t kMostBytes =
      2 * (Letters::kMax / 2 - 1);  // each letter may be two, and roots get one more
  if (word.size() % 2 != 0 || word.size() > kMostBytes) return 0;
  std::size_t size = 0;
  bool behind_vowel = false;
  for (std::size_t i = 0; i < word.size(); i += 2) {
    const Letter letter = letter_at(word.data() + i);
    if (letter == 0) return 0;
    if (behind_vowel & LetterSet(U"яю")(letter)) {  // one branch, and seldom taken
      next(size++, kShortI);
      next(size++, letter == kYa ? kA : kU);
    } else {
      next(size++, letter);
    }
    behind_vowel = LetterSet(U"аәеёоөұүыіэяиую")(letter);
  }
  return size;
}

}  // namespace

constexpr std::array<LetterTraits, kLetterCount + 1> kTraits = [] {
  std::array<LetterTraits, kLetterCount + 1> table{};
  for (std::size_t i = 0; i < kLetterCount; ++i) table[i + 1] = traits_of(kAlphabet[i]);
  return table;
}();

bool decode(std::string_view word, Letters& letters) {
  letters.size = for_each_letter(word, [&](std::size_t i, Letter letter) { letters.at[i] = letter; });
  return letters.size != 0;
}

void encode(const Letters& letters, std::size_t begin, std::size_t end, std::string& out) {
  std::array<Bytes, Letters::kMax> bytes;
  std::size_t size = 0;
  for (std::size_t i = begin; i < end; ++i) {
    Letter letter = letters.at[i];
    if (letter == kShortI && i > 0 && i + 1 < end && kTraits[letters.at[i - 1]].syllable) {
      const Letter next = letters.at[i + 1];
      if (next == kA || next == kU) {
        letter = next == kA ? kYa : kYu;
        ++i;
      }
    }
    bytes[size++] = kBytes[letter];
  }
  out.append(reinterpret_cast<const char*>(bytes.data()), size * sizeof(Bytes));
}

bool ends_with(const Letters& letters, std::size_t end, const Tail& tail) {
  return end >= tail.size && tail.ends(packed(letters, end));
}

bool is_vowel(const Letters& letters, std::size_t i) {
  if (!kTraits[letters.at[i]].syllable) return false;
  return letters.at[i] != kU || i == 0 || !kTraits[letters.at[i - 1]].syllable;
}

Letter voiceless(Letter letter) {
  constexpr Letter kB = letter_of(U'б'), kG = letter_of(U'г'), kGh = letter_of(U'ғ');
  constexpr Letter kP = letter_of(U'п'), kK = letter_of(U'к'), kQ = letter_of(U'қ');
  return letter == kB ? kP : letter == kG ? kK : letter == kGh ? kQ : letter;
}

Pair pair_at(const Letters& letters, std::size_t end) {
  constexpr LetterSet kBeforeT(U"рлнйусқкпшфх"), kSpirants(U"сшқкпц"), kSonorants(U"рлнмңу");
  constexpr LetterSet kBeforeR(U"тдбпгкв"), kLoanLast(U"гдвфкхцьзт");
  if (end < 2 || is_vowel(letters, end - 1) || is_vowel(letters, end - 2)) return Pair::none;
  const Letter a = letters.at[end - 2], b = letters.at[end - 1];
  if (b == letter_of(U'т') && kBeforeT(a)) return Pair::native;
  if (kSpirants(b) && kSonorants(a)) return Pair::native;
  if (b == letter_of(U'р')) return kBeforeR(a) ? Pair::loan : Pair::wrong;
  const bool in_loans = a == b || a == letter_of(U'ь') || kLoanLast(b) ||
                        (a == letter_of(U'к') && b == letter_of(U'с')) ||
                        (a == letter_of(U'з') && b == letter_of(U'м')) ||
                        (a == letter_of(U'в') && b == letter_of(U'л')) || (a == kShortI && kSpirants(b));
  return in_loans ? Pair::loan : Pair::wrong;
}

bool is_elided(const Letters& letters, std::size_t end) {
  constexpr LetterSet kBeforeShortI(U"оұө"), kBeforeU(U"ае"), kAfterU(U"зспк"), kAfterR(U"нқкп"),
      kAfterL(U"қпк");
  if (end < 3 || !is_vowel(letters, end - 3)) return false;
  const Letter before = letters.at[end - 3], a = letters.at[end - 2], b = letters.at[end - 1];
  if (a == kShortI) return b == letter_of(U'п') || (b == letter_of(U'н') && kBeforeShortI(before));
  if (a == kU) return kAfterU(b) && kBeforeU(before);
  if (a == letter_of(U'р')) return kAfterR(b);
  if (a == letter_of(U'ң')) return b == letter_of(U'л');
  return a == letter_of(U'л') && kAfterL(b);
}

std::optional<std::uint64_t> hash_of(std::string_view word) {
  Letters letters;
  if (!decode(word, letters)) return std::nullopt;
  std::uint64_t hash = kHashSeed;
  for (std::size_t i = 0; i < letters.size; ++i) hash = hash_on(hash, letters.at[i]);
  return hash;
}

bool PreparedWord::prepare(std::string_view word) {
  text = word;
  std::uint64_t h = hash[0] = kHashSeed;
  Harmony last = harmony[0] = Harmony::any;
  letters.size = for_each_letter(word, [&](std::size_t i, Letter letter) {
    letters.at[i] = letter;
    hash[i + 1] = h = hash_on(h, letter);
    const Harmony own = kTraits[letter].harmony;
    harmony[i + 1] = last = own == Harmony::any ? last : own;
  });
  return letters.size != 0;
}

bool PreparedWord::is_plain() const {
  return letters.size * sizeof(Bytes) == text.size() &&
         std::memchr(letters.at.data(), kShortI, letters.size) == nullptr;
}

std::size_t syllables(const Letters& letters, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < end; ++i) count += is_vowel(letters, i);
  return count;
}

}  // namespace izde::kazakh
