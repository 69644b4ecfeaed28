// Izde: full-text search for Kazakh. This header is the whole interface of the searching library and its
// manual.
//
//   izde::Searcher searcher("news.izde");
//   izde::SearchRequest request;
//   request.query = "Мұхтар Жәкішев";
//   for (const izde::Hit& hit : searcher.search(request).hits)
//     std::cout << hit.title << "\n" << hit.text << "\n";
//
// Texts are UTF-8. Ranges are half-open byte offsets [begin, end) at character borders. Everything returned
// is a value: it stays valid whatever happens to the searcher. Errors are izde::Error (izde/error.h), one
// line each; no other exception leaves the library but std::bad_alloc. The library prints nothing and reads
// no configuration.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "izde/error.h"
#include "izde/export.h"

namespace izde {

/// A half-open range of bytes: first, and one behind last.
using ByteRange = std::pair<std::size_t, std::size_t>;

/// What matches can be counted and filtered by.
enum class FacetField {
  year,           ///< the year an article was published
  city,           ///< a city named in the passage or its title, or given by the article's metadata
  mentioned_year,  ///< a year the passage or its title speaks of
  region,          ///< a region of Kazakhstan named there, or that of a city
  month            ///< the month an article was published, in years that the filters leave: a histogram, with months of no match
};

/// The field's name on the command line and in JSON: "year", "city", "mentioned-year", "region", "year:month".
IZDE_EXPORT std::string_view facet_name(FacetField field);

/// Whether words are looked for in other spellings, too.
enum class Variants {
  automatic,  ///< words without Kazakh letters ("жакишев"), in Latin letters ("Zhakishev"), as in Russian ("Джакишев")
  never
};

/// Whether organisations and charges are found under their other names, too (docs/thesaurus.md).
enum class SynonymUse { automatic, never };

/// What becomes of a query that may be a slip of the hand.
enum class Suggest {
  never,  ///< nothing
  ask,    ///< SearchResult::suggestion has what may be meant
  automatic  ///< the same; where nothing is found, what may be meant is searched for instead, if it finds anything
};

/// The order of hits.
enum class Sort {
  relevance,  ///< the best first; for an empty query, where none is better: newest
  newest,     ///< by date of publication, those of one date the best first; undated ones last
  oldest      ///< the reverse of their dates; undated ones last, too
};

/// Whether near copies of a passage are hits: the same text in several articles, whole or with small changes.
enum class Duplicates {
  fold,  ///< only the first of them is, and tells of the others (Hit::copies)
  show
};

/// Passages beside a hit at most: who wants more reads the article.
inline constexpr std::size_t kMostContext = 20;

/// What is asked. Values of one filter are alternatives; different filters combine.
struct SearchRequest {
  /// What is looked for, in the syntax of docs/query-syntax.md: any bytes. Empty, blank or nothing but fields at the top: every
  /// passage that the filters leave is a hit.
  std::string query;
  /// In place of a query: the id of an article, or that with "#" and the number of a passage behind it. Hits are the passages that
  /// have the words which tell most about it, but those of the article itself and near copies of them.
  std::string like;
  bool plain = false;  ///< take the query as words only, without syntax
  Variants variants = Variants::automatic;
  SynonymUse synonyms = SynonymUse::automatic;
  Suggest suggest = Suggest::ask;

  Sort sort = Sort::relevance;
  Duplicates duplicates = Duplicates::fold;
  std::size_t limit = 10;  ///< hits returned; 0: all
  std::size_t offset = 0;  ///< best hits passed over
  /// Hits of one article at most; 0: all. Not set: 3, and all for an empty query. What is folded does not count.
  std::optional<std::size_t> per_article;

  /// Years: "2016", "2011..2013", "2019..", "..2012" or "unknown".
  std::vector<std::string> years;
  std::vector<std::string> mentioned_years;
  /// Cities by any of their names, in any case form and script, or "unknown".
  std::vector<std::string> cities;
  /// Regions of Kazakhstan, likewise.
  std::vector<std::string> regions;
  /// Published on or after, on or before this ISO date of any precision; empty: no bound. An article whose
  /// date is less precise counts only when all it may mean lies within.
  std::string after;
  std::string before;

