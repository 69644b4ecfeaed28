#include "searcher/snippet.h"

#include <algorithm>
#include <set>
#include <utility>

#include "common/text/utf8.h"

namespace izde {
namespace {

// Kazakh letters take two bytes, blanks and marks one: a window in bytes stands for so many characters.
constexpr std::size_t kSnippetBytes = kSnippetCharacters * 15 / 8;

// The best window over the highlights: [first, last] with most different words, the most words among equals,
// the first among these.
std::pair<std::size_t, std::size_t> best_window(const std::vector<Highlight>& highlights) {
  std::pair<std::size_t, std::size_t> best{0, 0};
  std::pair<std::size_t, std::size_t> best_worth{0, 0};
  for (std::size_t first = 0; first < highlights.size(); ++first) {
    std::set<std::size_t> words;
    std::size_t last = first;
    for (std::size_t i = first; i < highlights.size(); ++i) {
      if (highlights[i].range.second - highlights[first].range.first > kSnippetBytes) break;
      words.insert(highlights[i].word), last = i;
    }
    const std::pair worth{words.size(), last - first + 1};
    if (worth > best_worth) best = {first, last}, best_worth = worth;
  }
  return best;
}

// Moves a cut at `position` to the blank before it (to the text's start when there is none).
std::size_t behind_blank(std::string_view text, std::size_t position) {
  const std::size_t blank = position == 0 ? std::string_view::npos : text.find_last_of(" \n", position - 1);
  return blank == std::string_view::npos ? 0 : blank + 1;
}

}  // namespace

ByteRange snippet_of(std::string_view text, const std::vector<Highlight>& highlights) {
  if (text.size() <= kSnippetBytes) return {0, text.size()};
  std::size_t begin = 0;
  std::size_t first_shown_end = 0;
  if (!highlights.empty()) {
    const auto [first, last] = best_window(highlights);
    const std::size_t shown = highlights[last].range.second - highlights[first].range.first;
    const std::size_t before = shown < kSnippetBytes ? (kSnippetBytes - shown) / 3 : 0;
    const std::size_t wanted = highlights[first].range.first;
    first_shown_end = highlights[first].range.second;
    begin = wanted > before ? wanted - before : 0;
    if (text.size() - begin < kSnippetBytes) begin = text.size() - kSnippetBytes;
    begin = std::min(behind_blank(text, begin), wanted);
    if (wanted - begin > kSnippetBytes / 2) begin = wanted;  // no blank near
  }
  std::size_t end = text.size();
  if (end - begin > kSnippetBytes + 1) {
    end = text.find_last_of(" \n", begin + kSnippetBytes);
    const bool cuts = !highlights.empty() && end < first_shown_end;
    if (end == std::string_view::npos || end <= begin || cuts)
      end = begin + text::prefix(text.substr(begin), kSnippetBytes).size();
  }
  return {begin, end};
}

}  // namespace izde
