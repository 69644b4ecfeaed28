#include "searcher/options.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "cli/command_line.h"
#include "searcher/idle_options.h"

namespace izde {
namespace {

constexpr OptionRow kOptions[] = {
    {"index", "DIR", "the folder of the index"},
    {"limit", "N", "hits shown (10; 0: all); with trec, articles"},
    {"offset", "N", "hits passed over (0)"},
    {"per-article", "N", "passages of one article (3; 0: all)"},
    {"sort", "ORDER", "relevance, newest or oldest (relevance)"},
    {"duplicates", "WHAT", "near copies: fold into the first, or show (fold)"},
    {"year", "Y", "published in Y, Y1..Y2, Y1.., ..Y2 or unknown", true},
    {"mentioned-year", "Y", "speaks of the year", true},
    {"city", "NAME", "names the city, by any of its names, or unknown", true},
    {"region", "NAME", "names the region of Kazakhstan or a city of it", true},
    {"after", "DATE", "published on or after"},
    {"before", "DATE", "published on or before"},
    {"facets", "LIST", "of year,city,mentioned-year,region,year:month, or none"},
    {"facet-limit", "N", "values shown per facet (text 10, else all: 0)"},
    {"format", "FORM", "text, jsonl, csv, tsv or trec"},
    {"queries", "FILE", "a query a row, or qid TAB query; - standard input"},
    {"summary", nullptr, "a line a query: matches, years, best article"},
    {"context", "N", "passages before and behind each hit, too (0)"},
    {"like", "ID", "in place of WORDS: as article ID, or passage ID#N"},
    {"article", "ID", "print a whole article, the WORDS marked"},
    {"words", nullptr, "the index's words that begin with WORDS, and counts"},
    {"plain", nullptr, "read no query syntax"},
    {"variants", "WHEN", "other spellings of words: auto or never (auto)"},
    {"synonyms", "WHEN", "other names of organisations, charges: auto or never"},
    {"thesaurus", "FILE", "more of these names, beside Izde's own"},
    {"suggest", "WHEN", "what may be meant: ask, search it (auto), never (ask)"},
    {"explain", nullptr, "tell what the score of each hit is made of"},
    {"color", "WHEN", "auto, always or never; NO_COLOR is respected"},
    {"info", nullptr, "tell what the index holds"},
    {"stem", nullptr, "filter: a word a line in, its stem out; no index"},
    {"analyze", nullptr, "the tokens of WORDS or of standard input; no index"},
};

constexpr Program kProgram = {"izde-search",
                              R"(Usage: izde-search --index DIR [options] [--] WORDS...

Finds the passages that hold the WORDS, in whatever form they are inflected.
Without words: every passage the filters leave, newest first.
)",
                              R"(Examples:
  izde-search --index news.izde Мұхтар Жәкішев
  izde-search --index news.izde --city Ақтау --year 2018..2020 бейбіт жиын
  izde-search --index news.izde --format jsonl --limit 0 174-бап |
    jq -r 'select(.type == "hit").title'

Exit status: 0 something matched; 1 nothing matched; 2 usage or failure;
130 interrupted.
)",
                              kOptions};

std::vector<FacetField> facets_of(const CommandLine& line) {
  std::vector<FacetField> facets;
  const std::string names = line.text("facets") + ",";
  if (names == "none,") return facets;
  for (std::size_t begin = 0, end; (end = names.find(',', begin)) != std::string::npos; begin = end + 1) {
    const auto fields = {FacetField::year, FacetField::city, FacetField::mentioned_year, FacetField::region,
                         FacetField::month};
    const auto field = std::find_if(fields.begin(), fields.end(), [&](FacetField named) {
      return facet_name(named) == names.substr(begin, end - begin);
    });
    if (field == fields.end() || std::find(facets.begin(), facets.end(), *field) != facets.end())
      line.refuse_value("facets",
                        "not year, city, mentioned-year, region and year:month, each at most once, nor none");
    facets.push_back(*field);
  }
  return facets;
}

SearchOptions::Task task_of(const CommandLine& line) {
  using Task = SearchOptions::Task;
  Task task = Task::search;
  for (const Task named :
       {Task::summary, Task::article, Task::words, Task::stem, Task::analyze, Task::info}) {
    if (!line.has(task_name(named))) continue;
    if (task != Task::search) line.refuse(std::string("--") + task_name(named) + ": goes with no other task");
    task = named;
  }
  return task;
}

std::string joined(const std::vector<std::string>& words) {
  std::string query;
  for (const std::string& word : words) query += (query.empty() ? "" : " ") + word;
  return query;
}

