#include "common/kazakh/thesaurus.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "common/kazakh/data.h"
#include "common/kazakh/pieces.h"
#include "common/table.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "izde/error.h"

namespace izde::kazakh {
namespace {

// Far beyond what a person writes, near enough that no table takes memory or time that is felt. The messages say them, too.
constexpr std::size_t kMostEntries = 100'000, kMostLineBytes = 10'000, kMostFormBytes = 300, kMostWords = 20;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Reads a year of four figures; no text is no bound.
bool read_year(std::string_view text, int& year) {
  if (text.empty()) return true;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), year);
  return text.size() == 4 && failed == std::errc() && end == text.data() + text.size() && year >= 1000;
}

// Reads what stands in a bracket: "ҚК 2015..", "1998..2014".
bool read_bracket(std::string_view inside, ThesaurusForm& form) {
  inside = text::trimmed(inside);
  if (const std::size_t blank = inside.find(' '); blank != std::string_view::npos) {
    form.code = inside.substr(0, blank);
    inside = text::trimmed(inside.substr(blank));
  }
  const std::size_t dots = inside.find("..");
  return (form.code.empty() || text::is_letter(form.code)) && dots != std::string_view::npos &&
         inside.size() > 2 && read_year(inside.substr(0, dots), form.since) &&
         read_year(inside.substr(dots + 2), form.until);
}

// No text has one inside a line, but files of programs do, and lines that end as those of old Macs.
bool is_control(char c) { return static_cast<unsigned char>(c) < ' ' && c != '\t'; }

bool has_letter_or_figure(std::string_view text) {
  for (std::size_t position = 0; position < text.size();)
    if (const PieceKind kind = next_piece(text, position).kind;
        kind == PieceKind::word || kind == PieceKind::figure)
      return true;
  return false;
}

class TableReader {
 public:
  explicit TableReader(const std::string& name) : name_(name) {}

  std::vector<ThesaurusEntry> read(std::string_view table) {
    if (table.starts_with(kByteOrderMark)) table.remove_prefix(kByteOrderMark.size());
    while (!table.empty()) {
      const std::size_t end = std::min(table.find('\n'), table.size());
      ++line_;
      read_line(table.substr(0, end));
      table.remove_prefix(std::min(end + 1, table.size()));
    }
    return std::move(entries_);
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw Error(ErrorKind::bad_request, name_ + ":" + std::to_string(line_) + ": " + what);
  }

  [[noreturn]] void refuse_form(std::string_view form, const std::string& what) const {
    refuse(text::one_line(text::excerpt(form)) + ": " + what);
  }

  void read_line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.size() > kMostLineBytes) refuse("longer than 10,000 bytes; write an entry a line");
    if (!text::is_utf8(line)) refuse("not UTF-8; save it as plain text in UTF-8");
    if (std::any_of(line.begin(), line.end(), is_control))
      refuse("holds control characters; save it as plain text in UTF-8");
    if (line.starts_with('#')) return;
    while (line.ends_with('\t') || line.ends_with(' '))
      line.remove_suffix(1);  // as spreadsheets fill a row up
    if (line.empty()) return;
    if (entries_.size() == kMostEntries)
      refuse("more than 100,000 entries; leave out what you do not search for");
    entries_.push_back(entry_of(line));
  }

  ThesaurusEntry entry_of(std::string_view line) const {
    ThesaurusEntry entry;
    std::set<std::pair<std::string, std::string>> seen;
    for (std::string_view cell : split(line, '\t')) {
      entry.push_back(form_of(text::trimmed(cell)));
      if (!seen.emplace(text::folded(entry.back().text), entry.back().code).second)
        refuse_form(cell, "stands twice in the entry; leave one out");
    }
    if (entry.size() == 1) refuse("one form only; write behind it what means the same, after a tab");
    return entry;
  }

  ThesaurusForm form_of(std::string_view cell) const {
    ThesaurusForm form;
    std::string_view written = cell;
    if (cell.ends_with(']')) {
      const std::size_t bracket = std::min(cell.rfind('['), cell.size());
      const std::string_view inside = cell.substr(bracket);
      if (inside.empty() || !read_bracket(inside.substr(1, inside.size() - 2), form))
        refuse_form(cell,
                    "the bracket cannot be read; write [2015..], [1998..2014], [..2014], or [LAW 2015..]");
      if (form.until != 0 && form.since > form.until)
        refuse_form(cell, "the first year is after the last; write them the other way round");
      written = text::trimmed(cell.substr(0, bracket));
    }
    if (written.empty()) refuse("an empty form; write one tab between two forms");
    if (!has_letter_or_figure(written)) refuse_form(cell, "no letter or figure; write a word");
    if (written.size() > kMostFormBytes || text::count_words(written) > kMostWords)
      refuse_form(cell, "longer than 20 words or 300 bytes; leave its core");
    form.text = written;
    return form;
  }

  const std::string& name_;
  std::size_t line_ = 0;
  std::vector<ThesaurusEntry> entries_;
};

}  // namespace

const std::vector<ThesaurusEntry>& thesaurus() {
  static const std::vector<ThesaurusEntry> entries = [] {
    std::vector<ThesaurusEntry> all = read_thesaurus(data::organisations(), "organisations.tsv");
    for (ThesaurusEntry& charge : read_thesaurus(data::charges(), "charges.tsv"))
      all.push_back(std::move(charge));
    return all;
  }();
  return entries;
}

std::vector<ThesaurusEntry> read_thesaurus(std::string_view table, const std::string& name) {
  return TableReader(name).read(table);
}

}  // namespace izde::kazakh
