#include "searcher/listing.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace izde {
namespace {

// Sorts passages of one date by article id, then by passage. `matches` come ascending by document, an
// article's passages in a row.
void sort_by_article(std::span<Match> matches, const IndexReader& index) {
  std::vector<std::pair<std::string, std::vector<Match>>> articles;
  std::uint32_t last_first = 0;
  for (const Match& match : matches) {
    const std::uint32_t first = index.table().first_of(match.document);
    if (articles.empty() || first != last_first)
      articles.emplace_back(index.article_id(match.document), std::vector<Match>{});
    articles.back().second.push_back(match);
    last_first = first;
  }
  std::sort(articles.begin(), articles.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  auto out = matches.begin();
  for (const auto& article : articles) out = std::copy(article.second.begin(), article.second.end(), out);
}

}  // namespace

std::vector<Match> listed_matches(std::vector<Match> matches, const IndexReader& index, std::size_t offset,
                                  std::size_t limit, std::size_t per_article) {
  const PassageTable& table = index.table();
  const auto date = [&](const Match& match) { return table.row(match.document).published; };
  std::stable_sort(matches.begin(), matches.end(),
                   [&](const Match& a, const Match& b) { return date(a) > date(b); });

  std::vector<Match> listed;
  std::uint32_t article = 0;  // the one listed last, by its first passage
  std::size_t of_article = 0;
  // Only the dates that are shown need the ids of their articles, which have to be read.
  for (auto begin = matches.begin(); begin != matches.end() && (limit == 0 || listed.size() < limit);) {
    const auto end =
        std::find_if(begin, matches.end(), [&](const Match& match) { return date(match) != date(*begin); });
    sort_by_article({begin, end}, index);
    for (; begin != end; ++begin) {
      const std::uint32_t first = table.first_of(begin->document);
      of_article = first == article ? of_article + 1 : 1;
      article = first;
      if (per_article > 0 && of_article > per_article) continue;
      if (offset > 0)
        --offset;
      else if (limit == 0 || listed.size() < limit)
        listed.push_back(*begin);
    }
  }
  return listed;
}

}  // namespace izde
