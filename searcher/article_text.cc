#include "searcher/article_text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace izde {
namespace {

// Adds the value unless it is there.
template <class Value>
void add(const Value& value, std::vector<Value>& values) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

}  // namespace

ArticleText article_text(const IndexReader& index, std::uint32_t first, Hit hit, const Terms& terms,
                         Analyzer& analyzer) {
  ArticleText article;
  article.article = std::move(hit.article);
  article.title = std::move(hit.title);
  article.title_highlights = std::move(hit.title_highlights);
  article.url = std::move(hit.url);
  article.source = std::move(hit.source);
  article.date = std::move(hit.date);
  article.date_source = std::move(hit.date_source);
  article.year = hit.year;
  article.fields = std::move(hit.fields);

  std::set<int> years;
  std::uint32_t document = first;
  for (std::string& text : index.load_texts(first, first + index.passages_of(first))) {
    const PassageRow& row = index.table().row(document++);
    for (const std::uint16_t city : index.table().cities(row)) add(index.city(city), article.cities);
    for (const std::uint16_t region : index.table().regions(row))
      add(std::string(index.region(region)), article.regions);
    for (const std::uint16_t year : index.table().years(row)) years.insert(year);
    std::vector<ByteRange> highlights;
    for (const Highlight& found : highlights_in(text, terms, analyzer, row.language))
      highlights.push_back(found.range);
    article.passages.push_back({std::move(text), std::move(highlights)});
  }
  article.mentioned_years.assign(years.begin(), years.end());
  return article;
}

void add_context(const IndexReader& index, std::uint32_t document, std::size_t passages, Hit& hit) {
  const auto most = static_cast<std::uint32_t>(std::min(passages, kMostContext));
  const std::uint32_t first = index.table().first_of(document), end = first + index.passages_of(document);
  hit.before = index.load_texts(document - std::min(most, document - first), document);
  hit.after = index.load_texts(document + 1, document + 1 + std::min(most, end - document - 1));
  hit.snippet = {0, hit.text.size()};
}

}  // namespace izde
