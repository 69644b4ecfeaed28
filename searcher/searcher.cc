#include "izde/searcher.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "common/analysis/analyzer.h"
#include "common/index_layout.h"
#include "searcher/article_text.h"
#include "searcher/expansion.h"
#include "searcher/explanation.h"
#include "searcher/facets.h"
#include "searcher/fields.h"
#include "searcher/filters.h"
#include "searcher/index_reader.h"
#include "searcher/listing.h"
#include "searcher/matcher.h"
#include "searcher/missing_words.h"
#include "searcher/more_like.h"
#include "searcher/query_parser.h"
#include "searcher/snippet.h"
#include "searcher/suggestion.h"
#include "searcher/synonyms.h"
#include "searcher/variants.h"
#include "searcher/vocabulary.h"

namespace izde {
namespace {

// A search meets a changed index at most as often as batches are committed while it runs: once or twice.
constexpr int kTries = 10;

constexpr std::size_t kPerArticle = 3;  // hits of one article, where the request does not say

constexpr std::size_t kMostCopiesNamed = 10;  // articles of copies: their ids have to be read

// Without words no match is better than another.
Page page_of(const SearchRequest& request, bool is_unranked) {
  const Sort sort = is_unranked && request.sort == Sort::relevance ? Sort::newest : request.sort;
  return {sort, request.duplicates, request.offset, request.limit,
          request.per_article.value_or(is_unranked ? 0 : kPerArticle)};
}

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
    case FacetField::region:
      return "region";
    case FacetField::month:
      return "year:month";
  }
  return "";
}

struct Searcher::State {
  IndexReader index;
  std::string path;
  Analyzer analyzer;
  Matcher matcher;
  std::vector<kazakh::ThesaurusEntry> entries = kazakh::thesaurus();
  std::optional<Synonyms> thesaurus;

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

  Query query_of(const SearchRequest& request) {
    Query query = parse_query(request.query, analyzer, {request.plain, index.cities()});
    expand_patterns(query, index);
    if (request.variants == Variants::automatic) add_variants(query, index);
    if (request.synonyms == SynonymUse::automatic) synonyms().add_to(query);
    return query;
  }

  SearchResult search(const SearchRequest& request) {
    std::optional<MoreLike> like;
    if (!request.like.empty()) like.emplace(index, analyzer, request.like);
    const Query query = like ? like->query() : query_of(request);
    const Filters filters(request, index.cities()), typed(request_of(query.filters), index.cities());
    const PassageTable& table = index.table();

    std::vector<FilteredMatch> filtered;
    std::vector<Match> passing;
    for (const Match& match : matcher.match(index, query, analyzer)) {
      if (like && like->is_same(match.document)) continue;
      const PassageRow& row = table.row(match.document);
      const unsigned failed = filters.failed(table, row) | typed.failed(table, row);
      filtered.push_back({match.document, failed});
      if (failed == 0) passing.push_back(match);
    }

    SearchResult result;
    result.understood = query.understood;
    result.notes = query.notes;
    if (!like && request.suggest != Suggest::never)
      result.suggestion = suggestion(request.query, query, index, analyzer);
    result.total = count_all(filtered, table);
    result.years = years_of(filtered, table);
    if (result.total.passages == 0)
      if (std::optional<std::string> note = note_of_missing_words(query, index))
        result.notes.push_back(std::move(*note));
    for (FacetField field : request.facets)
      result.facets.push_back(
          field == FacetField::month
              ? count_months(filtered, table,
                             [&](int year) { return filters.hold_year(year) && typed.hold_year(year); })
              : count_facet(field, filtered, table, index.cities(), request.facet_limit));
    const Terms terms(query), title_terms(query, TextPart::title);
    const bool is_ranked = !words_of(query.root).empty();
    for (const Listed& listed : listed_matches(std::move(passing), index, page_of(request, !is_ranked))) {
      result.hits.push_back(hit_of(listed.match, terms, title_terms, request.bare));
      result.hits.back().rank = request.offset + result.hits.size();
      if (is_ranked) result.hits.back().score = listed.match.score;
      result.hits.back().copies.passages = listed.copies.size();
      if (!request.bare) result.hits.back().copies.articles = articles_of(listed);
      if (request.context > 0 && !request.bare)
        add_context(index, listed.match.document, request.context, result.hits.back());
      if (request.explain)
        result.hits.back().explanation = explanation_of(matcher, index, listed.match.document);
    }
    return result;
  }

