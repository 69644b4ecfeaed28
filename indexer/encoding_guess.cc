#include "indexer/encoding_guess.h"

#include <algorithm>
#include <array>
#include <regex>
#include <vector>

#include "common/kazakh/letter_pairs.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "indexer/iconv_converter.h"

namespace izde {
namespace {

using kazakh::Letter;
using kazakh::LetterPairs;

// What a character is beside others: a letter of Kazakh or Russian, by its code, small or capital, or one of
// these.
using Sign = std::uint8_t;
constexpr Sign kBorder = 0;  // blanks, digits, punctuation
constexpr Sign kCapitals = kazakh::kLetterCount;
constexpr Sign kLetters = 2 * kazakh::kLetterCount;  // the last of them
constexpr Sign kSlavic = kLetters + 1;               // another letter of a Slavic language, as Ukrainian
constexpr Sign kStranger = kSlavic + 1;              // of another language still, as Bashkir or Tajik
constexpr Sign kLatin = kStranger + 1;
constexpr Sign kOdd = kLatin + 1;  // a sign that hardly ever stands beside a letter
constexpr Sign kWrong = kOdd + 1;  // no character, or a control character
constexpr Sign kSigns = kWrong + 1;
constexpr Sign kNothing = kSigns;  // a soft hyphen: the word goes on

// What is told of each pair, in bits as those of letters are; chosen with encodings-bench.
constexpr float kOfSlavic = -5;
constexpr float kOfStranger = -8;
constexpr float kOfWrong = -8;
constexpr float kOfCapitalInside = -5;  // behind a small letter, as in ҚазТАГ
constexpr float kOfLatinBeside = -4;
constexpr float kOfOddBeside = -4;

constexpr double kLeastWeight = 12;  // of a whole sample: by chance it is met once in 4,000
constexpr double kLeastMean = 1;     // of a letter; nearly all texts have 1.2 or more
constexpr double kLeastMargin = 4;   // before the next encoding that gives another text

struct Candidate {
  const char* name;  // null: is not told; that it reads better than the others is a doubt
  const char* iconv_name;
};
constexpr Candidate kCandidates[] = {{"windows-1251", "WINDOWS-1251"},
                                     {"KZ-1048", "RK1048"},
                                     {"PT154", "PT154"},
                                     {nullptr, "KOI8-R"},
                                     {nullptr, "IBM866"},
                                     {nullptr, "ISO-8859-5"},
                                     {nullptr, "MAC-CYRILLIC"}};

bool is_word(Sign sign) { return sign >= 1 && sign <= kStranger; }

Letter letter_of(Sign sign) { return sign > kLetters ? 0 : sign > kCapitals ? sign - kCapitals : sign; }

Sign sign_of(char32_t c) {
  if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) return kLatin;
  if (c == 0xFFFD || (c < ' ' && (c < '\t' || c > '\r')) || (c >= 0x7F && c < 0xA0)) return kWrong;
  if (c == 0xAD) return kNothing;
  if (c < 0x80 || std::u32string_view(U"\u00A0«»“”„‘’‚–—…•·").find(c) != std::u32string_view::npos)
    return kBorder;
  if (c < 0x400 || c >= 0x530) return kOdd;
  std::string text;
  text::append(c, text);
  const std::string small = text::folded(text);
  std::size_t position = 0;
  const Letter letter = kazakh::letter_of(text::next_character(small, position));
  if (letter == 0) return c < 0x460 || c == U'ґ' || c == U'Ґ' ? kSlavic : kStranger;
  return text::is_capitalised(text) ? kCapitals + letter : letter;
}

// What each pair of signs weighs in a text of one language.
class PairWeights {
 public:
  explicit PairWeights(const LetterPairs& pairs) {
    for (Sign last = 0; last < kSigns; ++last)
      for (Sign next = 0; next < kSigns; ++next) weights_[last][next] = weight(pairs, last, next);
  }
  float operator()(Sign last, Sign next) const { return weights_[last][next]; }

 private:
  static float beside(Sign one, Sign other) {
    return !is_word(one) ? 0 : other == kLatin ? kOfLatinBeside : other == kOdd ? kOfOddBeside : 0;
  }

  static float weight(const LetterPairs& pairs, Sign last, Sign next) {
    const Letter left = letter_of(last), right = letter_of(next);
    const bool small = last >= 1 && last <= kCapitals;
    float sum = beside(last, next) + beside(next, last);
    if (left != 0 || right != 0) sum += pairs.weight(left, right);
    if (next == kSlavic) sum += kOfSlavic;
    if (next == kStranger) sum += kOfStranger;
    if (next == kWrong) sum += kOfWrong;
    if (small && next > kCapitals && next <= kLetters) sum += kOfCapitalInside;
    return sum;
  }

