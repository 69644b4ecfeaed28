#include "indexer/passage_splitter.h"

#include <limits>

#include "indexer/text_units.h"

namespace izde {
namespace {

constexpr double kSplitParagraphCost = 300;  // as much as missing the length by 17 words

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