  std::vector<FacetField> facets = {FacetField::year, FacetField::city, FacetField::mentioned_year};
  std::size_t facet_limit = 0;  ///< values returned per facet, but months; 0: all

  /// So many passages of the article come with each hit, before it and behind it; kMostContext at most.
  std::size_t context = 0;

  /// Say for each hit what its score is made of.
  bool explain = false;

  /// Leave out of hits what has to be read from the articles: all but article, passage, rank, score, date,
  /// year, cities, mentioned years and the number of copies.
  bool bare = false;
};

/// By which rule a part of a hit's score comes (docs/ranking.md).
enum class ScoreLevel {
  word,        ///< a word of the query, in any form
  variant,     ///< another spelling of it
  synonym,     ///< another name of an organisation, another wording of a charge
  related,     ///< words that begin alike, the word itself among them
  more_words,  ///< one of few words is there
  neighbours,  ///< two words stand beside each other
  capital,     ///< a word has a capital, as in the query
  article      ///< the whole article
};

/// The level's name in JSON and on the command line: "word", "variant", "synonym", "related", "more words", "neighbours", "capital",
/// "article".
IZDE_EXPORT std::string_view level_name(ScoreLevel level);

/// A part of a hit's score.
struct ScorePart {
  std::string query;  ///< the word of the query, as understood; of neighbours two; of an article empty
  std::vector<std::string>
      matched;  ///< the words of the index that did: their stems; of synonyms their forms; for word, variant, synonym and related only
  ScoreLevel level;
  double score;
};

/// The matches that a hit stands for beside itself: near copies of it, each counted for the first hit it is a copy of,
/// whatever page that is on.
struct Copies {
  std::size_t passages = 0;
  std::vector<std::string> articles;  ///< ids of other articles that have them: the first ten, as they were indexed
};

/// One passage found.
struct Hit {
  std::size_t rank = 0;         ///< from 1, going on over SearchRequest::offset
  std::optional<double> score;  ///< nothing for an empty query; comparable within one result
  std::string article;          ///< the article's id
  std::size_t passage = 0;      ///< its number in the article, from 1
  std::string title;            ///< or the first sentence, where the article has no title
  std::vector<ByteRange> title_highlights;
  std::string url;
  std::string source;
  std::string date;         ///< YYYY, YYYY-MM or YYYY-MM-DD, as precise as known; empty: unknown
  std::string date_source;  ///< where the date stands (docs/json.md); empty: unknown
  std::optional<int> year;  ///< of publication
  std::vector<std::string> cities;
  std::vector<int> mentioned_years;    ///< ascending
  std::vector<std::string> regions;    ///< named, and those of the cities
  std::string text;                    ///< the whole passage
  std::vector<ByteRange> highlights;   ///< the words of `text` that matched: whole words, ascending, apart
  ByteRange snippet;                   ///< the part of `text` that shows most of them; with context all of it
  std::vector<ScorePart> explanation;  ///< sums up to the score; only with SearchRequest::explain
  std::string fields;                  ///< the article's other fields, a JSON object as text; empty: none
  std::vector<std::string> before;     ///< with SearchRequest::context, the passages before it, in their order
  std::vector<std::string> after;      ///< and behind it
  Copies copies;                       ///< none with Duplicates::show
};

/// How many matches, in articles and in passages.
struct MatchCount {
  std::size_t articles = 0;
  std::size_t passages = 0;
  bool operator==(const MatchCount&) const = default;
};

/// The matches of one facet by value. Exact; counted over all matches, not over the hits returned. A facet's
/// own filter does not reduce it, so that other values can be chosen beside those chosen already.
struct Facet {
  struct Value {
    std::string value;  ///< a year in figures, a month as 2019-04, or the present name of a city or region
    MatchCount count;
  };
  FacetField field;
  std::vector<Value> values;     ///< most articles first, then by value; months in their order
  std::size_t other_values = 0;  ///< values beyond SearchRequest::facet_limit
  MatchCount others;             ///< matches that have one of these
  MatchCount missing;            ///< matches without a value
};

/// What was found.
struct SearchResult {
  std::vector<Hit> hits;
  std::vector<Facet> facets;              ///< in the order asked for
  MatchCount total;                       ///< all matches, before folding, per_article, limit and offset
  std::optional<std::pair<int, int>> years;  ///< in which articles of `total` were published: first and last
  bool exact = true;                      ///< whether all counts are exact; so far always
  std::string understood;                 ///< the query as it was understood
  std::optional<std::string> suggestion;  ///< another query that may be meant; not what was searched for
  std::vector<std::string> notes;         ///< what the user should know of how the query was read and answered
};

/// A whole article.
struct ArticleText {
  struct Passage {
    std::string text;
    std::vector<ByteRange> highlights;  ///< as in a hit
  };
  std::string article;  ///< its id
  std::string title;    ///< or the first sentence, where it has no title
  std::vector<ByteRange> title_highlights;
  std::string url;
  std::string source;
  std::string date;                  ///< as in a hit
  std::string date_source;           ///< as in a hit
  std::optional<int> year;           ///< of publication
  std::vector<std::string> cities;   ///< of all passages, each once
  std::vector<int> mentioned_years;  ///< of all passages, ascending
  std::vector<std::string> regions;  ///< of all passages, each once
  std::vector<Passage> passages;     ///< all of them, the one with number 1 first
  std::string fields;                ///< as in a hit
};

/// A word of the index.
struct IndexWord {
  std::string stem;
  bool is_russian = false;   ///< stemmed as a Russian word; the same letters may be a Kazakh one, too
  std::size_t passages = 0;  ///< that have it in their text or title; exact
};

/// What an index holds.
struct IndexInfo {
  std::size_t articles = 0;
  std::size_t passages = 0;
  std::size_t kazakh = 0;   ///< articles by language: in Kazakh, in Russian,
  std::size_t russian = 0;  ///< and in letters that are mostly not Cyrillic
  std::size_t other = 0;
  int layout = 0;
  std::string analyzer;     ///< fingerprint
  std::uint64_t bytes = 0;  ///< on disk
};

/// Searches one index. Cheap to open; movable; one per thread. It sees the index as it was when opened or
/// last refreshed, however the index changes meanwhile; when an index has changed so often that its old state
/// is gone, a search refreshes by itself.
class IZDE_EXPORT Searcher {
 public:
  /// Opens the index in folder `index`. Throws Error: missing, incompatible, damaged, failure.
  explicit Searcher(const std::string& index);
  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  /// Finds the passages that have at least one of the query's words, the best first. Throws Error:
  /// bad_request (a filter that makes no sense, a city nobody knows), busy (the index changes faster than it
  /// can be read), damaged, failure; and what opening throws, where another index has taken its place.
  SearchResult search(const SearchRequest& request);

  /// Adds entries to Izde's own thesaurus, for the searches that follow: a table as docs/thesaurus.md describes it; `name`, a
  /// file, stands in messages. Throws Error (bad_request) for the first line that is wrong, and adds nothing then.
  void add_thesaurus(std::string_view table, const std::string& name);

  /// Reads the article with this id; nothing when there is none. The words of `marks` are highlighted; of that request only the
  /// query and how it is read count, not filters and pages. Takes as much memory as the article has text. Throws Error: busy,
  /// damaged, failure; and what opening throws, where another index has taken its place.
  std::optional<ArticleText> article(const std::string& id, const SearchRequest& marks = {});

  /// Lists the words of the index that begin with `prefix`, in any case of letters; empty: all. Those in most passages come first, those of
  /// as many by their letters; `limit` of them, 0: all. Throws Error as article() does.
  std::vector<IndexWord> words(std::string_view prefix, std::size_t limit = 10);

  /// Tells what the index holds. Throws Error: damaged, failure.
  IndexInfo info();

  /// Moves to the newest state of the index; returns whether there was a newer one. Throws Error as opening
  /// does.
  bool refresh();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace izde
