#include "searcher/vocabulary.h"

#include <algorithm>
#include <tuple>

#include "common/analysis/token.h"
#include "common/kazakh/normal.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// Stems are folded, to small letters; what is of another kind, or Russian, has a prefix (index_layout.h).
bool has_prefix(std::string_view term) { return !term.empty() && term[0] >= 'A' && term[0] <= 'Z'; }

// Adds the words whose terms begin so and that have passages.
void add_words(const IndexReader& index, const std::string& beginning, bool is_russian,
               std::vector<IndexWord>& words) {
  std::vector<Posting> postings;
  index.walk_vocabulary(beginning, [&](const std::string& term, const CountPassages& passages) {
    if (!is_russian && has_prefix(term)) return std::string();
    if (index.has_gone()) index.read_postings(term, postings);
    const std::size_t count = index.has_gone() ? postings.size() : passages();
    if (count > 0) words.push_back({std::string(without_prefix(term)), is_russian, count});
    return std::string();
  });
}

}  // namespace

std::vector<IndexWord> vocabulary(const IndexReader& index, std::string_view prefix, std::size_t limit) {
  const std::string beginning = kazakh::normal(text::repaired(text::trimmed(prefix)));
  std::vector<IndexWord> words;
  if (beginning.size() > kMaxTermBytes) return words;
  add_words(index, beginning, false, words);
  add_words(index, kRussianPrefix + beginning, true, words);

  const std::size_t shown = limit == 0 ? words.size() : std::min(limit, words.size());
  const auto begin = words.begin(), end = begin + static_cast<std::ptrdiff_t>(shown);
  std::partial_sort(begin, end, words.end(), [](const IndexWord& a, const IndexWord& b) {
    return std::tie(b.passages, a.stem, a.is_russian) < std::tie(a.passages, b.stem, b.is_russian);
  });
  words.resize(shown);
  return words;
}

}  // namespace izde
