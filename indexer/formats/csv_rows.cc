#include "indexer/formats/csv_rows.h"

#include <algorithm>
#include <new>
#include <utility>

namespace izde {
namespace {

constexpr char kUnmatched[] = "its quotation marks do not match, and nothing behind it was read";
constexpr char kRowTooLong[] = "longer than 16 MB, and nothing behind it was read";

constexpr char kNoQuote = '\0';  // a cell that holds one is rejected in any case
constexpr std::size_t kBufferStep =
    1 << 16;  // by which the library's buffer grows; its own 128 make 16 MB slow

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\n") == std::string_view::npos; }

// Excel's first line "sep=;", which names the delimiter; 0: it is none.
char named_delimiter(std::string_view line) {
  return line.size() == 6 && line.starts_with("sep=") && line[4] != '"' ? line[4] : '\0';
}

// The one of the usual delimiters that stands most often in the header, outside quotation marks.
char told_delimiter(std::string_view header) {
  constexpr std::string_view kDelimiters = ",;\t";
  std::size_t counts[kDelimiters.size()] = {};
  bool inside = false;
  for (char c : header) {
    inside ^= c == '"';
    const std::size_t which = kDelimiters.find(c);
    if (!inside && which != std::string_view::npos) ++counts[which];
  }
  return kDelimiters[static_cast<std::size_t>(std::max_element(counts, std::end(counts)) - counts)];
}

void take_cell(void* bytes, std::size_t size, void* to) {
  auto& cells = *static_cast<std::vector<std::string>*>(to);
  const std::string_view cell(static_cast<const char*>(bytes), size);
  if (cells.size() < kMostCells) {
    cells.emplace_back(cell);
  } else {
    cells.back() += cell;
  }
}

}  // namespace

CsvRows::CsvRows(std::istream& in, char delimiter) : in_(in), lines_(in, kMostBytes) {
  csv_init(&parser_, CSV_STRICT);
  csv_set_blk_size(&parser_, kBufferStep);
  csv_set_term_func(&parser_, [](unsigned char c) { return static_cast<int>(c == '\n'); });
  while (!is_held_ && read_line()) is_held_ = is_too_long_ || !is_blank(line_);
  if (delimiter == '\0' && is_held_ && (delimiter = named_delimiter(line_)) != '\0') is_held_ = false;
  csv_set_delim(&parser_, static_cast<unsigned char>(delimiter != '\0' ? delimiter : told_delimiter(line_)));
}

bool CsvRows::read_line() {
  if (std::exchange(is_held_, false)) return true;
  const LineReader::Line read = lines_.next(line_);
  if (read == LineReader::Line::none) return false;
  ++number_;
  is_too_long_ = read == LineReader::Line::too_long;
  while (line_.ends_with('\r')) line_.pop_back();
  line_ += '\n';
  return true;
}

// Appends the line's cells to the row; false: it is no CSV.
bool CsvRows::parse_line(CsvRow& row, char quote) {
  struct State {
    std::vector<std::string>& cells;
    bool has_ended = false;
  } state{row.cells};
  csv_set_quote(&parser_, static_cast<unsigned char>(quote));
  const auto cell = [](void* bytes, std::size_t size, void* to) {
    take_cell(bytes, size, &static_cast<State*>(to)->cells);
  };
  const auto end = [](int, void* to) { static_cast<State*>(to)->has_ended = true; };
  const std::size_t parsed = csv_parse(&parser_, line_.data(), line_.size(), cell, end, &state);
  if (parsed != line_.size() && csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
  has_row_ended_ = state.has_ended;
  return parsed == line_.size();
}

bool CsvRows::parse_without_quotes(CsvRow& row) {
  csv_fini(&parser_, nullptr, nullptr, nullptr);
  row.cells.clear();
  if (!parse_line(row, kNoQuote) || row.cells.size() != columns_) return false;
  const bool is_even = std::count(line_.begin(), line_.end(), '"') % 2 == 0;
  const auto is_quoted = [](const std::string& cell) { return cell.starts_with('"'); };
  return is_even || std::none_of(row.cells.begin(), row.cells.end(), is_quoted);
}

// Ends the row; with a reason, all reading.
bool CsvRows::finish(CsvRow& row, const char* reason) {
  if (reason != nullptr) row.rejected = reason, row.cells.clear(), is_over_ = true;
  if (columns_ == 0) columns_ = row.cells.size();
  return true;
}

bool CsvRows::next(CsvRow& row) {
  row = {};
  std::size_t bytes = 0;
  while (!is_over_ && read_line()) {
    if (row.line == 0 && is_blank(line_) && !is_too_long_) continue;
    if (row.line == 0) row.line = number_;
    bytes += line_.size();
    if (is_too_long_ || bytes > kMostBytes) return finish(row, kRowTooLong);
    if (!parse_line(row, '"'))
      return finish(row, number_ == row.line && parse_without_quotes(row) ? nullptr : kUnmatched);
    if (has_row_ended_) return finish(row, nullptr);
  }
  return row.line != 0 && !in_.bad() && finish(row, kUnmatched);
}

}  // namespace izde