  std::array<std::array<float, kSigns>, kSigns> weights_;
};

// How much speaks for a text, in bits, and for each of its letters. A word counts in the language in which it
// is the better one.
struct Weight {
  double sum = 0, mean = 0;
};

Weight weight_of(std::string_view sample, const std::array<Sign, 256>& signs) {
  static const PairWeights in_kazakh(LetterPairs::kazakh()), in_russian(LetterPairs::russian());
  double sum = 0;
  float kazakh = 0, russian = 0;  // of the word so far
  std::size_t letters = 0, size = 0;
  Sign last = kBorder;
  bool escaped = false;  // \n of JSON is no letter
  const auto add = [&](Sign next) {
    if (next == kNothing) return;
    kazakh += in_kazakh(last, next), russian += in_russian(last, next);
    size += is_word(next) || next == kWrong;
    if (!is_word(next)) {
      if (size > 1)
        sum += std::max(kazakh, russian), letters += size;  // of one letter, any is an abbreviation
      kazakh = russian = 0, size = 0;
    }
    last = next;
  };
  for (const char c : sample) {
    add(escaped ? kBorder : signs[static_cast<unsigned char>(c)]);
    escaped = !escaped && c == '\\';
  }
  add(kBorder);
  return {sum, letters == 0 ? 0 : sum / static_cast<double>(letters)};
}

struct Encoding {
  std::array<char32_t, 256> characters;
  std::array<Sign, 256> signs;

  explicit Encoding(const Candidate& candidate) : characters(characters_of(candidate.iconv_name)) {
    std::transform(characters.begin(), characters.end(), signs.begin(), sign_of);
  }
};

const std::vector<Encoding>& encodings() {
  static const std::vector<Encoding> all(std::begin(kCandidates), std::end(kCandidates));
  return all;
}

bool same_text(const Encoding& one, const Encoding& other, const std::array<bool, 256>& used) {
  for (std::size_t byte = 0; byte < used.size(); ++byte)
    if (used[byte] && one.characters[byte] != other.characters[byte]) return false;
  return true;
}

std::array<bool, 256> bytes_of(std::string_view sample) {
  std::array<bool, 256> used{};
  for (const char c : sample) used[static_cast<unsigned char>(c)] = true;
  return used;
}

// Tells whether a file that declares `declared` means `candidate`; letter case does not matter.
bool is_same_encoding(const std::string& declared, const Candidate& candidate) {
  const std::string small = text::folded(declared);
  return candidate.name != nullptr &&
         (small == text::folded(candidate.name) || small == text::folded(candidate.iconv_name));
}

}  // namespace

std::string guessed_encoding(std::string_view sample, const std::string& declared) {
  std::vector<Weight> weights;
  for (const Encoding& encoding : encodings()) weights.push_back(weight_of(sample, encoding.signs));
  const auto best = static_cast<std::size_t>(
      std::max_element(weights.begin(), weights.end(),
                       [](const Weight& a, const Weight& b) { return a.sum < b.sum; }) -
      weights.begin());
  if (kCandidates[best].name == nullptr || weights[best].sum < kLeastWeight ||
      weights[best].mean < kLeastMean)
    return {};

  const std::array<bool, 256> used = bytes_of(sample);
  const auto rival = [&](std::size_t i) {
    const double margin = kCandidates[i].name == nullptr ? 0 : kLeastMargin;
    return weights[i].sum > weights[best].sum - margin && !same_text(encodings()[i], encodings()[best], used);
  };
  bool in_doubt = false;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (i != best && !rival(i)) continue;
    if (is_same_encoding(declared, kCandidates[i])) return kCandidates[i].name;
    in_doubt |= i != best;
  }
  return in_doubt ? std::string() : kCandidates[best].name;
}

std::string declared_encoding(std::string_view sample) {
  constexpr std::size_t kHead = 1024;  // where HTML wants it
  const std::string_view head = sample.substr(0, kHead);
  static const std::regex pattern(R"re((charset|encoding)\s*=\s*["']?\s*([\w.:-]+))re", std::regex::icase);
  std::match_results<std::string_view::const_iterator> found;
  return std::regex_search(head.begin(), head.end(), found, pattern) ? found[2].str() : std::string();
}

}  // namespace izde
