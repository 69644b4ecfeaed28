#include "common/kazakh/letters.h"

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

constexpr auto kTraits = [] {
  std::array<LetterTraits, kLetterCount + 1> table{};
  for (std::size_t i = 0; i < kLetterCount; ++i) table[i + 1] = traits_of(kAlphabet[i]);
  return table;
}();

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
constexpr auto kBytes = [] {
  std::array<std::array<char, 2>, kLetterCount + 1> table{};
  for (std::size_t i = 0; i < kLetterCount; ++i) {
    table[i + 1] = {static_cast<char>(0xC0 | (kAlphabet[i] >> 6)),
                    static_cast<char>(0x80 | (kAlphabet[i] & 0x3F))};
  }
  return table;
}();

// The letter at `i` of a word; 0 for bytes that are none.
Letter letter_at(std::string_view word, std::size_t i) {
  if (i + 1 >= word.size()) return 0;
  const auto lead = static_cast<unsigned char>(word[i]), tail = static_cast<unsigned char>(word[i + 1]);
  if (lead < 0xD0 || lead > 0xD3 || (tail & 0xC0) != 0x80) return 0;
  return kCodes[static_cast<std::size_t>(lead - 0xD0) << 6 | (tail & 0x3F)];
}

}  // namespace

const LetterTraits& traits(Letter letter) { return kTraits[letter]; }

bool decode(std::string_view word, Letters& letters) {
  letters.size = 0;
  if (word.empty()) return false;
  bool behind_vowel = false;
  for (std::size_t i = 0; i < word.size(); i += 2) {
    const Letter letter = letter_at(word, i);
    if (letter == 0 || letters.size + 2 > Letters::kMax) return false;
    if (behind_vowel && (letter == kYa || letter == kYu)) {
      letters.at[letters.size++] = kShortI;
      letters.at[letters.size++] = letter == kYa ? kA : kU;
    } else {
      letters.at[letters.size++] = letter;
    }
    behind_vowel = kTraits[letter].syllable;
  }
  return true;
}

void encode(const Letters& letters, std::size_t begin, std::size_t end, std::string& out) {
  std::array<char, 2 * Letters::kMax> bytes;
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
    bytes[size++] = kBytes[letter][0];
    bytes[size++] = kBytes[letter][1];
  }
  out.append(bytes.data(), size);
}

bool ends_with(const Letters& letters, std::size_t end, const Tail& tail) {
  if (end < tail.size) return false;
  std::uint64_t rest = tail.letters;
  for (std::size_t i = end; rest != 0; rest >>= 8) {
    if (letters.at[--i] != (rest & 0xFF)) return false;
  }
  return true;
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
  const bool in_loans = a == b || a == letter_of(U'ь') || kLoanLast(b) || (a == letter_of(U'к') && b == letter_of(U'с')) ||
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
  return a == letter_of(U'л') && kAfterL(b);
}

std::optional<std::uint64_t> hash_of(std::string_view word) {
  Letters letters;
  if (!decode(word, letters)) return std::nullopt;
  std::uint64_t hash = kHashSeed;
  for (std::size_t i = 0; i < letters.size; ++i) hash = hash_on(hash, letters.at[i]);
  return hash;
}

bool PreparedWord::prepare(std::string_view text) {
  if (!decode(text, letters)) return false;
  hash[0] = kHashSeed;
  tail[0] = 0;
  harmony[0] = Harmony::any;
  sound[0] = syllables[0] = 0;
  for (std::size_t i = 0; i < letters.size; ++i) {
    const LetterTraits& t = kTraits[letters.at[i]];
    hash[i + 1] = hash_on(hash[i], letters.at[i]);
    tail[i + 1] = tail[i] << 8 | letters.at[i];
    harmony[i + 1] = t.harmony == Harmony::any ? harmony[i] : t.harmony;
    sound[i + 1] = t.sound == 0 ? sound[i] : t.sound;
    syllables[i + 1] = static_cast<std::uint8_t>(syllables[i] + is_vowel(letters, i));
  }
  return true;
}

}  // namespace izde::kazakh
