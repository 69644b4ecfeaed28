#include "common/text/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "common/text/utf8.h"

namespace izde::text {
namespace {

// The lower-case letter of a character of U+0410..U+044F, ё, the Kazakh letters or ASCII; 0 for all others,
// which ICU folds. Nearly every word of Kazakh news stays within these.
constexpr char32_t simple_fold(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c >= 0x430 && c <= 0x44F) return c;
  switch (c) {
    case U'Ё':
    case U'ё':
      return U'е';
    case U'І':
    case U'і':
      return U'і';
    case U'Ғ':
    case U'ғ':
      return U'ғ';
    case U'Қ':
    case U'қ':
      return U'қ';
    case U'Ң':
    case U'ң':
      return U'ң';
    case U'Ү':
    case U'ү':
      return U'ү';
    case U'Ұ':
    case U'ұ':
      return U'ұ';
    case U'Һ':
    case U'һ':
      return U'һ';
    case U'Ә':
    case U'ә':
      return U'ә';
    case U'Ө':
    case U'ө':
      return U'ө';
    default:
      return 0;
  }
}

// Folds a word of simple characters. Returns false, `out` half done, when it meets another.
bool fold_simple(std::string_view word, std::string& out) {
  out.clear();
  for (std::size_t i = 0; i < word.size();) {
    const auto lead = static_cast<unsigned char>(word[i]);
    if (lead < 0x80) {
      out.push_back(static_cast<char>(simple_fold(lead)));
      ++i;
      continue;
    }
    if ((lead & 0xFC) != 0xD0 || i + 1 == word.size()) return false;
    const auto trail = static_cast<unsigned char>(word[i + 1]);
    if ((trail & 0xC0) != 0x80) return false;
    const char32_t folded = simple_fold(static_cast<char32_t>((lead & 0x1F) << 6 | (trail & 0x3F)));
    if (folded == 0) return false;
    out.push_back(static_cast<char>(0xC0 | folded >> 6));
    out.push_back(static_cast<char>(0x80 | (folded & 0x3F)));
    i += 2;
  }
  return true;
}

void fold_with_icu(std::string_view word, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc_casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8({word.data(), static_cast<int32_t>(word.size())});
  if (U_SUCCESS(status)) text = nfkc_casefold->normalize(text, status);
  // A mark behind ё may compose with the е, even to another ё.
  while (U_SUCCESS(status) && text.indexOf(u'ё') >= 0) {
    text.findAndReplace(icu::UnicodeString(u'ё'), icu::UnicodeString(u'е'));
    text = nfkc_casefold->normalize(text, status);
  }
  out.clear();
  text.toUTF8String(out);
}

}  // namespace

void fold(std::string_view word, std::string& out) {
  if (!fold_simple(word, out)) fold_with_icu(word, out);
}

std::string folded(std::string_view word) {
  std::string out;
  fold(word, out);
  return out;
}

std::string capitalised(std::string_view word) {
  if (word.empty()) return {};
  std::string out;
  std::size_t rest = 0;
  append(static_cast<char32_t>(u_toupper(static_cast<UChar32>(next_character(word, rest)))), out);
  return out.append(word.substr(rest));
}

bool is_capitalised(std::string_view word) {
  std::size_t position = 0;
  return !word.empty() && u_isupper(static_cast<UChar32>(next_character(word, position)));
}

bool is_letter(std::string_view word) {
  std::size_t position = 0;
  return !word.empty() && u_isalpha(static_cast<UChar32>(next_character(word, position)));
}

}  // namespace izde::text
