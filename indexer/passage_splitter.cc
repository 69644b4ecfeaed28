#include "indexer/passage_splitter.h"

#include <algorithm>
#include <limits>

#include "common/kazakh/sentences.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr std::size_t kLongestSentence = 400;  // words
constexpr std::size_t kHeadingCharacters = 60;
constexpr double kSplitParagraphCost = 300;  // as much as missing the length by 17 words

// A sentence, a heading, or a piece of a sentence too long to be one.
struct Unit {
  Range range;
  std::size_t words = 0;
  bool opens_paragraph = false;
  bool is_heading = false;
};

struct Line {
  Range range;  // trimmed
  bool blank_before = true;
  bool blank_behind = true;
};

Range trimmed_range(std::string_view text, Range range) {
  const std::string_view whole = text.substr(range.begin, range.size());
  const std::string_view inner = text::trimmed(whole);
  const std::size_t begin =
      inner.empty() ? range.begin : static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  bool blank = true;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Range range = trimmed_range(text, {begin, end});
    begin = end + 1;
    if (range.size() == 0) {
      if (!lines.empty()) lines.back().blank_behind = true;
      blank = true;
      continue;
    }
    lines.push_back({range, blank, begin >= text.size()});
    blank = false;
  }
  return lines;
}

// Tells whether `line` has letters and all of them are capitals.
bool is_all_capitals(std::string_view line) {
  bool letters = false;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t begin = i;
    text::next_character(line, i);
    const std::string_view character = line.substr(begin, i - begin);
    const bool capital = text::is_capitalised(character);
    if (!capital && text::is_letter(character)) return false;
    letters |= capital;
  }
  return letters;
}

// A heading is short, ends like no sentence, and stands apart: between blank lines, all in capitals, or
// marked by #.
bool is_heading(std::string_view text, const Line& line) {
  const std::string_view content = text.substr(line.range.begin, line.range.size());
  if (content.starts_with("#")) return true;
  if (text::length(content) > kHeadingCharacters) return false;
  if (std::string_view(".!?…:;,\"»”-").find(content.back()) != std::string_view::npos) return false;
  if (content.starts_with("-") || content.starts_with("–") || content.starts_with("—")) return false;
  return (line.blank_before && line.blank_behind) || is_all_capitals(content);
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (char c : text) {
    const bool blank = c == ' ' || c == '\t';
    words += !blank && !inside;
    inside = !blank;
  }
  return words;
}

// Adds `sentence` as one unit, or, when no sentence can be so long, as pieces of a passage's length.
void add_sentence(std::string_view text, Range sentence, bool opens_paragraph, std::vector<Unit>& units) {
  const std::string_view content = text.substr(sentence.begin, sentence.size());
  const std::size_t words = count_words(content);
  if (words <= kLongestSentence) return units.push_back({sentence, words, opens_paragraph, false});
  std::size_t begin = 0;
  std::size_t piece_words = 0;
  for (std::size_t i = 0; i < content.size(); ++i) {
    const bool word_ends = content[i] == ' ' && i > 0 && content[i - 1] != ' ';
    if (!word_ends || ++piece_words < kPassageMaxWords) continue;
    units.push_back(
        {trimmed_range(text, {sentence.begin + begin, sentence.begin + i}), piece_words, false, false});
    begin = i, piece_words = 0;
  }
  const Range rest = trimmed_range(text, {sentence.begin + begin, sentence.end});
  if (rest.size() > 0)
    units.push_back({rest, count_words(text.substr(rest.begin, rest.size())), false, false});
}

std::vector<Unit> units_of(std::string_view text, text::Segmenter& segmenter) {
  const std::vector<Line> lines = lines_of(text);
  std::vector<Unit> units;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Range line = lines[i].range;
    const std::string_view content = text.substr(line.begin, line.size());
    if (i + 1 < lines.size() && is_heading(text, lines[i])) {
      units.push_back({line, count_words(content), true, true});
      continue;
    }
    bool first = true;
    for (const Range& found : kazakh::sentences(content, segmenter)) {
      const Range sentence = trimmed_range(text, {line.begin + found.begin, line.begin + found.end});
      if (sentence.size() > 0) add_sentence(text, sentence, first, units);
      first = false;
    }
  }
  return units;
}

// What a passage of `words` words costs that ends before `next` (null: at the section's end).
double passage_cost(std::size_t words, const Unit* next) {
  const double missed = words < kPassageMinWords ? static_cast<double>(kPassageMinWords - words) : 0;
  return missed * missed + (next != nullptr && !next->opens_paragraph ? kSplitParagraphCost : 0);
}

// Splits the units [first, last) of one section where the whole costs least; appends the passages. Headings
// do not count as words, so that one and its sentence always fit together.
void split_section(const std::vector<Unit>& units, std::size_t first, std::size_t last,
                   std::vector<Passage>& passages) {
  const std::size_t count = last - first;
  std::vector<double> cost(count + 1, std::numeric_limits<double>::infinity());
  std::vector<std::size_t> start(count + 1, 0);
  cost[0] = 0;
  for (std::size_t end = 1; end <= count; ++end) {
    const Unit* next = end < count ? &units[first + end] : nullptr;
    std::size_t words = 0;
    for (std::size_t begin = end; begin-- > 0;) {
      const Unit& unit = units[first + begin];
      if (!unit.is_heading && words > 0 && words + unit.words > kPassageMaxWords) break;
      words += unit.is_heading ? 0 : unit.words;
      if (begin > 0 && units[first + begin - 1].is_heading) continue;
      const double total = cost[begin] + passage_cost(words, next);
      if (total < cost[end]) cost[end] = total, start[end] = begin;
    }
  }
  std::vector<Passage> found;
  for (std::size_t end = count; end > 0; end = start[end]) {
    std::size_t words = 0;
    for (std::size_t i = start[end]; i < end; ++i) words += units[first + i].words;
    found.push_back({{units[first + start[end]].range.begin, units[first + end - 1].range.end}, words});
  }
  passages.insert(passages.end(), found.rbegin(), found.rend());
}

}  // namespace

std::vector<Passage> split_into_passages(std::string_view text, text::Segmenter& segmenter) {
  const std::vector<Unit> units = units_of(text, segmenter);
  std::vector<Passage> passages;
  for (std::size_t first = 0; first < units.size();) {
    std::size_t last = first + 1;
    while (last < units.size() && (!units[last].is_heading || units[last - 1].is_heading)) ++last;
    split_section(units, first, last, passages);
    first = last;
  }
  return passages;
}

}  // namespace izde
