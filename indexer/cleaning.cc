#include "indexer/cleaning.h"

#include <algorithm>
#include <string_view>

#include "common/text/utf8.h"
#include "indexer/furniture.h"
#include "indexer/link_lists.h"
#include "indexer/text_lines.h"

namespace izde {
namespace {

constexpr std::size_t kTitleLines = 2;  // above a page's first paragraph: the title, and one below it
// So many doubtful and loose lines together are a menu, above the first paragraph and below the last one.
constexpr std::ptrdiff_t kMenuAbove = 3, kMenuBelow = 2;
constexpr std::size_t kMostOfAnEntry = 3;  // words of an entry of a menu; a title of such words is longer

// Lines that follow each other without a line of text between them.
struct Run {
  std::size_t begin, end;
  bool at_top, at_bottom, in_head, behind_colon;
};

bool is(const TextLine& line, LineKind kind) { return line.judged.verdict.kind == kind; }

// The runs of a page.
std::vector<Run> runs_of(const TextLines& lines) {
  std::vector<Run> runs;
  std::size_t texts = 0;  // so far
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is(lines[i], LineKind::text) && !lines[i].gone) {
      ++texts;
      continue;
    }
    Run run{i, i, texts == 0, false, texts <= kTitleLines, i > 0 && lines[i - 1].judged.words.colon};
    while (i < lines.size() && (!is(lines[i], LineKind::text) || lines[i].gone)) ++i;
    run.end = i--;
    run.at_bottom = run.end == lines.size();
    runs.push_back(run);
  }
  return runs;
}

// Tells whether a run is a menu without any line that is sure.
bool is_menu(const TextLines& lines, const Run& run) {
  const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(run.begin),
             end = lines.begin() + static_cast<std::ptrdiff_t>(run.end);
  const auto may_be = [](const TextLine& line) {
    return is(line, LineKind::doubtful) || is(line, LineKind::loose);
  };
  const std::ptrdiff_t count = std::count_if(begin, end, may_be);
  return !run.behind_colon &&
         ((run.in_head && count >= kMenuAbove) || (run.at_bottom && count >= kMenuBelow));
}

// Tells whether the line of text behind the first run of a page reads like its title. Then no line of that
// run is.
bool title_below(const TextLines& lines, const Run& run) {
  return run.at_top && run.end < lines.size() && reads_like_a_headline(lines[run.end].judged.words, 0);
}

// Takes who has posted, above the time of a post at the top: pages, groups and people. Posts have no title.
void take_posters(TextLines& lines, const Run& run) {
  const auto end = lines.begin() + static_cast<std::ptrdiff_t>(run.end);
  const auto time =
      std::find_if(lines.begin(), end, [](const TextLine& line) { return is(line, LineKind::post_time); });
  if (!run.at_top || time == end) return;
  for (auto line = lines.begin(); line != time; ++line) line->gone = true;
}

// Takes the doubtful lines of a run that are furniture by what stands around them.
void take_doubtful(TextLines& lines, const Run& run) {
  const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(run.begin),
             end = lines.begin() + static_cast<std::ptrdiff_t>(run.end);
  const auto anchor = [&](const TextLine& line) {
    return line.gone || (run.in_head && is(line, LineKind::date));
  };
  auto first = std::find_if(begin, end, anchor);
  auto last = end;
  while (last != first && !anchor(*(last - 1))) --last;
  const bool foot = run.at_bottom && !run.at_top;
  if (first == end && !foot && !title_below(lines, run) && !is_menu(lines, run)) return;
  // Behind "...:" a list of sections is the article's own, up to the first line that is sure.
  const auto from = run.behind_colon ? first : begin;
  // Behind the last sure line between paragraphs, a short line is the heading of the next paragraph.
  const auto to = run.in_head || run.at_bottom ? end : last;
  for (auto line = from; line < to; ++line)
    if (is(*line, LineKind::doubtful)) line->gone = true;
}

// Takes lines of words of menus: with furniture above and below; in the last run above or below; above the
// title short ones.
void take_loose(TextLines& lines, const Run& run) {
  const bool above_title = title_below(lines, run), menu = !run.at_top && is_menu(lines, run);
  std::size_t first = run.begin, last = run.end;  // of the lines that go
  while (first < run.end && !lines[first].gone) ++first;
  while (last > first && !lines[last - 1].gone) --last;
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (!is(lines[i], LineKind::loose)) continue;
    const bool above = first < i, below = i + 1 < last;
    if (run.at_top)
      lines[i].gone = above_title && (below || lines[i].judged.words.words.size() <= kMostOfAnEntry);
    else
      lines[i].gone = menu || (run.at_bottom ? above || below : above && below);
  }
}

// Takes figures, times, names and labels with furniture on both sides; in the head of a page, figures with
// furniture above.
void take_between(TextLines& lines, const Run& run) {
  const auto gone = [&](std::size_t i) { return i < run.end && lines[i].gone; };
  const auto is_label = [&](std::size_t i) {
    if (i >= run.end || run.at_top || lines[i].gone) return false;  // at the top it may be the title
    return is(lines[i], LineKind::name) || (is(lines[i], LineKind::label) && (run.in_head || run.at_bottom));
  };
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (lines[i].gone) continue;
    const bool above = i > run.begin && (gone(i - 1) || (run.in_head && is(lines[i - 1], LineKind::date)));
    std::size_t below = i + 1;
    while (below < run.end && is(lines[below], LineKind::number) && !lines[below].gone) ++below;
    const bool end = run.at_bottom && below == run.end;
    if (is(lines[i], LineKind::number))
      lines[i].gone = run.in_head ? above || gone(below) : above && (gone(below) || end);
    if (!above) continue;
    if (is(lines[i], LineKind::date)) lines[i].gone = !run.in_head && (gone(below) || end);
    if (is_label(i) && (gone(i + 1) || (is_label(i + 1) && gone(i + 2)))) lines[i].gone = true;
  }
}

}  // namespace

std::string without_furniture(const std::string& text, std::vector<RemovedLine>* removed) {
  TextLines lines = text_lines(text);
  for (TextLine& line : lines) line.gone = is_sure(line.judged.verdict.kind);
  take_blocks(lines);
  take_lists(lines);
  take_feeds(lines);
  for (const Run& run : runs_of(lines)) {
    take_posters(lines, run);
    take_doubtful(lines, run);
    take_loose(lines, run);
    take_between(lines, run);
  }
  return kept(text, lines, removed);
}

}  // namespace izde
