#include "common/kazakh/arabic.h"

#include <algorithm>
#include <span>

#include "common/kazakh/data.h"
#include "common/kazakh/letter_table.h"
#include "common/text/folding.h"

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

// Counts the vowels that are front or back.
std::size_t hidden_vowels(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < word.size(); i += kLetterBytes) count += is_one_of(word.substr(i), kVowels);
  return count;
}

// Kazakh has ә and ө in the first syllable only.
bool has_later_open_vowel(std::string_view word) {
  constexpr std::string_view kOpen[] = {"ا", "و"}, kPlain[] = {"ە", "ا", "و", "ۇ", "ى"};
  for (std::size_t i = 0, vowels = 0; i < word.size(); i += kLetterBytes) {
    if (vowels > 0 && is_one_of(word.substr(i), kOpen)) return true;
    vowels += is_one_of(word.substr(i), kPlain);
  }
  return false;
}

const LetterTable& table_of(bool is_front) {
  static const LetterTable front(data::arabic(), "front"), back(data::arabic(), "back");
  return is_front ? front : back;
}

}  // namespace

// Folds the word, takes its hamzas off, and tells what its letters say of all its vowels.
ArabicReader::Signs ArabicReader::fold(std::string_view word) {
  text::fold(word, letters_);
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
bool ArabicReader::read_known(const Signs& signs) {
  const Fronts all = Fronts().set(), none;
  const bool is_front = signs.is_marked || (signs.is_front && !signs.is_back);
  const auto is_known = [&](Fronts fronts) { return read(fronts) && spelling_.is_known(); };
  if (is_known(is_front ? all : none) || is_known(by_neighbours(signs.is_marked))) return true;
  if (!signs.is_marked && is_known(is_front ? none : all)) return true;
  const std::size_t vowels = std::min(hidden_vowels(letters_), kMostVowels);
  for (std::size_t first = 1; first < vowels; ++first)
    if (is_known(all << first) || is_known(~(all << first))) return true;
  return false;
}

bool ArabicReader::is_known(std::string_view word) {
  const Signs signs = fold(word);
  return read({}) && read_known(signs);
}

bool ArabicReader::to_cyrillic(std::string_view word, std::string& out) {
  out.clear();
  const Signs signs = fold(word);
  if (!read({})) return false;
  if (read_known(signs)) {
    spelling_.write_likeliest(out);
    return true;
  }
  const bool is_front = signs.is_marked || signs.is_front;
  const bool is_mixed = is_front && (signs.is_back || has_later_open_vowel(letters_));
  read(is_mixed ? by_neighbours(signs.is_marked) : is_front ? Fronts().set() : Fronts());
  spelling_.write(out);
  return true;
}

}  // namespace izde::kazakh
