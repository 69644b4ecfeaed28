#include "indexer/formats/office_text.h"

#include <algorithm>
#include <utility>

#include "common/line_reader.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

template <class Value>
Value popped(std::vector<Value>& values) {
  Value last = std::move(values.back());
  values.pop_back();
  return last;
}

}  // namespace

void OfficeText::Part::append(std::string_view block, bool is_row) {
  if (block.empty()) return;
  if (paragraphs > 0) text += is_row && ends_with_row ? "\n" : "\n\n";
  text += block;
  ++paragraphs;
  ends_with_row = is_row;
}

void OfficeText::end_paragraph() {
  const Paragraph paragraph = popped(paragraphs_);
  const std::string_view text = text::trimmed(paragraph.text);
  if (text.empty()) return;
  parts_.back().append(paragraph.is_item ? "- " + std::string(text) : text, false);
}

void OfficeText::add(std::string_view text) {
  if (paragraphs_.empty()) return;
  std::string& to = paragraphs_.back().text;
  const std::size_t before = to.size();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = text::next_character(text, at);
    if (c == U'\u00AD') continue;
    if (c == U'\u2011')
      to += '-';  // that does not end a line
    else if (c > U' ')
      to.append(text, from, at - from);
    else if (!to.empty() && to.back() != ' ' && to.back() != '\n')
      to += ' ';
  }
  size_ += to.size() - before;
}

void OfficeText::end_line() {
  if (paragraphs_.empty()) return;
  paragraphs_.back().text += '\n';
  ++size_;
}

void OfficeText::make_item() {
  if (!paragraphs_.empty()) paragraphs_.back().is_item = true;
}

void OfficeText::end_cell() {
  Part cell = popped(parts_);
  if (rows_.empty())
    parts_.back().append(cell.text, false);
  else
    rows_.back().push_back(std::move(cell));
}

void OfficeText::end_row() {
  const std::vector<Part> cells = popped(rows_);
  const bool is_line = std::all_of(cells.begin(), cells.end(), [](const Part& cell) {
    return cell.paragraphs <= 1 && cell.text.find('\n') == std::string::npos;
  });
  std::string row;
  for (const Part& cell : cells)
    if (!is_line)
      parts_.back().append(cell.text, false);
    else if (!cell.text.empty())
      row += (row.empty() ? "" : " | ") + cell.text;
  parts_.back().append(row, true);
}

void OfficeText::end_note() { notes_.append(popped(parts_).text, false); }

bool OfficeText::is_too_long() const { return size_ > kMostBytes; }

std::string OfficeText::take() {
  parts_.front().append(notes_.text, false);
  return std::move(parts_.front().text);
}

}  // namespace izde