SearchRequest request_of(const CommandLine& line, SearchOptions::Format format) {
  SearchRequest request;
  const bool trec = format == SearchOptions::Format::trec;
  request.query = joined(line.words());
  request.like = line.text("like");
  request.plain = line.has("plain");
  request.variants = line.choice<Variants>("variants", Variants::automatic,
                                           {{"auto", Variants::automatic}, {"never", Variants::never}});
  request.synonyms = line.choice<SynonymUse>("synonyms", SynonymUse::automatic,
                                             {{"auto", SynonymUse::automatic}, {"never", SynonymUse::never}});
  request.suggest =
      line.choice<Suggest>("suggest", trec ? Suggest::never : Suggest::ask,
                           {{"never", Suggest::never}, {"ask", Suggest::ask}, {"auto", Suggest::automatic}});
  request.explain = line.has("explain");
  request.context = line.number("context", 0, kMostContext);
  request.limit = line.number("limit", request.limit);
  request.offset = line.number("offset", 0);
  if (line.has("per-article")) request.per_article = line.number("per-article", 0);
  request.sort =
      line.choice<Sort>("sort", Sort::relevance,
                        {{"relevance", Sort::relevance}, {"newest", Sort::newest}, {"oldest", Sort::oldest}});
  request.duplicates = line.choice<Duplicates>("duplicates", trec ? Duplicates::show : Duplicates::fold,
                                               {{"fold", Duplicates::fold}, {"show", Duplicates::show}});
  if (trec) request.per_article = 1;
  request.years = line.texts("year");
  request.mentioned_years = line.texts("mentioned-year");
  request.cities = line.texts("city");
  request.regions = line.texts("region");
  request.after = line.text("after");
  request.before = line.text("before");
  if (line.has("facets")) request.facets = facets_of(line);
  request.facet_limit = line.number("facet-limit", format == SearchOptions::Format::text ? 10 : 0);
  request.bare = trec;
  return request;
}

// A line a query: of its hits the best is named.
void ask_for_summary(SearchRequest& request) {
  request.limit = 1;
  request.facets.clear();
  request.duplicates = Duplicates::show;  // copies take time to find, and nobody sees them
}

}  // namespace

const char* task_name(SearchOptions::Task task) {
  switch (task) {
    case SearchOptions::Task::search:
      return "search";
    case SearchOptions::Task::summary:
      return "summary";
    case SearchOptions::Task::article:
      return "article";
    case SearchOptions::Task::words:
      return "words";
    case SearchOptions::Task::info:
      return "info";
    case SearchOptions::Task::stem:
      return "stem";
    case SearchOptions::Task::analyze:
      return "analyze";
  }
  return "";
}

std::optional<SearchOptions> parse_search_options(int argc, const char* const* argv) {
  const CommandLine line(kProgram, argc, argv);
  if (line.answer_help()) return std::nullopt;

  using Options = SearchOptions;
  Options options;
  options.task = task_of(line);
  options.index = line.text("index");
  const bool needs_index = options.task != Options::Task::stem && options.task != Options::Task::analyze;
  if (needs_index && options.index.empty()) line.refuse("--index: missing");
  options.format = line.choice<Options::Format>("format", Options::Format::text,
                                                {{"text", Options::Format::text},
                                                 {"jsonl", Options::Format::jsonl},
                                                 {"csv", Options::Format::csv},
                                                 {"tsv", Options::Format::tsv},
                                                 {"trec", Options::Format::trec}});
  options.colour = line.choice<Options::Colour>("color", Options::Colour::automatic,
                                                {{"auto", Options::Colour::automatic},
                                                 {"always", Options::Colour::always},
                                                 {"never", Options::Colour::never}});
  options.queries = line.text("queries");
  options.thesaurus = line.text("thesaurus");
  options.article = line.text("article");
  options.request = request_of(line, options.format);
  if (!options.thesaurus.empty() && options.request.synonyms == SynonymUse::never)
    line.refuse("--thesaurus: changes nothing beside --synonyms never");
  refuse_idle(line, options);
  const bool has_facets = options.format == Options::Format::text || options.format == Options::Format::jsonl;
  if (!has_facets) options.request.facets.clear();  // nobody sees them
  if (!options.queries.empty() && !options.request.query.empty())
    line.refuse("--queries: goes with no WORDS");
  if (!options.request.like.empty() && (!options.request.query.empty() || !options.queries.empty()))
    line.refuse("--like: goes with neither WORDS nor --queries");
  if (options.task == Options::Task::summary) ask_for_summary(options.request);
  if (options.task == Options::Task::words && line.words().size() > 1)
    line.refuse("WORDS: --words takes one beginning of a word");
  const bool takes_words = options.task != Options::Task::stem && options.task != Options::Task::info;
  if (!takes_words && !options.request.query.empty()) line.refuse("WORDS: go with neither --stem nor --info");
  return options;
}

}  // namespace izde
