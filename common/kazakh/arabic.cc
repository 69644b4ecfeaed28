#include "common/kazakh/arabic.h"

#include <algorithm>
#include <span>

#include "common/kazakh/data.h"
#include "common/kazakh/letter_table.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// The high hamza of Kazakh, the letter, the one above a letter, and those that NFC joins to ا and ي, ى.
constexpr std::string_view kHamzas[] = {"ٴ", "ء", "ٔ"};
constexpr std::string_view kSpelt[][2] = {{"أ", "ٴا"}, {"ئ", "ٴى"}, {"ؤ", "ٴو"}, {"ـ", ""}};

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t i = text.find(what); i != text.npos; i = text.find(what, i + with.size()))
    text.replace(i, what.size(), with);
}

constexpr std::size_t kLetterBytes = 2;  // each letter of the script, in UTF-8
constexpr std::size_t kMostVowels = 8;   // of a word that is tried as a compound
constexpr std::string_view kVowels[] = {"ا", "و", "ۇ", "ى"}, kFrontSigns[] = {"ك", "ک", "گ", "ە"},
                           kBackSigns[] = {"ق", "ع"};

bool is_one_of(std::string_view rest, std::span<const std::string_view> letters) {
  return std::any_of(letters.begin(), letters.end(),
                     [&](std::string_view letter) { return rest.starts_with(letter); });
}

const LetterTable& table_of(bool is_front) {
  static const LetterTable front(data::arabic(), "front"), back(data::arabic(), "back");
  return is_front ? front : back;
}

}  // namespace

// Takes the hamzas off the word, and tells what its letters say of all its vowels.
ArabicReader::Signs ArabicReader::strip_hamzas() {
  for (const auto& [joined, apart] : kSpelt) replace_all(letters_, joined, apart);
  const std::size_t size = letters_.size();
  for (const std::string_view hamza : kHamzas) replace_all(letters_, hamza, "");
  const auto has = [&](std::string_view letter) { return letters_.find(letter) != letters_.npos; };
  return {letters_.size() < size, has("ك") || has("ک") || has("گ") || has("ە"), has("ق") || has("ع")};
}

// Reads each vowel by what stands around it, as in names and loans (Арыстанбек, республика): ا and و are back but for the first of
// a marked word, ۇ and ى are as the ك or ق beside them, else as the vowel before.
ArabicReader::Fronts ArabicReader::by_neighbours(bool is_marked) const {
  Fronts fronts;
  std::size_t vowels = 0;
  bool is_front = is_marked;
  for (std::size_t i = 0; i < letters_.size(); i += kLetterBytes) {
    const std::string_view rest = std::string_view(letters_).substr(i);
    if (is_one_of(rest, kFrontSigns)) is_front = true;
    if (is_one_of(rest, kBackSigns)) is_front = false;
    if (!is_one_of(rest, kVowels)) continue;
    const bool is_open = rest.starts_with("ا") || rest.starts_with("و");
    if (is_open) is_front = is_marked && vowels == 0;
    const std::string_view next = rest.substr(std::min(rest.size(), kLetterBytes));
    if (!is_open && is_one_of(next, kFrontSigns)) is_front = true;
    if (!is_open && is_one_of(next, kBackSigns)) is_front = false;
    if (vowels < fronts.size()) fronts[vowels++] = is_front;
  }
  return fronts;
}

bool ArabicReader::read(Fronts fronts) {
  spelling_.clear();
  std::size_t vowels = 0;
  for (std::string_view rest = letters_; !rest.empty();) {
    const bool is_front = vowels < fronts.size() && fronts[vowels];
    const std::size_t size = table_of(is_front).read_next(rest, spelling_);
    if (size == 0) return false;
    for (std::size_t i = 0; i < size; i += kLetterBytes) vowels += is_one_of(rest.substr(i), kVowels);
    rest.remove_prefix(size);
  }
  return !spelling_.empty();
}

// Finds a reading that the lexicon knows: all vowels alike, or a word of one kind before one of the other, as in compounds.
bool ArabicReader::read_known(const Signs& signs, std::size_t vowels) {
  const Fronts all = Fronts().set(), none;
  const bool is_front = signs.is_marked || (signs.is_front && !signs.is_back);
  const auto is_known = [&](Fronts fronts) { return read(fronts) && spelling_.is_known(); };
  if (is_known(is_front ? all : none) || is_known(by_neighbours(signs.is_marked))) return true;
  if (!signs.is_marked && is_known(is_front ? none : all)) return true;
  for (std::size_t first = 1; first < std::min(vowels, kMostVowels); ++first)
    if (is_known(all << first) || is_known(~(all << first))) return true;
  return false;
}

bool ArabicReader::to_cyrillic(std::string_view word, std::string& out) {
  out.clear();
  text::fold(word, letters_);
  const Signs signs = strip_hamzas();
  std::size_t vowels = 0, open = 0;
  for (std::size_t i = 0; i < letters_.size(); i += kLetterBytes) {
    const std::string_view rest = std::string_view(letters_).substr(i);
    const bool is_vowel = is_one_of(rest, kVowels) || rest.starts_with("ە");
    open += vowels > 0 && (rest.starts_with("ا") || rest.starts_with("و"));
    vowels += is_vowel;
  }
  if (!read({})) return false;
  if (read_known(signs, vowels)) {
    spelling_.write_likeliest(out);
    return true;
  }
  // Kazakh has ә and ө in the first syllable only.
  const bool is_mixed = open > 0 || (signs.is_front && signs.is_back);
  const bool is_front = signs.is_marked || signs.is_front;
  read(is_mixed && is_front ? by_neighbours(signs.is_marked) : is_front ? Fronts().set() : Fronts());
  spelling_.write(out);
  return true;
}

void ArabicEvidence::add(std::string_view word) {
  // ٴ ۇ ە ۋ ڭ ۆ: neither Arabic nor Persian; those of Uyghur, of Arabic and of Persian follow.
  constexpr std::u32string_view kKazakh = U"ٴۇەۋڭۆ", kForeign = U"ېۈۉۅةضظطصثذإآىٰیکئأؤټډړښۍےںٹڈ";
  for (std::size_t position = 0; position < word.size();) {
    const char32_t c = text::next_character(word, position);
    kazakh_ += kKazakh.find(c) != kKazakh.npos;
    foreign_ += c != U'ى' && kForeign.find(c) != kForeign.npos;
  }
}

bool ArabicEvidence::is_kazakh(bool around) const {
  constexpr unsigned kRare = 8;  // a foreign letter in so many Kazakh ones may be a name's
  if (kazakh_ + foreign_ == 0) return around;
  return kazakh_ > kRare * foreign_ || (around && kazakh_ > foreign_);
}

}  // namespace izde::kazakh
