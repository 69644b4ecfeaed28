// A group of figures ("2014 және 2016", "1995–97") is read as a whole, then what stands around it tells
// whether these are years.
#include "common/kazakh/years.h"

#include <algorithm>
#include <optional>
#include <string>

#include "common/kazakh/calendar.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/numeric_year.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/relative_years.h"
#include "common/kazakh/year_context.h"
#include "common/kazakh/year_group.h"
#include "common/kazakh/year_span.h"
#include "common/kazakh/year_words.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kLocatives[] = {"да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі"};

bool is_round(int year) { return year % 100 == 0; }

// Tells cheaply, for most words, that no year begins at `begin`: neither four figures nor a figure with a
// mark behind.
bool can_hold_year(std::string_view text, std::size_t begin) {
  if (begin >= text.size() || text[begin] < '0' || text[begin] > '9') return false;
  constexpr std::size_t kLongestFigure = 64;  // bytes; what is longer is neither year nor date
  text = text.substr(0, begin + std::min(kLongestFigure, text.size() - begin));
  const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
  return end - begin == 4 ||
         (end < text.size() && std::string_view(".,/-").find(text[end]) != std::string_view::npos);
}

class YearReader {
 public:
  YearReader(std::string_view text, std::span<const Word> words, int published)
      : text_(text), words_(words), published_(published) {}

  std::vector<int> years();

 private:
  bool take_numeric_date();
  bool take_span();
  void judge(std::size_t first_word);
  void judge_year_word(std::string_view word, bool behind_date);
  void judge_plural(bool hyphenated);
  bool is_month_behind(std::string_view word) const;

  void add_relative(std::size_t word);
  void add_items(std::size_t from);
  void add(int year);
  Piece peek(std::size_t ahead = 0) const;
  std::string word_at(std::size_t ahead) const;

  std::string_view text_;
  std::span<const Word> words_;
  int published_;         // 0: not known
  YearGroup group_;       // being read
  std::size_t next_ = 0;  // where reading goes on
  int spoken_of_ = 0;  // the year that was named last, from which "келесі жылы" may go on; 0: none
  std::vector<int> years_;
};

Piece YearReader::peek(std::size_t ahead) const {
  std::size_t position = next_;
  Piece piece = next_piece(text_, position);
  while (ahead-- > 0) piece = next_piece(text_, position);
  return piece;
}

// The word so many pieces ahead, normal; empty when none stands there or it begins a line.
std::string YearReader::word_at(std::size_t ahead) const {
  const Piece piece = peek(ahead);
  return piece.kind == PieceKind::word && !piece.new_line ? normal(piece.text) : std::string();
}

std::vector<int> YearReader::years() {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::size_t begin = words_[i].begin;
    if (begin < next_) continue;
    if (!can_hold_year(text_, begin)) {
      if (published_ != 0) add_relative(i);
      continue;
    }
    next_ = begin;
    if (take_numeric_date() || skip_decimal(text_, next_) || take_span()) continue;
    group_ = read_year_group(text_, next_);
    next_ = group_.end;
    if (!group_.items.empty() && !is_before_christ(text_, group_)) judge(i);
  }
  std::sort(years_.begin(), years_.end());
  years_.erase(std::unique(years_.begin(), years_.end()), years_.end());
  return std::move(years_);
}

// "08.04.2019"
bool YearReader::take_numeric_date() {
  const std::optional<int> year = year_of_numeric_date(text_, next_);
  if (year) add(*year);
  return year.has_value();
}

// "2015 жылдан 2018 жылға дейін"
bool YearReader::take_span() {
  const std::optional<YearGroup> span = read_year_span(text_, next_);
  if (!span) return false;
  group_ = *span;
  next_ = span->end;
  if (!is_before_christ(text_, group_)) add_items(0);
  return true;
}

// Looks at what stands around the group that was read.
void YearReader::judge(std::size_t first_word) {
  const bool behind_date = is_behind_date(text_, group_, words_, first_word);
  const bool hyphenated = peek().is_dash() && !peek().spaced && !peek(1).spaced;
  std::size_t ahead = hyphenated ? 1 : 0;
  std::string word = word_at(ahead);
  if (is_kind_of_year(word)) word = word_at(++ahead);
  if (is_word_of_one_year(word)) {
    while (ahead-- > 0) next_piece(text_, next_);
    next_piece(text_, next_);
    judge_year_word(word, behind_date);
  } else if (is_word_of_years(word)) {
    judge_plural(hyphenated);
  } else if (behind_date || is_in_parentheses(text_, group_)) {
    add_items(0);
  } else if (group_.is_single() && !is_round(group_.items[0].year) && !is_of_name(text_, group_)) {
    if (hyphenated ? is_one_of(word, kLocatives) : is_month_behind(word)) add_items(0);
  }
}

// "2018 жылы"; of a list with commas only the last ("саны 1200, 2016 жылы"), but "(1919, 1920 ж.)".
void YearReader::judge_year_word(std::string_view word, bool behind_date) {
  if (word == "г" && !peek().is(".")) return;  // grams
  const YearItem& first = group_.items[0];
  if (group_.is_single() && !first.ordinal && !behind_date &&
      is_duration(first.year, word, normal(peek().text)))
    return;
  std::size_t from = group_.items.size() - 1;
  for (bool joined = false; from > 0; --from) {
    joined |= group_.items[from].joint == YearJoint::word;
    if (group_.items[from].joint == YearJoint::comma && !joined && !is_behind_parenthesis(text_, group_))
      break;
  }
  add_items(from);
}

// "2011-2012 жылдары", but no decade: "1990 жылдары", "1990-жылдары", "1980-90 жылдары".
void YearReader::judge_plural(bool hyphenated) {
  bool tens = true, marked = hyphenated;
  for (const YearItem& item : group_.items)
    tens &= item.year % 10 == 0, marked |= item.ordinal || item.shortened;
  if (group_.is_single() ? !tens : !(tens && marked)) add_items(0);
}

// "2019 наурыз", the month in full: its first letters are words too (қаз a goose).
bool YearReader::is_month_behind(std::string_view word) const {
  return text::length(word) > 3 && month_named(word) != 0;
}

// "былтыр"; "келесі жылы" not where another year was named last, for it may be the one after that.
void YearReader::add_relative(std::size_t word) {
  const std::optional<RelativeYear> relative = relative_year(text_, words_, word);
  if (!relative) return;
  if (relative->may_go_on && spoken_of_ != 0 && spoken_of_ != published_) return;
  const int year = published_ + relative->offset;
  if (year >= kFirstYear && year <= kLastYear) add(year);
  spoken_of_ = published_;
}

void YearReader::add(int year) {
  years_.push_back(year);
  spoken_of_ = year;
}

void YearReader::add_items(std::size_t from) {
  constexpr int kWholeRange = 10;  // years; of a longer range only the ends
  for (std::size_t i = from; i < group_.items.size(); ++i) {
    const int year = group_.items[i].year;
    const bool is_range = i > from && group_.items[i].joint == YearJoint::range;
    if (is_range && year - group_.items[i - 1].year < kWholeRange)
      for (int inner = group_.items[i - 1].year + 1; inner < year; ++inner) add(inner);
    add(year);
  }
}

}  // namespace

std::vector<int> years_in(std::string_view text, std::span<const Word> words, int published) {
  return YearReader(text, words, published).years();
}

}  // namespace izde::kazakh
