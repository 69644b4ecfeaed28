#include "indexer/head_lines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/head_line.h"
#include "common/text/utf8.h"
#include "indexer/metadata.h"

namespace izde {
namespace {

using kazakh::HeadLine;

constexpr std::size_t kLinesLookedAt = 12;  // with text, from the top
constexpr std::size_t kDatesOfAList = 3;    // so many different ones are those of other articles
constexpr std::size_t kWordsOfAName = 3;    // a line between lead and date that is longer is a headline

struct Line {
  Range range;
  std::string_view text;
  std::optional<HeadLine> head;   // it is a date line or a place line
  std::optional<HeadLine> start;  // it begins with a place
  bool is_text = false;           // of the article: no title, no heading
};

std::vector<Line> first_lines(std::string_view text) {
  std::vector<Line> lines;
  bool is_other = false;  // what the line above announced
  for (std::size_t begin = 0; lines.size() < kLinesLookedAt;) {
    Line line;
    line.range = next_line(text, begin);
    if (line.range.size() == 0) break;
    line.text = text::trimmed(text.substr(line.range.begin, line.range.size()));
    if (!is_other) line.head = kazakh::head_line(line.text);
    if (!is_other && !line.head) line.start = kazakh::place_at_start(line.text);
    line.is_text = !line.head && !line.text.ends_with(':') && !looks_like_a_title(line.text);
    is_other = kazakh::announces_other(line.text);
    begin = line.range.end;
    lines.push_back(line);
  }
  return lines;
}

bool is_date(const Line& line) { return line.head && line.head->date; }

// The lines before the text, and its first one.
std::size_t head_size(const std::vector<Line>& lines) {
  const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return line.is_text; });
  return static_cast<std::size_t>(first - lines.begin()) + (first == lines.end() ? 0 : 1);
}

// Tells whether the head is a list of articles and their dates.
bool is_list(const std::vector<Line>& lines, std::size_t head) {
  std::vector<Date> dates;
  for (std::size_t i = 0; i < head; ++i)
    if (is_date(lines[i]) && std::find(dates.begin(), dates.end(), *lines[i].head->date) == dates.end())
      dates.push_back(*lines[i].head->date);
  return dates.size() >= kDatesOfAList;
}

// Behind text, what stands below a headline is the date of another article.
bool is_date_behind_text(const std::vector<Line>& lines, std::size_t at) {
  const Line& above = lines[at - 1];
  return is_date(lines[at]) &&
         (above.is_text || above.head || text::count_words(above.text) <= kWordsOfAName);
}

const Line* date_line(const std::vector<Line>& lines, std::size_t head) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool begins_with_date = i < head && lines[i].start && lines[i].start->date;
    if (begins_with_date || (i < head ? is_date(lines[i]) : is_date_behind_text(lines, i))) return &lines[i];
  }
  return nullptr;
}

// A city's name alone may be anything, but for beside a date.
bool stands_beside_date(const std::vector<Line>& lines, std::size_t at) {
  return (at > 0 && is_date(lines[at - 1])) || (at + 1 < lines.size() && is_date(lines[at + 1]));
}

const Line* place_line(const std::vector<Line>& lines, std::size_t head) {
  for (std::size_t i = 0; i < head; ++i) {
    const Line& line = lines[i];
    const bool is_place = line.head && !line.head->city.empty();
    if (line.start || (is_place && (!line.head->is_bare_city || stands_beside_date(lines, i)))) return &line;
  }
  return nullptr;
}

std::optional<Date> labelled_date(std::span<const RemovedLine> removed) {
  for (const RemovedLine& line : removed)
    if (const auto read = kazakh::head_line(line.text); read && read->has_label && read->date)
      return read->date;
  return std::nullopt;
}

const HeadLine& read(const Line& line) { return line.head ? *line.head : *line.start; }

void add_once(std::string_view city, std::vector<std::string>& cities) {
  if (std::find(cities.begin(), cities.end(), city) == cities.end()) cities.emplace_back(city);
}

void take_out(const Line* line, std::string& text) {
  if (line != nullptr && line->head && !line->head->has_names)
    text.erase(line->range.begin, line->range.size());
}

}  // namespace

void take_head_lines(Article& article, bool is_page, std::span<const RemovedLine> removed) {
  const std::vector<Line> lines = first_lines(article.text);
  const std::size_t head = head_size(lines);
  const bool is_others = is_list(lines, head);
  const bool is_dated = article.published.known() && article.date_source != DateSource::properties;
  const bool may_date = is_page && !is_dated;
  const Line* date = may_date && !is_others ? date_line(lines, head) : nullptr;
  const Line* place = is_others ? nullptr : place_line(lines, head);
  const std::optional<Date> labelled = may_date ? labelled_date(removed) : std::nullopt;
  if (labelled || date != nullptr) {
    article.published = labelled ? *labelled : *read(*date).date;
    article.date_source = DateSource::date_line;
  }
  if (place != nullptr) add_once(read(*place).city, article.cities);
  if (!is_page) return;
  if (date != nullptr && place != nullptr && date->range.begin < place->range.begin) std::swap(date, place);
  take_out(date, article.text);  // the later one first
  if (place != date) take_out(place, article.text);
}

}  // namespace izde
