#include "searcher/listing.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

#include "searcher/match_order.h"
#include "searcher/near_copies.h"

namespace izde {
namespace {

// How many matches are looked for: those of the pages before are needed, too, for a page shows no copies of them.
std::size_t end_of(const Page& page) {
  constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
  return page.limit == 0 || page.offset > kAll - page.limit ? kAll : page.offset + page.limit;
}

}  // namespace

std::vector<Listed> listed_matches(std::vector<Match> matches, const IndexReader& index, const Page& page) {
  MatchOrder order(std::move(matches), index, page.sort);
  NearCopies shown(index.table());
  const bool folds = page.duplicates == Duplicates::fold;
  std::vector<Listed> listed;
  std::vector<Match> left_out;
  std::unordered_map<std::uint32_t, std::size_t> of_article;  // by its first passage
  for (const std::size_t end = end_of(page); listed.size() < end;) {
    const std::optional<Match> match = order.next();
    if (!match) break;
    const bool is_copy = folds && shown.original_of(match->document);
    if (is_copy ||
        (page.per_article > 0 && ++of_article[index.table().first_of(match->document)] > page.per_article)) {
      left_out.push_back(*match);
      continue;
    }
    listed.push_back({*match, {}});
    if (folds) shown.add(match->document);
  }
  if (folds) {
    // What an article had too many of may be a copy of what came later.
    for (const std::span<const Match> others : {std::span<const Match>(left_out), order.left()})
      for (const Match& other : others)
        if (const auto original = shown.original_of(other.document))
          listed[*original].copies.push_back(other.document);
    for (Listed& one : listed) std::sort(one.copies.begin(), one.copies.end());
  }
  listed.erase(listed.begin(),
               listed.begin() + static_cast<std::ptrdiff_t>(std::min(page.offset, listed.size())));
  return listed;
}

}  // namespace izde
