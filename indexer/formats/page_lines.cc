#include "indexer/formats/page_lines.h"

#include <algorithm>
#include <optional>
#include <span>

namespace izde {
namespace {

// Words of one line overlap by so much of the taller one: a raised figure does, lines set solid and drop caps
// do not.
constexpr double kOverlapInLine = 0.4;
// A gutter is wider than a blank of a justified line mostly is, in heights of a word; columns have so many
// lines at least, and so many words a line: with less it is a table, whose rows are read across.
constexpr double kGutter = 0.9;
constexpr std::size_t kColumnLines = 4;
constexpr double kColumnWords = 2.5;
// Columns inside columns: more are no text.
constexpr int kDeepest = 6;
// A note's mark has less of the height of the word before it.
constexpr double kNoteMark = 0.75;
// What is apart by less of a word's height is one word, in two fonts.
constexpr double kSameWord = 0.1;
// Where no word stands.
constexpr double kFarLeft = -1e9, kFarRight = 1e9;

using Word = const PageWord*;

struct Row {
  std::vector<Word> words;
  double top = 0, bottom = 0;
};

struct Strip {
  double left = 0, right = 0;
  double width() const { return right - left; }
};

bool is_in(const Row& row, const Box& box) {
  const double overlap = std::min(row.bottom, box.bottom) - std::max(row.top, box.top);
  return overlap >= kOverlapInLine * std::max(row.bottom - row.top, box.height());
}

// Words side by side, from top to bottom; those of two columns too.
std::vector<Row> rows_of(std::vector<Word> words) {
  std::stable_sort(words.begin(), words.end(),
                   [](Word a, Word b) { return a->box.top + a->box.bottom < b->box.top + b->box.bottom; });
  std::vector<Row> rows;
  for (Word word : words) {
    if (rows.empty() || !is_in(rows.back(), word->box)) rows.push_back({{}, word->box.top, word->box.bottom});
    Row& row = rows.back();
    row.words.push_back(word);
    row.top = std::min(row.top, word->box.top);
    row.bottom = std::max(row.bottom, word->box.bottom);
  }
  for (Row& row : rows)
    std::stable_sort(row.words.begin(), row.words.end(),
                     [](Word a, Word b) { return a->box.left < b->box.left; });
  return rows;
}

double middle_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double middle_height(const std::vector<Word>& words) {
  std::vector<double> heights;
  for (Word word : words) heights.push_back(word->box.height());
  return middle_of(std::move(heights));
}

// What of the strips no word of a row stands in, where it is wide enough.
std::vector<Strip> free_strips(const std::vector<Strip>& strips, const Row& row, double narrowest) {
  std::vector<Strip> left;
  for (Strip strip : strips) {
    for (Word word : row.words) {
      if (word->box.right <= strip.left || word->box.left >= strip.right) continue;
      if (word->box.left - strip.left >= narrowest) left.push_back({strip.left, word->box.left});
      strip.left = std::max(strip.left, word->box.right);
    }
    if (strip.width() >= narrowest) left.push_back(strip);
  }
  return left;
}

// Tells whether the words on one side of a gutter are lines of text.
bool is_column(std::span<const Row> rows, bool is_left, double gutter) {
  std::size_t lines = 0, words = 0;
  for (const Row& row : rows) {
    const auto count = std::count_if(row.words.begin(), row.words.end(),
                                     [&](Word word) { return (word->box.right <= gutter) == is_left; });
    words += static_cast<std::size_t>(count);
    lines += count > 0;
  }
  return lines >= kColumnLines && static_cast<double>(words) >= kColumnWords * static_cast<double>(lines);
}

struct Band {
  std::size_t rows = 0;
  double gutter = 0;
};

// The widest strip with words on both of its sides.
std::optional<Strip> gutter_of(const std::vector<Strip>& strips) {
  std::optional<Strip> widest;
  for (const Strip& strip : strips)
    if (strip.left > kFarLeft && strip.right < kFarRight && (!widest || strip.width() > widest->width()))
      widest = strip;
  return widest;
}

// The rows from the first one on that share a gutter; nothing when they are no columns.
std::optional<Band> band_of(std::span<const Row> rows, double narrowest) {
  std::vector<Strip> strips = {{kFarLeft, kFarRight}};
  Band band;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    strips = free_strips(strips, rows[i], narrowest);
    if (const auto gutter = gutter_of(strips))
      band = {i + 1, (gutter->left + gutter->right) / 2};
    else if (band.rows > 0 || i + 1 >= kColumnLines)
      break;
  }
  const auto columns = rows.first(band.rows);
  if (!is_column(columns, true, band.gutter) || !is_column(columns, false, band.gutter)) return {};
  return band;
}

// Tells whether a blank stands between two words. A figure that is small and raised is a note's mark, and no
// part of the word before it.
bool are_apart(const PageWord& before, const PageWord& word, double size) {
  const double gap = std::max(word.box.left - before.box.right, before.box.left - word.box.right);
  return before.blank_behind || gap > kSameWord * size ||
         word.box.height() < kNoteMark * std::max(before.box.height(), size);
}

// On a page that was mirrored, names and numbers from left to right stand the other way round.
std::vector<Word> in_reading_order(std::vector<Word> words) {
  const auto is_embedded = [](Word word) { return word->is_embedded; };
  for (auto begin = words.begin(); begin != words.end();) {
    begin = std::find_if(begin, words.end(), is_embedded);
    const auto end = std::find_if_not(begin, words.end(), is_embedded);
    std::reverse(begin, end);
    begin = end;
  }
  return words;
}

PageLine line_of(const Row& row, const Strip& column, std::size_t page) {
  PageLine line{{}, row.words.front()->box, middle_height(row.words), 0, column.left, column.right, page};
  const PageWord* before = nullptr;
  for (Word word : in_reading_order(row.words)) {
    if (before != nullptr && are_apart(*before, *word, line.size)) line.text += ' ';
    if (line.text.find(' ') == std::string::npos) line.first_width = word->box.right - line.box.left;
    line.text += word->text;
    line.box.right = std::max(line.box.right, word->box.right);
    before = word;
  }
  line.box.top = row.top;
  line.box.bottom = row.bottom;
  return line;
}

// Appends the lines of words: those of a column, or of a page.
void append_lines(std::vector<Word> words, std::size_t page, int depth, std::vector<PageLine>& lines) {
  if (words.empty()) return;
  const double narrowest = kGutter * middle_height(words);
  Strip column = {kFarRight, kFarLeft};
  for (Word word : words)
    column = {std::min(column.left, word->box.left), std::max(column.right, word->box.right)};
  const std::vector<Row> rows = rows_of(std::move(words));
  for (std::size_t i = 0; i < rows.size();) {
    const auto band = depth < kDeepest ? band_of(std::span(rows).subspan(i), narrowest) : std::nullopt;
    if (!band) {
      lines.push_back(line_of(rows[i++], column, page));
      continue;
    }
    std::vector<Word> left, right;
    for (const std::size_t end = i + band->rows; i < end; ++i)
      for (Word word : rows[i].words) (word->box.right <= band->gutter ? left : right).push_back(word);
    append_lines(std::move(left), page, depth + 1, lines);
    append_lines(std::move(right), page, depth + 1, lines);
  }
}

}  // namespace

std::vector<PageLine> lines_of(const Page& page, std::size_t number) {
  std::vector<Word> words;
  for (const PageWord& word : page.words) words.push_back(&word);
  std::vector<PageLine> lines;
  append_lines(std::move(words), number, 0, lines);
  return lines;
}

double usual_size(const std::vector<PageLine>& lines) {
  std::vector<double> sizes;
  for (const PageLine& line : lines) sizes.push_back(line.size);
  return middle_of(std::move(sizes));
}

}  // namespace izde
