#include "common/text/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "common/text/signs.h"
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
    if (lead < 0x80 && lead != '`') {
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

bool is_cyrillic(char16_t c) { return c >= 0x400 && c <= 0x52F; }

constexpr char16_t kGrave = 0x300, kAcute = 0x301;

// Rewrites a text unit by unit: `letter` gets the one before in the new text, 0 at the beginning, and the one to rewrite, and
// returns what stands for it, 0 for nothing.
template <class Letter>
void rewrite(icu::UnicodeString& text, Letter letter) {
  icu::UnicodeString out;
  for (int32_t i = 0; i < text.length(); ++i) {
    const char16_t before = out.isEmpty() ? u'\0' : out[out.length() - 1];
    if (const char16_t c = letter(before, text[i]); c != 0) out.append(c);
  }
  text = out;
}

// Textbooks and encyclopedias mark the stress; ѐ and ѝ are е and и with a mark.
void drop_stress(icu::UnicodeString& text) {
  rewrite(text, [](char16_t before, char16_t c) -> char16_t {
    if (c == u'ѐ') return u'е';
    if (c == u'ѝ') return u'и';
    return (c == kGrave || c == kAcute) && is_cyrillic(before) ? u'\0' : c;
  });
}

void unify_apostrophes(icu::UnicodeString& text) {
  rewrite(text, [](char16_t, char16_t c) -> char16_t {
    std::string sign;
    if (c > 0x7F && !U16_IS_SURROGATE(c)) append(c, sign);
    return apostrophe_size(sign) > 0 ? u'\'' : c;
  });
}

void fold_yo(icu::UnicodeString& text) {
  text.findAndReplace(icu::UnicodeString(u'ё'), icu::UnicodeString(u'е'));
}

void normalize(const icu::Normalizer2* (*form)(UErrorCode&), icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = form(status);
  icu::UnicodeString normal = text;
  if (U_SUCCESS(status)) normal = normalizer->normalize(text, status);
  if (U_SUCCESS(status)) text = normal;
}

// Form, letter case and invisible characters in one go.
void fold_case(icu::UnicodeString& text) { normalize(&icu::Normalizer2::getNFKCCasefoldInstance, text); }

void compose(icu::UnicodeString& text) { normalize(&icu::Normalizer2::getNFKCInstance, text); }

void drop_invisible(icu::UnicodeString& text) {
  icu::UnicodeString out;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    if (!u_hasBinaryProperty(text.char32At(i), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
      out.append(text.char32At(i));
  text = out;
}

// The steps that fold_with_icu takes, one by one.
struct Step {
  std::string_view name;
  void (*apply)(icu::UnicodeString&);
};
constexpr Step kSteps[] = {{"invisible", drop_invisible},     {"form", compose},
                           {"lower case", fold_case},         {"stress", drop_stress},
                           {"apostrophe", unify_apostrophes}, {"ё", fold_yo}};

icu::UnicodeString utf16(std::string_view word) {
  return icu::UnicodeString::fromUTF8({word.data(), static_cast<int32_t>(word.size())});
}

void fold_with_icu(std::string_view word, std::string& out) {
  icu::UnicodeString text = utf16(word), before;
  // What is left out may have stood between letters and marks that now compose.
  do {
    fold_case(text);
    before = text;
    drop_stress(text);
    unify_apostrophes(text);
    fold_yo(text);
  } while (text != before);
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

std::vector<FoldStep> fold_steps(std::string_view word) {
  std::vector<FoldStep> steps;
  icu::UnicodeString text = utf16(word);
  const std::string end = folded(word);
  std::string last(word);
  for (const Step& step : kSteps) {
    std::string now;
    step.apply(text);
    text.toUTF8String(now);
    if (now != last) steps.push_back({step.name, now});
    last = now;
  }
  if (last != end) steps.push_back({"form", end});
  return steps;
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
