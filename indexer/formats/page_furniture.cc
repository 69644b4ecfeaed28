#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>

#include "common/text/folding.h"
#include "indexer/formats/paragraphs.h"

namespace izde {
namespace {

// Heads and feet stand in so much of a page, from its upper and lower edge; they have so many rows at most.
constexpr double kBand = 0.15;
constexpr std::size_t kRows = 3;
// On different pages they stand at the same height, but for so much of a page, and are as large, but for so
// much.
constexpr double kSameHeight = 0.02;
constexpr double kSameSize = 0.1;
// The letters of notes are smaller than those of the text by so much at least.
constexpr double kNoteSize = 0.92;
// What stands around a page's number ("- 3 -", "3 / 10", "3-бет").
constexpr std::array<std::string_view, 8> kNumberWords = {"бет", "стр", "page", "с", "p", "из", "of", "б"};
constexpr std::size_t kMostNumberBytes = 24;

bool is_figure(char c) { return c >= '0' && c <= '9'; }

// The text with each number as "#": the same on all pages.
std::string without_numbers(std::string_view text) {
  std::string pattern;
  for (char c : text)
    if (!is_figure(c))
      pattern += c;
    else if (!pattern.ends_with('#'))
      pattern += '#';
  return pattern;
}

// Tells whether a line is nothing but the number of a page.
bool is_page_number(std::string_view text) {
  std::string pattern = without_numbers(text);
  if (text.size() > kMostNumberBytes || pattern.find('#') == std::string::npos) return false;
  for (std::string_view word : kNumberWords)
    if (const std::size_t at = pattern.find(word); at != std::string::npos) pattern.erase(at, word.size());
  for (std::string_view mark : {"#", "#", "–", "–", "—", "—"})
    if (const std::size_t at = pattern.find(mark); at != std::string::npos) pattern.erase(at, mark.size());
  return pattern.find_first_not_of(" -/|.[]()") == std::string::npos;
}

// Tells whether a line ends with its page's number and that of all pages, as browsers print them below an
// address.
bool ends_with_count(std::string_view text, std::size_t page, std::size_t pages) {
  const std::string count = std::to_string(page + 1) + "/" + std::to_string(pages);
  return text == count || text.ends_with(" " + count);
}

struct Edge {
  std::size_t line;
  double height;  // of the page
};

// The lines of one page that stand among the first and last ones, in its bands.
std::vector<Edge> edges(const std::vector<PageLine>& lines, std::vector<std::size_t> of_page, double height) {
  std::vector<Edge> found;
  std::stable_sort(of_page.begin(), of_page.end(),
                   [&](std::size_t a, std::size_t b) { return lines[a].box.top < lines[b].box.top; });
  for (std::size_t i = 0; i < of_page.size(); ++i) {
    const Box& box = lines[of_page[i]].box;
    const bool is_head = i < kRows && box.bottom < kBand * height;
    const bool is_foot = of_page.size() - i <= kRows && box.top > (1 - kBand) * height;
    if (is_head || is_foot) found.push_back({of_page[i], height});
  }
  return found;
}

bool are_alike(const PageLine& a, const PageLine& b, double height) {
  return a.page != b.page && std::abs(a.box.top - b.box.top) <= kSameHeight * height &&
         std::abs(a.size - b.size) <= kSameSize * std::max(a.size, b.size);
}

bool begins_like_a_note(std::string_view text) {
  return !text.empty() && (is_figure(text.front()) || text.front() == '*');
}

// Parts a note's figure from its first word.
void set_mark_apart(std::string& text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  if (end != 0 && end != std::string::npos && text::is_letter(std::string_view(text).substr(end)))
    text.insert(end, 1, ' ');
}

}  // namespace

void remove_page_furniture(std::vector<PageLine>& lines, const std::vector<double>& heights) {
  if (lines.empty()) return;
  const double usual = usual_size(lines);
  std::vector<std::vector<std::size_t>> pages(heights.size());
  for (std::size_t i = 0; i < lines.size(); ++i) pages[lines[i].page].push_back(i);
  std::map<std::string, std::vector<Edge>> by_pattern;
  std::vector<bool> goes(lines.size());
  for (std::size_t page = 0; page < pages.size(); ++page) {
    const std::vector<Edge> found = edges(lines, pages[page], heights[page]);
    double printed = 0;  // the size of what a browser prints around a page
    for (const Edge& edge : found) {
      const PageLine& line = lines[edge.line];
      goes[edge.line] = is_page_number(line.text);
      if (ends_with_count(line.text, page, pages.size())) printed = line.size;
      by_pattern[without_numbers(line.text)].push_back(edge);
    }
    for (const Edge& edge : found)
      if (lines[edge.line].size <= printed && printed < kNoteSize * usual) goes[edge.line] = true;
  }
  for (const auto& [pattern, found] : by_pattern)
    for (std::size_t i = 1; i < found.size(); ++i) {
      // The page before has it at the same height; left and right pages can differ, and stand two pages
      // apart.
      for (std::size_t j = i >= 2 ? i - 2 : 0; j < i; ++j)
        if (are_alike(lines[found[i].line], lines[found[j].line], found[i].height))
          goes[found[i].line] = goes[found[j].line] = true;
    }
  std::size_t at = 0;
  std::erase_if(lines, [&](const PageLine&) { return goes[at++]; });
}

void move_notes_to_end(std::vector<PageLine>& lines) {
  if (lines.empty()) return;
  const double most = kNoteSize * usual_size(lines);
  std::vector<PageLine> text, notes;
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    while (end < lines.size() && lines[end].page == lines[begin].page) ++end;
    std::size_t first = end;
    while (first > begin && lines[first - 1].size < most) --first;
    while (first < end && !begins_like_a_note(lines[first].text)) ++first;
    for (std::size_t i = begin; i < end; ++i) (i < first ? text : notes).push_back(std::move(lines[i]));
  }
  for (PageLine& line : notes) set_mark_apart(line.text);
  lines = std::move(text);
  std::move(notes.begin(), notes.end(), std::back_inserter(lines));
}

}  // namespace izde
