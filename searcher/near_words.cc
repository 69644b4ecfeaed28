#include "searcher/near_words.h"

#include <algorithm>
#include <tuple>

#include "common/analysis/token.h"
#include "common/text/utf8.h"
#include "searcher/term_walk.h"

namespace izde {
namespace {

void append_itself(char32_t character, std::u32string& symbols) { symbols += character; }

bool comes_before(const NearWord& a, const NearWord& b) {
  return std::tie(a.distance, b.passages, a.term) < std::tie(b.distance, a.passages, b.term);
}

}  // namespace

std::vector<NearWord> near_words(const IndexReader& index, std::string_view word, std::size_t distance,
                                 std::size_t most) {
  std::vector<NearWord> near;
  if (word.size() > kMaxTermBytes) return near;
  const std::string_view letters = without_prefix(word);
  const TermWalk walk{word.substr(0, word.size() - letters.size()), distance, is_compound(letters),
                      append_itself};
  walk_near_terms(index, walk, EditRows(text::characters(letters)),
                  [&](const std::string& term, const EditRows& rows, const CountPassages& passages) {
                    if (rows.distance() <= distance) near.push_back({term, rows.distance(), passages()});
                  });
  const std::size_t kept = std::min(most, near.size());
  std::partial_sort(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(kept), near.end(), comes_before);
  near.resize(kept);
  return near;
}

}  // namespace izde
