#include "indexer/filed_date.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "common/kazakh/calendar.h"
#include "common/text/folding.h"

namespace izde {
namespace {

// No newspaper's archive is filed by earlier years; smaller numbers are ids.
constexpr int kFirstFiledYear = 1900;

// Parts of names of files that were made on that day, not published: scans, pictures, saved and printed
// pages.
constexpr std::string_view kMadeThen[] = {"scan",   "img",      "dsc",    "screenshot", "saved", "crawl",
                                          "backup", "export",   "dump",   "download",   "print", "скан",
                                          "снимок", "скриншот", "сақтал", "жүктел",     "басып"};

using Parts = std::vector<std::string_view>;

// Empty parts count, the last one, too: what stands before it is a folder.
Parts split(std::string_view text, char separator) {
  Parts parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

// The number that `text` is, of so many digits; -1: none.
int number(std::string_view text, std::size_t least, std::size_t most) {
  if (text.size() < least || text.size() > most || !std::all_of(text.begin(), text.end(), is_digit))
    return -1;
  int value = 0;
  for (const char digit : text) value = value * 10 + (digit - '0');
  return value;
}

std::optional<Date> day(int year, int month, int day) {
  return year < kFirstFiledYear ? std::nullopt : kazakh::existing(year, month, day);
}

std::optional<Date> month(std::string_view year, std::string_view month) {
  const int number_of_month = number(month, 1, 2);
  if (!day(number(year, 4, 4), number_of_month, 1)) return std::nullopt;
  return Date{number(year, 4, 4), number_of_month, 0};
}

// How days are written in names: y, m and d for a figure each, - for a mark, the same twice.
constexpr std::string_view kForms[] = {"yyyy-mm-dd", "dd-mm-yyyy", "yyyymmdd"};

std::optional<Date> read_as(std::string_view form, std::string_view text) {
  int year = 0, month = 0, day_of_month = 0;
  char mark = 0;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const char c = text[i];
    if (form[i] == '-') {
      if ((c != '-' && c != '_' && c != '.') || (mark != 0 && c != mark)) return std::nullopt;
      mark = c;
      continue;
    }
    if (!is_digit(c)) return std::nullopt;
    int& part = form[i] == 'y' ? year : form[i] == 'm' ? month : day_of_month;
    part = part * 10 + (c - '0');
  }
  return day(year, month, day_of_month);
}

struct Found {
  Date date;
  std::size_t begin, size;
};

// Days that stand in a name, with no letter or figure right before or behind.
std::vector<Found> days_in(std::string_view name) {
  std::vector<Found> found;
  const auto is_border = [&](std::size_t at) {
    return at >= name.size() || !(is_digit(name[at]) || is_letter(name[at]));
  };
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (at > 0 && !is_border(at - 1)) continue;
    for (const std::string_view form : kForms) {
      if (name.size() - at < form.size() || !is_border(at + form.size())) continue;
      if (const auto date = read_as(form, name.substr(at))) found.push_back({*date, at, form.size()});
    }
  }
  return found;
}

// The one day in a name; nothing when there are several.
std::optional<Found> only_day_in(std::string_view name) {
  const std::vector<Found> found = days_in(name);
  const auto is_first = [&](const Found& other) { return other.date == found.front().date; };
  if (found.empty() || !std::all_of(found.begin(), found.end(), is_first)) return std::nullopt;
  return found.front();
}

// The day that three folders are, beginning with `first`; what stands last is no folder, and may be numbered.
std::optional<Date> day_of_folders(const Parts& parts, std::size_t first) {
  if (first + 3 >= parts.size()) return std::nullopt;
  return day(number(parts[first], 4, 4), number(parts[first + 1], 1, 2), number(parts[first + 2], 1, 2));
}

bool is_made_then(std::string_view name) {
  const std::string folded = text::folded(name);
  return std::any_of(std::begin(kMadeThen), std::end(kMadeThen),
                     [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

std::optional<Date> date_in_query(std::string_view query) {
  constexpr std::string_view kKey = "date=";
  for (const std::string_view pair : split(query, '&'))
    if (pair.starts_with(kKey))
      if (const auto found = only_day_in(pair.substr(kKey.size()))) return found->date;
  return std::nullopt;
}

}  // namespace

std::optional<Date> date_in_url(std::string_view url) {
  url = url.substr(0, url.find('#'));
  if (const std::size_t host = url.find("://"); host != std::string_view::npos)
    url = url.substr(std::min(url.find('/', host + 3), url.size()));
  const std::size_t question = std::min(url.find('?'), url.size());
  const Parts parts = split(url.substr(0, question), '/');
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (const auto date = day_of_folders(parts, i)) return date;
    if (const auto found = only_day_in(parts[i]); found && found->begin == 0) return found->date;
  }
  if (question < url.size())
    if (const auto date = date_in_query(url.substr(question + 1))) return date;
  for (std::size_t i = 0; i + 2 < parts.size(); ++i)
    if (const auto date = month(parts[i], parts[i + 1])) return date;
  return std::nullopt;
}

std::optional<Date> date_in_path(std::string_view name) {
  const std::size_t member = name.rfind('!');
  Parts parts = split(name.substr(member == std::string_view::npos ? 0 : member + 1), '/');
  if (member == std::string_view::npos && parts.size() > 1) parts.erase(parts.begin());  // the SOURCE itself
  if (!is_made_then(parts.back()))
    if (const auto found = only_day_in(parts.back())) return found->date;
  for (std::size_t i = parts.size() - 1; i-- > 0;) {  // the nearest folder first
    if (const auto date = day_of_folders(parts, i)) return date;
    const auto found = only_day_in(parts[i]);
    if (found && found->size == parts[i].size()) return found->date;
  }
  for (std::size_t i = parts.size() - 1; i-- > 1;)
    if (const auto date = month(parts[i - 1], parts[i])) return date;
  return std::nullopt;
}

void date_by_address(Article& article, std::string_view path) {
  if (article.published.known() && article.date_source != DateSource::properties) return;
  if (const auto date = date_in_url(article.url)) {
    article.published = *date, article.date_source = DateSource::url;
  } else if (const auto filed = date_in_path(path)) {
    article.published = *filed, article.date_source = DateSource::path;
  }
}

}  // namespace izde
