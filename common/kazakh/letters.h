// The Kazakh alphabet as morphology sees it: letters as codes of one byte, harmony, and how a sound ends a
// word.
//
// Underlying letters: я and ю behind a vowel are written for й+а and й+у, and are taken apart on decoding
// ("қояды" is қой+а+ды), put together again on encoding.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace izde::kazakh {

/// The code of a letter: its place in the alphabet, from 1; 0 is no letter.
using Letter = std::uint8_t;

inline constexpr char32_t kAlphabet[] = U"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
inline constexpr std::size_t kLetterCount = std::size(kAlphabet) - 1;

/// Gives the code of `c`, 0 for what is no letter of the folded Kazakh alphabet.
constexpr Letter letter_of(char32_t c) {
  for (std::size_t i = 0; i < kLetterCount; ++i) {
    if (kAlphabet[i] == c) return static_cast<Letter>(i + 1);
  }
  return 0;
}

/// Vowel harmony of a stem or of an ending; `any` for an ending that has one form only or a stem without a
/// clue.
enum class Harmony : std::uint8_t { any, back, front };

/// How a sound counts for the ending behind it, as bits of a set. A glide (й р у, and и ю, which end in one)
/// takes the plural of a vowel and the possessive of a consonant. Final б в г ғ д are spoken without voice.
enum Sound : std::uint8_t { kVowel = 1, kGlide = 2, kLateral = 4, kNasal = 8, kVoiced = 16, kVoiceless = 32 };

/// A set of sounds.
using Sounds = std::uint8_t;
inline constexpr Sounds kSonorant = kGlide | kLateral | kNasal;
inline constexpr Sounds kConsonant = kSonorant | kVoiced | kVoiceless;
inline constexpr Sounds kAnySound = kVowel | kConsonant;

/// What is known of one letter.
struct LetterTraits {
  Sounds sound = 0;                ///< as the last sound of a word; 0 for ь and ъ, which have none
  Harmony harmony = Harmony::any;  ///< `any` for consonants and for и у ю
  bool syllable = false;           ///< bears a syllable (у and ю, too)
  bool loan = false;               ///< stands in loan words only
};

/// The traits of all letters, by their codes.
extern const std::array<LetterTraits, kLetterCount + 1> kTraits;

/// Looks up the traits of a letter; those of code 0 are empty.
inline const LetterTraits& traits(Letter letter) { return kTraits[letter]; }

/// A word in letter codes. The size is fixed: words of more than 47 letters are not analysed.
struct Letters {
  static constexpr std::size_t kMax = 96;
  std::array<Letter, 8> before{};  ///< zeros, so that eight letters can be read up to any place
  std::array<Letter, kMax> at;
  std::size_t size = 0;
};

/// A set of letters, asked with one shift.
class LetterSet {
 public:
  consteval explicit LetterSet(std::u32string_view letters) {
    for (const char32_t c : letters) {
      if (letter_of(c) == 0) throw "no Kazakh letter";
      bits_ |= std::uint64_t{1} << letter_of(c);
    }
  }
  constexpr bool operator()(Letter letter) const { return (bits_ >> letter & 1) != 0; }

 private:
  std::uint64_t bits_ = 0;
};

/// A run of at most eight letters packed into one number, the last in the lowest byte: compared in one step.
struct Tail {
  std::uint64_t letters = 0;
  std::uint8_t size = 0;

  constexpr Tail() = default;
  consteval explicit Tail(std::u32string_view text) : size(static_cast<std::uint8_t>(text.size())) {
    if (text.empty() || text.size() > sizeof letters) throw "too few letters, or too many";
    for (const char32_t c : text) {
      if (letter_of(c) == 0) throw "no Kazakh letter";
      letters = letters << 8 | letter_of(c);
    }
  }
  /// Tells whether letters that are packed in the same way, eight of them or all there are, end with these.
  constexpr bool ends(std::uint64_t packed) const { return (packed ^ letters) << (64 - 8 * size) == 0; }
  constexpr Letter first() const { return static_cast<Letter>(letters >> (8 * (size - 1))); }
  constexpr Letter last() const { return static_cast<Letter>(letters); }
  /// 0 when there is one letter only.
  constexpr Letter last_but_one() const { return static_cast<Letter>(letters >> 8); }
};

