#include "common/kazakh/head_line.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "common/kazakh/city_at.h"
#include "common/kazakh/date_parts.h"
#include "common/kazakh/date_words.h"
#include "common/kazakh/forms.h"
#include "common/text/folding.h"
#include "common/text/signs.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// A longer line says more than day and place; of a text's beginning, more than this is not looked at.
constexpr std::size_t kMaxLineBytes = 160;
constexpr std::size_t kLongestCharacter = 4;  // bytes
constexpr std::size_t kMostNames = 3;         // of one person

// Reads the parts of a date, and what may stand beside them.
class LineReader : DateParts {
 public:
  explicit LineReader(std::string_view line) : DateParts(line), line_(line) {}

  std::optional<HeadLine> whole() {
    take_published_label();
    while (!is_at_end()) {
      if (is_update_behind_date()) break;
      if (!(take_part_of_date() || take_city() || take_author() || take_mark())) return std::nullopt;
    }
    const std::optional<Date> date = this->date();
    if (date && (!has_author_ || has_time() || has_label_))
      return HeadLine{date, city_.city, false, has_names(), has_label_};
    if (city_.city.empty() || has_time() || has_weekday() || has_author_ || has_label_) return std::nullopt;
    if (has_day_parts() && !is_day_without_year()) return std::nullopt;
    const bool is_bare = !has_day_parts() && !has_agency_ && !city_.has_head && !line_.starts_with('(');
    return HeadLine{std::nullopt, city_.city, is_bare, has_names(), false};
  }

  std::optional<HeadLine> beginning() {
    std::optional<HeadLine> found;
    if (!take_city()) return found;
    do {
      if (is_place_before_sentence()) found = HeadLine{date(), city_.city, false, has_names(), false};
    } while (!is_at_end() && (take_part_of_date() || take_mark()));
    return found;
  }

 private:
  bool has_names() const { return has_agency_ || has_author_; }

  bool take_part_of_date() {
    return take_time() || take_day_month_or_year() || take_weekday() || take_agency();
  }

  void take_published_label() { has_label_ = take(published_label(rest())); }

  // "..., жаңартылды: 09.04.2019": what follows is passed over when it is a date, too.
  bool is_update_behind_date() const {
    const std::size_t label = date() ? updated_label(rest()) : 0;
    if (label == 0 || at(label).kind == PieceKind::end) return false;
    const std::optional<HeadLine> update = LineReader(line_.substr(offset_of(at(label)))).whole();
    return update && update->date;
  }

  bool take_city() {
    if (!city_.city.empty()) return false;
    city_ = city_at(rest());
    return take(city_.pieces);
  }

  bool take_agency() {
    if (city_.city.empty() || at(0).kind != PieceKind::word || !is_agency(at(0).text)) return false;
    return has_agency_ = take(1);
  }

  // "Айгүл Сейіт", "А. Сейіт": capitalised words between marks.
  bool take_author() {
    std::size_t names = 0, size = 0;
    for (; at(size).kind == PieceKind::word && text::is_capitalised(at(size).text); ++names) {
      const bool is_initial = text::length(at(size).text) == 1 && at(size + 1).is(".");
      size += is_initial ? 2 : 1;
    }
    const bool is_alone = last().kind == PieceKind::mark || last().kind == PieceKind::end;
    if (names < 2 || names > kMostNames || !is_alone || at(size).kind == PieceKind::figure) return false;
    if (at(size).kind == PieceKind::word || std::exchange(has_author_, true)) return false;
    return take(size);
  }

  bool take_mark() {
    constexpr std::string_view kMarks[] = {",", "|", "/", "(", ")", "·", "•"};
    const bool is_stop = at(0).is(".") && (!city_.city.empty() || at(1).kind == PieceKind::end);
    const bool is_known = is_one_of(at(0).text, kMarks);
    return (is_known || is_stop || (at(0).is_dash() && at(0).spaced)) && take(1);
  }

  // Tells whether what was taken is a place line, and a sentence comes next.
  bool is_place_before_sentence() const {
    const bool is_dash = last().is_dash() && last().spaced && at(0).spaced;
    if (!(last().is(".") || is_dash) || !begins_sentence()) return false;
    if (date() || has_agency_) return true;
    if (has_day_parts()) return is_day_without_year();
    if (!is_sentence() || is_weather()) return false;
    if (is_dash) return city_.is_in_capitals && !is_in_capitals(line_behind());
    return !city_.is_namesake || city_.has_head || is_before_day_of_month();
  }

  // Else a headline or an address: "Орал. Жаңа сот", "Орал қ. Абай көшесі, 10".
  bool is_sentence() const {
    const bool is_cut = line_.size() + kLongestCharacter > kMaxLineBytes;
    constexpr std::string_view kEnds[] = {".", "!", "?", "…", "»", "\"", "”"};
    return is_cut || std::any_of(std::begin(kEnds), std::end(kEnds),
                                 [&](std::string_view end) { return line_.ends_with(end); });
  }

  bool is_weather() const { return line_.find("°") != line_.npos || line_.find('+') != line_.npos; }

  // What is not taken yet.
  std::string_view line_behind() const {
    return is_at_end() ? std::string_view() : line_.substr(offset_of(at(0)));
  }

  std::size_t offset_of(const Piece& piece) const {
    return static_cast<std::size_t>(piece.text.data() - line_.data());
  }

  bool begins_sentence() const {
    if (at(0).kind == PieceKind::word) return text::is_capitalised(at(0).text);
    return is_before_day_of_month() || text::quotation_mark_size(at(0).text) > 0;
  }

  std::string_view line_;
  CityAt city_;
  bool has_label_ = false, has_agency_ = false, has_author_ = false;
};

}  // namespace

std::optional<HeadLine> head_line(std::string_view line) {
  line = text::trimmed(line);
  if (line.empty() || line.size() > kMaxLineBytes) return std::nullopt;
  return LineReader(line).whole();
}

std::optional<HeadLine> place_at_start(std::string_view line) {
  return LineReader(text::prefix(text::trimmed(line), kMaxLineBytes)).beginning();
}

bool announces_other(std::string_view line) {
  line = text::trimmed(line);
  if (line.size() > kMaxLineBytes) return false;
  const std::vector<Piece> pieces = pieces_of(line);
  const auto is_all = [&](std::size_t label) { return label > 0 && label + 1 == pieces.size(); };
  return is_all(updated_label(pieces)) || (line.ends_with(':') && !is_all(published_label(pieces)));
}

}  // namespace izde::kazakh
