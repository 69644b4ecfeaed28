// Which years a text speaks of. A group of figures ("2014 және 2016", "1995–97") is read as a whole, then
// what stands around it tells whether these are years.
#include <algorithm>
#include <array>
#include <string>

#include "common/kazakh/calendar.h"
#include "common/kazakh/dates.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/year_group.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kYearKinds[] = {"оқу", "қаржы", "жаңа"};  // "2019-2020 оқу жылы"
constexpr std::string_view kLocatives[] = {"да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі"};

// Behind "1500 жыл", "1000 жылдан": so many years, not the year of that number.
constexpr std::string_view kOfDuration[] = {"бұрын",   "бойы", "толды",  "толуы", "өтті", "өткен",
                                            "жасаған", "өмір", "ішінде", "астам", "аса",  "артық",
                                            "жуық",    "таяу", "тарта",  "шамасы"};
constexpr std::string_view kOfPointInTime[] = {"бері", "бастап", "дейін", "қарай"};

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
  YearReader(std::string_view text, std::span<const Word> words) : text_(text), words_(words) {}

  std::vector<int> years();

 private:
  bool take_numeric_date();
  bool take_decimal();
  void judge(std::size_t first_word);
  void judge_year_word(std::string_view word, bool behind_date);
  void judge_plural(bool hyphenated);
  bool is_duration(std::string_view word) const;
  bool is_month_behind(std::string_view word) const;
  bool is_behind_date(std::size_t word) const;
  bool is_behind_parenthesis() const;
  bool is_in_parentheses() const;
  bool is_before_christ() const;
  bool is_of_name() const;

  void add_items(std::size_t from);
  void add(int year) { years_.push_back(year); }
  Piece peek(std::size_t ahead = 0) const;
  std::string word_at(std::size_t ahead) const;

  std::string_view text_;
  std::span<const Word> words_;
  YearGroup group_;       // being read
  std::size_t next_ = 0;  // where reading goes on
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
    if (begin < next_ || !can_hold_year(text_, begin)) continue;
    next_ = begin;
    if (take_numeric_date() || take_decimal()) continue;
    group_ = read_year_group(text_, next_);
    next_ = group_.end;
    if (!group_.items.empty() && !is_before_christ()) judge(i);
  }
  std::sort(years_.begin(), years_.end());
  years_.erase(std::unique(years_.begin(), years_.end()), years_.end());
  return std::move(years_);
}

// "08.04.2019", "2019-04-08"
bool YearReader::take_numeric_date() {
  std::array<Piece, 5> pieces;
  std::size_t position = next_;
  for (Piece& piece : pieces) piece = next_piece(text_, position);
  const auto& [first, separator, month, same, last] = pieces;
  const bool glued = !separator.spaced && !month.spaced && !same.spaced && !last.spaced;
  if (!glued || same.text != separator.text || month.kind != PieceKind::figure || month.text.size() > 2)
    return false;
  if (!separator.is(".") && !separator.is("/") && !separator.is("-")) return false;
  const bool year_first = first.is_figure_of(4);
  const Piece& year = year_first ? first : last;
  const Piece& day = year_first ? last : first;
  if (!year.is_figure_of(4) || day.kind != PieceKind::figure || day.text.size() > 2) return false;
  if (!existing(year.number, month.number, day.number)) return false;
  add(year.number);
  next_ = position;
  return true;
}

// "1449,3", "2019.5", "1.234.567": no part of it is a year.
bool YearReader::take_decimal() {
  bool taken = false;
  while (peek().kind == PieceKind::figure) {
    const Piece point = peek(1), figure = peek(2);
    if (point.spaced || figure.spaced || figure.kind != PieceKind::figure) break;
    if (!point.is(",") && !point.is(".")) break;
    next_piece(text_, next_), next_piece(text_, next_);
    taken = true;
  }
  if (taken) next_piece(text_, next_);
  return taken;
}

// Looks at what stands around the group that was read.
void YearReader::judge(std::size_t first_word) {
  const bool behind_date = group_.is_single() && is_behind_date(first_word);
  const bool hyphenated = peek().is_dash() && !peek().spaced && !peek(1).spaced;
  std::size_t ahead = hyphenated ? 1 : 0;
  std::string word = word_at(ahead);
  if (is_one_of(word, kYearKinds)) word = word_at(++ahead);
  if (is_word_of_one_year(word)) {
    while (ahead-- > 0) next_piece(text_, next_);
    next_piece(text_, next_);
    judge_year_word(word, behind_date);
  } else if (word.starts_with("жылдар")) {
    judge_plural(hyphenated);
  } else if (behind_date || is_in_parentheses()) {
    add_items(0);
  } else if (group_.is_single() && !is_round(group_.items[0].year) && !is_of_name()) {
    if (hyphenated ? is_one_of(word, kLocatives) : is_month_behind(word)) add_items(0);
  }
}

