#include "indexer/formats/page_date.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "common/kazakh/calendar.h"
#include "common/kazakh/dates.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr std::size_t kMostDateBytes = 100;  // longer text is no date
constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Runs of letters, in lower case, and of figures; times and time zones ("18:10", "+0600") are left out.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string run;
  const auto end_run = [&] {
    const bool is_time =
        run.find(':') != std::string::npos || (!run.empty() && (run[0] == '+' || run[0] == '-'));
    if (!run.empty() && !is_time) words.push_back(run);
    run.clear();
  };
  for (const char c : text) {
    if (c == ' ' || c == ',' || c == '.' || c == '\t' || (c == '-' && !run.empty()))
      end_run();
    else
      run += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
  }
  end_run();
  return words;
}

// 1 to 12 for a month of English, shortened to three letters or whole; 0: none.
int month_of(std::string_view word) {
  if (word.size() < 3 || !std::all_of(word.begin(), word.end(), is_letter)) return 0;
  const auto found = std::find(std::begin(kMonths), std::end(kMonths), word.substr(0, 3));
  return found == std::end(kMonths) ? 0 : static_cast<int>(found - std::begin(kMonths)) + 1;
}

// A number of at most four digits; -1: none.
int number_of(std::string_view word) {
  if (word.empty() || word.size() > 4 || !std::all_of(word.begin(), word.end(), is_digit)) return -1;
  int number = 0;
  for (const char c : word) number = number * 10 + (c - '0');
  return number;
}

// A year of two digits, as RFC 822 had them, is one of 1950 to 2049 (RFC 2822, 4.3).
int year_of(std::string_view word) {
  const int number = number_of(word);
  return word.size() == 2 && number >= 0 ? number + (number < 50 ? 2000 : 1900) : number;
}

}  // namespace

std::optional<Date> mail_date(std::string_view text) {
  if (text.size() > kMostDateBytes) return std::nullopt;
  const std::vector<std::string> words = words_of(text);
  const auto month =
      std::find_if(words.begin(), words.end(), [](const std::string& word) { return month_of(word) != 0; });
  if (month == words.end() || words.end() - month < 2) return std::nullopt;
  const bool day_first = month != words.begin() && number_of(month[-1]) > 0;
  const int day = number_of(day_first ? month[-1] : month[1]);
  if (!day_first && words.end() - month < 3) return std::nullopt;
  return kazakh::existing(year_of(day_first ? month[1] : month[2]), month_of(*month), day);
}

std::optional<Date> page_date(std::string_view text) {
  text = text::trimmed(text.substr(0, text.find(" UTC")));  // as Telegram has it
  if (const auto date = kazakh::iso_date(text)) return date;
  if (const auto date = mail_date(text)) return date;
  return kazakh::date_line(text);
}

}  // namespace izde
