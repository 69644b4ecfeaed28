#include "indexer/text_units.h"

#include <algorithm>

#include "common/kazakh/sentences.h"
#include "common/text/folding.h"
#include "common/text/line_end.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr std::size_t kHeadingCharacters = 60;
constexpr std::size_t kMostHeadings = 3;  // on end

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

// Tells whether a hyphen at the end of `above` splits a word that goes on in the line below, which begins at `below`.
bool splits_word(std::string_view text, Range above, std::size_t below) {
  constexpr std::size_t kLongestHyphen = 3;  // bytes
  const bool goes_on_small = text::is_letter(text.substr(below)) && !text::is_capitalised(text.substr(below));
  for (std::size_t size = 1; goes_on_small && size < std::min(kLongestHyphen + 1, above.size()); ++size)
    if (text::split_size(text.substr(above.end - size)) == below - (above.end - size))
      return !text::is_blank(static_cast<unsigned char>(text[above.end - size - 1]));
  return false;
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
    if (!lines.empty() && splits_word(text, lines.back().range, range.begin))
      lines.back().range.end = range.end, lines.back().blank_behind = begin >= text.size();
    else
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
  if (text::length(content) > kHeadingCharacters) return false;
  const std::size_t marks = content.find_first_not_of('#');
  if (marks > 0 && marks != std::string_view::npos && content[marks] == ' ') return true;
  for (std::string_view mark : {".", "!", "?", "…", ":", ";", ",", "\"", "»", "”", "-"})
    if (content.ends_with(mark)) return false;
  if (content.starts_with("-") || content.starts_with("–") || content.starts_with("—")) return false;
  return (line.blank_before && line.blank_behind) || is_all_capitals(content);
}

// Adds `sentence` as one unit, or, when no sentence can be so long, as pieces cut between words (or, where no word
// ends for kPieceBytes, between characters).
void add_sentence(std::string_view text, Range sentence, bool opens_paragraph, std::vector<Unit>& units) {
  const std::string_view content = text.substr(sentence.begin, sentence.size());
  const std::size_t words = text::count_words(content);
  if (words <= kLongestSentence && content.size() <= kLongestSentenceBytes)
    return units.push_back({sentence, words, opens_paragraph, false});
  const auto add_piece = [&](std::size_t begin, std::size_t end) {
    const Range piece = trimmed_range(text, {sentence.begin + begin, sentence.begin + end});
    if (piece.size() > 0)
      units.push_back({piece, text::count_words(text.substr(piece.begin, piece.size())), false, false});
  };
  std::size_t begin = 0, piece_words = 0;
  bool inside = false;
  for (std::size_t i = 0; i < content.size();) {
    const std::size_t here = i;
    const bool blank = text::is_blank(text::next_character(content, i));
    piece_words += blank && inside;
    inside = !blank;
    const bool full = blank && (piece_words >= kPieceWords || here - begin >= kPieceBytes / 2);
    if (!full && i - begin < kPieceBytes) continue;
    add_piece(begin, full ? here : i);
    begin = full ? here : i, piece_words = 0;
  }
  add_piece(begin, content.size());
}

// Makes text again of what is too many headings on end: a list of short lines.
void leave_lists(std::vector<Unit>& units) {
  for (std::size_t begin = 0, end; begin < units.size(); begin = end + 1) {
    for (end = begin; end < units.size() && units[end].is_heading;) ++end;
    if (end - begin <= kMostHeadings) continue;
    for (std::size_t i = begin; i < end; ++i) units[i].is_heading = false;
  }
}

}  // namespace

std::vector<Unit> units_of(std::string_view text, text::Segmenter& segmenter) {
  const std::vector<Line> lines = lines_of(text);
  std::vector<Unit> units;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Range line = lines[i].range;
    const std::string_view content = text.substr(line.begin, line.size());
    if (i + 1 < lines.size() && is_heading(text, lines[i])) {
      units.push_back({line, text::count_words(content), true, true});
      continue;
    }
    bool first = true;
    for (const Range& found : kazakh::sentences(content, segmenter)) {
      const Range sentence = trimmed_range(text, {line.begin + found.begin, line.begin + found.end});
      if (sentence.size() > 0) add_sentence(text, sentence, first, units);
      first = false;
    }
  }
  leave_lists(units);
  return units;
}

}  // namespace izde