// "2018 жылы"; of a list with commas only the last ("саны 1200, 2016 жылы"), but "(1919, 1920 ж.)".
void YearReader::judge_year_word(std::string_view word, bool behind_date) {
  if (group_.is_single() && !group_.items[0].ordinal && !behind_date && is_duration(word)) return;
  std::size_t from = group_.items.size() - 1;
  for (bool joined = false; from > 0; --from) {
    joined |= group_.items[from].joint == YearJoint::word;
    if (group_.items[from].joint == YearJoint::comma && !joined && !is_behind_parenthesis()) break;
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

bool YearReader::is_duration(std::string_view word) const {
  const std::string behind = normal(peek().text);
  const bool round = is_round(group_.items[0].year);
  if (word == "жыл") return round || is_one_of(behind, kOfDuration);
  if (word != "жылдан" && word != "жылға") return false;
  if (is_one_of(behind, kOfDuration)) return round;
  return round && group_.items[0].year != 2000 && !is_one_of(behind, kOfPointInTime);
}

// "2019 наурыз", the month in full: its first letters are words too (қаз a goose).
bool YearReader::is_month_behind(std::string_view word) const {
  return text::length(word) > 3 && month_named(word) != 0;
}

// "8 сәуір 2019", "8 сәуір, 2019"; "(маусым, 1974)", where no word follows that the figure could count.
bool YearReader::is_behind_date(std::size_t word) const {
  if (word == 0 || !is_bare_month(words_[word - 1].text)) return false;
  const Word& month = words_[word - 1];
  const std::string_view gap = text::trimmed(text_.substr(month.end, group_.begin - month.end));
  if (!gap.empty() && gap != ",") return false;
  if (peek().kind == PieceKind::mark || peek().kind == PieceKind::end) return true;
  if (word == 1) return false;
  const std::string_view day = words_[word - 2].text;
  return day.size() <= 2 && day.find_first_not_of("0123456789") == std::string_view::npos;
}

bool YearReader::is_behind_parenthesis() const {
  return text::trimmed(text_.substr(0, group_.begin)).ends_with("(");
}

// "(1986)", "(1807-1867)". Small figures and round ones may be counts or numbers to call: "(1414)".
bool YearReader::is_in_parentheses() const {
  constexpr int kSureYear = 1500;
  if (!is_behind_parenthesis() || !peek().is(")")) return false;
  if (group_.is_single()) return group_.items[0].year > kSureYear && !is_round(group_.items[0].year);
  return std::none_of(group_.items.begin(), group_.items.end(),
                      [](const YearItem& item) { return is_round(item.year); });
}

// "б.з.б. 1200 жылы", "б. э. д. 1200", "біздің заманымызға дейінгі 1200 жыл"
bool YearReader::is_before_christ() const {
  constexpr std::size_t kFarBack = 48;  // bytes
  const std::string_view before = text::trimmed(text_.substr(0, group_.begin));
  if (!before.ends_with('.') && !before.ends_with("дейінгі")) return false;
  std::string letters;
  for (std::size_t position = before.size() - std::min(kFarBack, before.size()); position < before.size();)
    letters += normal(next_piece(before, position).text);
  constexpr std::string_view kMarks[] = {"б.з.б.", "б.з.д.", "б.э.б.", "б.э.д.", "заманымызғадейінгі"};
  return std::any_of(std::begin(kMarks), std::end(kMarks),
                     [&](auto mark) { return letters.ends_with(mark); });
}

// "Қазақстан-2050": the figure belongs to a name.
bool YearReader::is_of_name() const { return group_.begin > 0 && text_[group_.begin - 1] == '-'; }

void YearReader::add_items(std::size_t from) {
  constexpr int kWholeRange = 10;  // years; of a longer range only the ends
  for (std::size_t i = from; i < group_.items.size(); ++i) {
    const int year = group_.items[i].year;
    add(year);
    if (i == from || group_.items[i].joint != YearJoint::range ||
        year - group_.items[i - 1].year >= kWholeRange)
      continue;
    for (int inner = group_.items[i - 1].year + 1; inner < year; ++inner) add(inner);
  }
}

}  // namespace

std::vector<int> years_in(std::string_view text, std::span<const Word> words) {
  return YearReader(text, words).years();
}

}  // namespace izde::kazakh
