#include "common/kazakh/year_span.h"

#include <span>

#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/year_words.h"

namespace izde::kazakh {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view kFromEndings[] = {"дан", "ден", "тан", "тен", "нан", "нен"};
constexpr std::string_view kToEndings[] = {"ға", "ге", "қа", "ке"};
constexpr std::string_view kFromYear[] = {"жылдан"}, kToYear[] = {"жылға"};
constexpr std::string_view kSince[] = {"бастап"}, kUntil[] = {"дейін", "шейін"};
constexpr std::string_view kRussianUntil[] = {"по", "до"};

// Without a word for year, only what hardly counts anything else.
constexpr int kSureYear = 1900;

bool is_round(int year) { return year % 100 == 0; }
bool is_sure(int year) { return year >= kSureYear && !is_round(year); }

class SpanReader {
 public:
  SpanReader(std::string_view text, std::size_t begin) : text_(text), position_(begin), begin_(begin) {}

  std::optional<YearGroup> span() {
    const std::optional<YearItem> first = read_year(text_, position_);
    if (!first) return std::nullopt;
    first_ = *first;
    const bool found =
        take_ending(kFromEndings) || take_word(kFromYear, is_named_) ? take_kazakh() : take_russian();
    if (!found || last_.year <= first_.year) return std::nullopt;
    last_.joint = YearJoint::range;
    return YearGroup{begin_, position_, {first_, last_}};
  }

 private:
  // "... 2020-ға дейін", "... бастап 2020 жылға дейін"
  bool take_kazakh() {
    take_word(kSince);
    if (!take_last()) return false;
    if (!take_ending(kToEndings) && !take_word(kToYear, is_named_)) return false;
    if (!take_word(kUntil)) return false;
    return is_named_ ? !(is_round(first_.year) && is_round(last_.year))
                     : is_sure(first_.year) && is_sure(last_.year);
  }

  // "... по 2018 год", "... года до 2018-го"
  bool take_russian() {
    take_year_word();
    if (!take_word(kRussianUntil) || !take_last()) return false;
    take_year_word();
    return is_named_;
  }

  bool take_last() {
    const std::optional<YearItem> last = read_year(text_, position_);
    if (last) last_ = *last;
    return last.has_value();
  }

  // "-ден", "-ға"
  bool take_ending(Words endings) {
    std::size_t behind = position_;
    const Piece hyphen = next_piece(text_, behind), ending = next_piece(text_, behind);
    if (!hyphen.is_dash() || hyphen.spaced || ending.spaced || !is_one_of(normal(ending.text), endings))
      return false;
    position_ = behind;
    return true;
  }

  bool take_word(Words words) {
    std::size_t behind = position_;
    const Piece word = next_piece(text_, behind);
    if (word.kind != PieceKind::word || word.new_line || !is_one_of(normal(word.text), words)) return false;
    position_ = behind;
    return true;
  }

  bool take_word(Words words, bool& taken) {
    const bool is_there = take_word(words);
    taken |= is_there;
    return is_there;
  }

  // "год", "г."
  void take_year_word() {
    std::size_t behind = position_;
    const Piece word = next_piece(text_, behind);
    if (word.kind != PieceKind::word || !is_word_of_one_year(normal(word.text))) return;
    position_ = behind;
    is_named_ = true;
    if (next_piece(text_, behind).is(".")) position_ = behind;
  }

  std::string_view text_;
  std::size_t position_, begin_;
  YearItem first_, last_;
  bool is_named_ = false;  // a word for year stands with one of them
};

}  // namespace

std::optional<YearGroup> read_year_span(std::string_view text, std::size_t begin) {
  return SpanReader(text, begin).span();
}

}  // namespace izde::kazakh
