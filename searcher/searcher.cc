#include "izde/searcher.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "common/analysis/analyzer.h"
#include "common/index_layout.h"
#include "searcher/explanation.h"
#include "searcher/facets.h"
#include "searcher/filters.h"
#include "searcher/index_reader.h"
#include "searcher/listing.h"
#include "searcher/matcher.h"
#include "searcher/query_parser.h"
#include "searcher/snippet.h"
#include "searcher/suggestion.h"
#include "searcher/variants.h"

namespace izde {
namespace {

// A search meets a changed index at most as often as batches are committed while it runs: once or twice.
constexpr int kTries = 10;

constexpr std::size_t kPerArticle = 3;  // hits of one article, where the request does not say

// Runs `action`, again when the state that it looked at was gone before it had seen all of it.
template <class Action>
auto persistently(const std::string& index, const Action& action) {
  for (int tries = 1;; ++tries) {
    try {
      return action();
    } catch (const IndexChanged&) {
      if (tries == kTries)
        throw Error(ErrorKind::busy, index + ": changes faster than it can be read; try again");
    }
  }
}

std::string iso(Date date) {
  char text[16];
  if (!date.known()) return {};
  if (date.month == 0)
    std::snprintf(text, sizeof text, "%04d", date.year);
  else if (date.day == 0)
    std::snprintf(text, sizeof text, "%04d-%02d", date.year, date.month);
  else
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

std::vector<ByteRange> ranges_of(const std::vector<Highlight>& highlights) {
  std::vector<ByteRange> ranges;
  for (const Highlight& highlight : highlights) ranges.push_back(highlight.range);
  return ranges;
}

}  // namespace

std::string_view facet_name(FacetField field) {
  switch (field) {
    case FacetField::year:
      return "year";
    case FacetField::city:
      return "city";
    case FacetField::mentioned_year:
      return "mentioned-year";
  }
  return "";
}

struct Searcher::State {
  IndexReader index;
  std::string path;
  Analyzer analyzer;
  Matcher matcher;

  explicit State(const std::string& folder) : index(folder), path(folder) {}

  // Runs `action`, again on the newest state when the one it saw is gone. One that is still the newest cannot be: then
  // what it names is not there.
  template <class Action>
  auto retried(const Action& action) {
    return persistently(path, [&] {
      try {
        return action();
      } catch (const IndexChanged&) {
        if (!refresh())
          throw Error(ErrorKind::damaged,
                      path + ": contradicts itself; index the sources again into a new folder");
        throw;
      }
    });
  }

  bool refresh() {
    return persistently(path, [&] { return index.refresh(); });
  }

  SearchResult search(const SearchRequest& request) {
    Query query = parse_query(request.query, analyzer);
    if (request.variants == Variants::automatic) add_variants(query, index);
    const Filters filters(request, index.cities());
    const PassageTable& table = index.table();

    std::vector<FilteredMatch> filtered;
    std::vector<Match> passing;
    for (const Match& match : matcher.match(index, query, analyzer)) {
      const unsigned failed = filters.failed(table, table.row(match.document));
      filtered.push_back({match.document, failed});
      if (failed == 0) passing.push_back(match);
    }

    SearchResult result;
    result.understood = query.understood;
    result.notes = query.notes;
    result.suggestion = suggestion(request.query, query, index, analyzer);
    result.total = count_all(filtered, table);
    for (FacetField field : request.facets)
      result.facets.push_back(count_facet(field, filtered, table, index.cities(), request.facet_limit));
    const std::size_t per_article = request.per_article.value_or(query.empty ? 0 : kPerArticle);
    const auto chosen =
        query.empty ? listed_matches(std::move(passing), index, request.offset, request.limit, per_article)
                    : best_matches(std::move(passing), table, request.offset, request.limit, per_article);
    const Terms terms(query);
    for (const Match& match : chosen) {
      result.hits.push_back(hit_of(match, terms, request.bare));
      result.hits.back().rank = request.offset + result.hits.size();
      if (!query.empty) result.hits.back().score = match.score;
      if (request.explain) result.hits.back().explanation = explanation_of(matcher, index, match.document);
    }
    return result;
  }

  Hit hit_of(const Match& match, const Terms& terms, bool bare) {
    const PassageRow& row = index.table().row(match.document);
    Hit hit;
    hit.passage = row.number;
    if (const int year = unpacked(row.published).year; year != 0) hit.year = year;
    hit.date = iso(unpacked(row.published));
    for (std::uint16_t city : index.table().cities(row)) {
      if (city >= index.cities().size())
        throw Error(ErrorKind::damaged,
                    path + ": names a city it does not know; index the sources again into a new folder");
      hit.cities.push_back(index.cities()[city]);
    }
    for (std::uint16_t year : index.table().years(row)) hit.mentioned_years.push_back(year);
    if (bare) return hit.article = index.article_id(match.document), hit;

    StoredPassage stored = index.load(match.document);
    hit.article = std::move(stored.article.id);
    hit.title = std::move(stored.article.title);
    hit.url = std::move(stored.article.url);
    hit.source = std::move(stored.article.source);
    hit.fields = std::move(stored.article.fields);
    hit.text = std::move(stored.text);
    const std::vector<Highlight> highlights = highlights_in(hit.text, terms, analyzer, row.language);
    hit.title_highlights = ranges_of(highlights_in(hit.title, terms, analyzer, row.language));
    hit.highlights = ranges_of(highlights);
    hit.snippet = snippet_of(hit.text, highlights);
    return hit;
  }

  IndexInfo info() {
    IndexTotals totals = index.totals();
    IndexInfo info;
    info.articles = totals.articles, info.passages = totals.passages;
    info.kazakh = totals.of(Language::kazakh);
    info.russian = totals.of(Language::russian);
    info.other = totals.of(Language::other);
    info.layout = kLayoutVersion, info.analyzer = index.fingerprint();
    std::error_code failed;
    for (std::filesystem::directory_iterator file(path, failed), end; !failed && file != end;
         file.increment(failed)) {
      const std::uintmax_t size = file->file_size(failed);
      if (!failed) info.bytes += size;
    }
    return info;
  }
};

Searcher::Searcher(const std::string& index)
    : state_(persistently(index, [&] { return std::make_unique<State>(index); })) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

SearchResult Searcher::search(const SearchRequest& request) {
  return state_->retried([&] { return state_->search(request); });
}

IndexInfo Searcher::info() {
  return state_->retried([&] { return state_->info(); });
}

bool Searcher::refresh() { return state_->refresh(); }

}  // namespace izde