/// Packs the last eight of the first `end` letters as a Tail's; fewer: with zeros.
inline std::uint64_t packed(const Letters& letters, std::size_t end) {
  static_assert(offsetof(Letters, at) == offsetof(Letters, before) + sizeof Letters::before);
  std::uint64_t eight;
  std::memcpy(&eight, reinterpret_cast<const char*>(&letters) + offsetof(Letters, before) + end,
              sizeof eight);
  return std::endian::native == std::endian::little ? __builtin_bswap64(eight) : eight;
}

/// Tells whether the first `end` letters end with `tail`.
bool ends_with(const Letters& letters, std::size_t end, const Tail& tail);

/// Tells whether the letter at `i` is a vowel where it stands: у behind a vowel is none (тау, дауыс; but су,
/// құру).
bool is_vowel(const Letters& letters, std::size_t i);

/// Gives the voiceless letter that б, г, ғ between vowels stand for; any other letter as it is.
Letter voiceless(Letter letter);

/// What two consonants say at a word's end.
enum class Pair : std::uint8_t {
  none,    ///< there are no two consonants
  native,  ///< any word may end in them
  loan,    ///< only loans do
  wrong    ///< nothing does: a vowel is missing behind them
};

/// Finds the kind of the pair that the first `end` letters end in.
Pair pair_at(const Letters& letters, std::size_t end);

/// Tells whether the first `end` letters end as a stem does that lost its last ы, і before a vowel: орн(ы),
/// халқ(ы).
bool is_elided(const Letters& letters, std::size_t end);

/// Hashes a word letter by letter, from `kHashSeed` on; in a list of some thousand words the hash is the
/// word.
inline constexpr std::uint64_t kHashSeed = 0x9E3779B97F4A7C15;
constexpr std::uint64_t hash_on(std::uint64_t hash, Letter letter) {
  hash = (hash ^ letter) * 0xFF51AFD7ED558CCD;
  return hash ^ hash >> 32;
}

/// Hashes a whole folded word; nothing for what `decode` does not take.
std::optional<std::uint64_t> hash_of(std::string_view word);

/// A word to be read, with what is asked of its beginnings over and over: [i] is about the first i letters.
struct PreparedWord {
  template <typename T>
  using Beginnings = std::array<T, Letters::kMax + 1>;

  std::string_view text;
  Letters letters;
  Beginnings<std::uint64_t> hash;
  Beginnings<Harmony> harmony;

  /// Decodes a folded word as `decode` does and fills in all the rest. False, when there is nothing to read. The word is
  /// not copied.
  bool prepare(std::string_view word);

  /// Tells whether each letter is two bytes of the text: no я or ю was taken apart, and none would be put together.
  bool is_plain() const;

  std::uint64_t tail(std::size_t end) const { return packed(letters, end); }

  /// Tells how the first `end` letters sound at their end: ь and ъ have no sound.
  Sounds sound(std::size_t end) const {
    while (end > 0 && traits(letters.at[end - 1]).sound == 0) --end;
    return end > 0 ? traits(letters.at[end - 1]).sound : Sounds{0};
  }
};

/// Counts the vowels of the first `end` letters.
std::size_t syllables(const Letters& letters, std::size_t end);

/// Decodes a folded word. False, when it is empty or too long or holds anything but Kazakh letters.
bool decode(std::string_view word, Letters& letters);

/// Appends the letters from `begin` up to `end` to `out`, in UTF-8.
void encode(const Letters& letters, std::size_t begin, std::size_t end, std::string& out);

}  // namespace izde::kazakh