  // Searches for what may be meant instead, where that alone finds anything.
  SearchResult answer(const SearchRequest& request) {
    SearchResult result = search(request);
    if (request.suggest != Suggest::automatic || result.total.passages > 0 || !result.suggestion)
      return result;
    SearchRequest meant = request;
    meant.query = *result.suggestion, meant.suggest = Suggest::never;
    SearchResult other = search(meant);
    if (other.total.passages == 0) return result;
    other.notes.insert(other.notes.begin(),
                       "nothing found for \"" + request.query + "\"; searched for \"" + meant.query + "\"");
    return other;
  }

  // The ids of other articles that have copies; an article's passages follow each other.
  std::vector<std::string> articles_of(const Listed& listed) {
    const PassageTable& table = index.table();
    std::vector<std::string> articles;
    std::uint32_t last = 0;
    for (const std::uint32_t copy : listed.copies) {
      const std::uint32_t article = table.first_of(copy);
      if (article == last || article == table.first_of(listed.match.document)) continue;
      if (articles.size() == kMostCopiesNamed) break;
      articles.push_back(index.article_id(copy));
      last = article;
    }
    return articles;
  }

  // A thesaurus is analyzed when the first query asks for it.
  Synonyms& synonyms() {
    if (!thesaurus) thesaurus.emplace(entries, analyzer);
    return *thesaurus;
  }

  void add_thesaurus(std::string_view table, const std::string& name) {
    const std::vector<kazakh::ThesaurusEntry> added = kazakh::read_thesaurus(table, name);
    entries.insert(entries.end(), added.begin(), added.end());
    thesaurus.reset();
  }

  Hit hit_of(const Match& match, const Terms& terms, const Terms& title_terms, bool bare) {
    const PassageRow& row = index.table().row(match.document);
    Hit hit;
    hit.passage = row.number;
    if (const int year = unpacked(row.published).year; year != 0) hit.year = year;
    hit.date = iso(unpacked(row.published));
    for (std::uint16_t city : index.table().cities(row)) hit.cities.push_back(index.city(city));
    for (std::uint16_t year : index.table().years(row)) hit.mentioned_years.push_back(year);
    for (std::uint16_t region : index.table().regions(row)) hit.regions.emplace_back(index.region(region));
    if (bare) return hit.article = index.article_id(match.document), hit;

    StoredPassage stored = index.load(match.document);
    hit.article = std::move(stored.article.id);
    hit.title = std::move(stored.article.title);
    hit.url = std::move(stored.article.url);
    hit.source = std::move(stored.article.source);
    hit.date_source = name_of(stored.article.date_source);
    hit.fields = std::move(stored.article.fields);
    hit.text = std::move(stored.text);
    const std::vector<Highlight> highlights = highlights_in(hit.text, terms, analyzer, row.language);
    hit.title_highlights = ranges_of(highlights_in(hit.title, title_terms, analyzer, row.language));
    hit.highlights = ranges_of(highlights);
    hit.snippet = snippet_of(hit.text, highlights);
    return hit;
  }

  std::optional<ArticleText> article(const std::string& id, const SearchRequest& marks) {
    const std::optional<std::uint32_t> first = index.find_article(id);
    if (!first) return std::nullopt;
    const Query query = query_of(marks);
    const Terms terms(query), title_terms(query, TextPart::title);
    return article_text(index, *first, hit_of({*first, 0}, terms, title_terms, false), terms, analyzer);
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
  return state_->retried([&] { return state_->answer(request); });
}

void Searcher::add_thesaurus(std::string_view table, const std::string& name) {
  state_->add_thesaurus(table, name);
}

std::optional<ArticleText> Searcher::article(const std::string& id, const SearchRequest& marks) {
  return state_->retried([&] { return state_->article(id, marks); });
}

std::vector<IndexWord> Searcher::words(std::string_view prefix, std::size_t limit) {
  return state_->retried([&] { return vocabulary(state_->index, prefix, limit); });
}

IndexInfo Searcher::info() {
  return state_->retried([&] { return state_->info(); });
}

bool Searcher::refresh() { return state_->refresh(); }

}  // namespace izde
