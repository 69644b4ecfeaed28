#include "indexer/link_lists.h"

#include <algorithm>

namespace izde {
namespace {

constexpr std::size_t kMostOfABlock = 60;      // lines; the longest seen has 25
constexpr std::size_t kMostOfAList = 12;       // items; the longest seen has 5
constexpr std::size_t kMostOfAFeed = 40;       // headlines
constexpr std::size_t kMostOfAFeedLine = 110;  // characters: news sites keep headlines of feeds short
constexpr std::size_t kArticleAbove = 2;       // long lines of text above a feed that ends a page
constexpr std::size_t kLongLine = 60;          // characters; shorter ones may be the title or headings

LineKind kind_of(const TextLine& line) { return line.judged.verdict.kind; }

bool is_time(const TextLine& line) {
  const LineKind kind = kind_of(line);
  return (kind == LineKind::date || kind == LineKind::number) && line.judged.words.clock;
}

void take(TextLine& line, const std::string& pattern) {
  line.gone = true;
  line.judged.verdict.pattern = pattern;
}

bool is_list_item(const TextLine& line) {
  return line.judged.words.dash && reads_like_a_headline(line.judged.words, 0);
}

// The items of a list stand below each other, or each below a gap. Where that changes, the list has ended.
void take_list(TextLines& lines, std::size_t heading) {
  const std::string pattern = lines[heading].judged.verdict.pattern;
  std::size_t i = heading + 1;
  for (; i < lines.size() && i <= heading + kMostOfAList && is_list_item(lines[i]); ++i) {
    if (i > heading + 2 && (lines[i].gap > 0) != (lines[heading + 2].gap > 0)) break;
    take(lines[i], pattern);
    lines[i].gap_gone = true;
  }
  if (i > heading + 1 && i < lines.size()) lines[i].gap_gone = true;
}

bool reads_like_a_feed_line(const TextLine& line) {
  const LineWords& words = line.judged.words;
  return !words.colon && words.characters <= kMostOfAFeedLine && reads_like_a_headline(words, 0);
}

// "18:10", headline, "17:55", headline ...
void take_timed(TextLines& lines, std::size_t heading) {
  const std::string pattern = lines[heading].judged.verdict.pattern;
  for (std::size_t i = heading + 1; i + 1 < lines.size() && i < heading + 2 * kMostOfAFeed; i += 2) {
    if (!is_time(lines[i]) || is_sure(kind_of(lines[i + 1])) || !reads_like_a_feed_line(lines[i + 1])) return;
    take(lines[i], pattern);
    take(lines[i + 1], pattern);
  }
}

bool is_text(const TextLine& line) {
  return kind_of(line) == LineKind::text || kind_of(line) == LineKind::label ||
         kind_of(line) == LineKind::name;
}

// Tells whether the long lines of text above `heading` end as sentences do. Only then a headline differs from
// a sentence: some pages have lost the full stops at the ends of their lines.
bool has_full_stops(const TextLines& lines, std::size_t heading) {
  std::size_t all = 0, ended = 0;
  for (std::size_t i = 0; i < heading; ++i) {
    if (kind_of(lines[i]) != LineKind::text || lines[i].judged.words.characters < kLongLine) continue;
    ++all;
    ended += lines[i].judged.words.mark;
  }
  return all >= kArticleAbove && ended * 5 >= all * 4;
}

// Tells whether below `heading` no line up to the end is a sentence, and at least two are headlines.
bool is_last(const TextLines& lines, std::size_t heading) {
  if (lines.size() - heading > kMostOfAFeed || !has_full_stops(lines, heading)) return false;
  const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(heading) + 1;
  return std::count_if(begin, lines.end(), is_text) >= 2 &&
         std::all_of(begin, lines.end(),
                     [](const TextLine& line) { return !is_text(line) || reads_like_a_feed_line(line); });
}

}  // namespace

void take_blocks(TextLines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (kind_of(lines[i]) != LineKind::block) continue;
    const std::string pattern = lines[i].judged.verdict.pattern;
    const std::string_view wanted = block_end(pattern);
    const std::size_t limit = std::min(lines.size(), i + kMostOfABlock);
    std::size_t end = i + 1;
    while (end < limit && lines[end].judged.verdict.pattern != wanted) ++end;
    if (end == limit) end = i + 1;  // no end: only the line itself
    for (; i < end; ++i) take(lines[i], pattern);
    --i;
  }
}

void take_lists(TextLines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (kind_of(lines[i]) == LineKind::list) take_list(lines, i);
}

void take_feeds(TextLines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (kind_of(lines[i]) != LineKind::feed) continue;
    take_timed(lines, i);
    if (!is_last(lines, i)) continue;
    const std::string pattern = lines[i].judged.verdict.pattern;
    for (std::size_t below = i + 1; below < lines.size(); ++below)
      if (kind_of(lines[below]) != LineKind::sure) take(lines[below], pattern);
    return;
  }
}

}  // namespace izde
