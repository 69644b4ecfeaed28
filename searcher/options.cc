#include "searcher/options.h"

#include <boost/program_options.hpp>
#include <iostream>
#include <map>
#include <sstream>
#include <utility>
#include <vector>

#include "version.h"

namespace izde {
namespace {

namespace po = boost::program_options;
using Strings = std::vector<std::string>;

constexpr const char* kUsage =
    "Usage: izde-search --index DIR [options] [--] WORDS...\n"
    "\n"
    "Finds the passages that hold the WORDS, in whatever form they are inflected. Without words: every "
    "passage the\n"
    "filters leave, newest first.\n";

constexpr const char* kExamples =
    "\n"
    "Examples:\n"
    "  izde-search --index news.izde Мұхтар Жәкішев\n"
    "  izde-search --index news.izde --city Ақтау --year 2018..2020 бейбіт жиын\n"
    "  izde-search --index news.izde --format jsonl --limit 0 174-бап |\n    jq -r 'select(.type == "
    "\"hit\").title'\n"
    "\n"
    "Exit status: 0 something matched; 1 nothing matched; 2 usage or failure; 130 interrupted.\n";

[[noreturn]] void throw_usage(const std::string& what) {
  throw Error(ErrorKind::bad_request, what + "; see izde-search --help");
}

po::options_description described() {
  const auto text = [](const char* name) { return po::value<std::string>()->value_name(name); };
  const auto texts = [](const char* name) { return po::value<Strings>()->value_name(name)->composing(); };
  po::options_description options("Options");
  options.add_options()                                                               //
      ("index", text("DIR"), "the folder of the index")                               //
      ("limit", text("N"), "hits shown (10; 0: all); with trec, articles")            //
      ("offset", text("N"), "hits passed over (0)")                                   //
      ("per-article", text("N"), "passages of one article (3; 0: all)")               //
      ("year", texts("Y"), "published in Y, Y1..Y2, Y1.., ..Y2 or unknown")           //
      ("mentioned-year", texts("Y"), "speaks of the year")                            //
      ("city", texts("NAME"), "names the city, by any of its names, or unknown")      //
      ("after", text("DATE"), "published on or after")                                //
      ("before", text("DATE"), "published on or before")                              //
      ("facets", text("LIST"), "of year,city,mentioned-year, or none (all)")          //
      ("facet-limit", text("N"), "values shown per facet (text 10, else all: 0)")     //
      ("format", text("FORM"), "text, jsonl or trec")                                 //
      ("queries", text("FILE"), "a query a row, or qid TAB query; - standard input")  //
      ("plain", "read no query syntax")                                               //
      ("color", text("WHEN"), "auto, always or never; NO_COLOR is respected")         //
      ("info", "tell what the index holds")                                           //
      ("stem", "filter: a word a line in, its stem out; no index")                    //
      ("analyze", "the tokens of WORDS or of standard input; no index")               //
      ("help", "this page")                                                           //
      ("version", "the program's version");
  return options;
}

po::variables_map parsed(int argc, const char* const* argv, const po::options_description& visible) {
  po::options_description all;
  all.add(visible).add_options()("word", po::value<Strings>());
  po::positional_options_description positional;
  positional.add("word", -1);
  po::variables_map values;
  try {
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    po::store(po::command_line_parser(argc, argv).options(all).positional(positional).style(style).run(),
              values);
    po::notify(values);
  } catch (const po::error& error) {
    throw_usage(std::string("command line: ") + error.what());
  }
  return values;
}

// The command line's values, by option.
class Values {
 public:
  explicit Values(po::variables_map values) : values_(std::move(values)) {}

  bool has(const char* option) const { return values_.contains(option); }
  std::string text(const char* option) const {
    return has(option) ? values_[option].as<std::string>() : std::string();
  }
  Strings texts(const char* option) const { return has(option) ? values_[option].as<Strings>() : Strings(); }

  std::size_t number(const char* option, std::size_t otherwise) const {
    if (!has(option)) return otherwise;
    const std::string value = text(option);
    if (value.empty() || value.size() > 9 || value.find_first_not_of("0123456789") != std::string::npos)
      throw_usage("--" + std::string(option) + " " + value + ": not a number from 0 to 999999999");
    return std::stoul(value);
  }

  template <class Choice>
  Choice choice(const char* option, Choice otherwise, const std::map<std::string, Choice>& choices) const {
    if (!has(option)) return otherwise;
    const auto found = choices.find(text(option));
    if (found != choices.end()) return found->second;
    std::string names;
    for (const auto& [name, unused] : choices) names += (names.empty() ? "" : ", ") + name;
    throw_usage("--" + std::string(option) + " " + text(option) + ": not one of " + names);
  }

 private:
  po::variables_map values_;
};

std::vector<FacetField> facets_of(const std::string& list) {
  std::vector<FacetField> facets;
  std::istringstream names(list);
  for (std::string name; std::getline(names, name, ',');) {
    if (name == "none") continue;
    bool found = false;
    for (FacetField field : {FacetField::year, FacetField::city, FacetField::mentioned_year})
      if (facet_name(field) == name) facets.push_back(field), found = true;
    if (!found) throw_usage("--facets " + name + ": not one of year, city, mentioned-year, none");
  }
  return facets;
}

SearchOptions::Task task_of(const Values& values) {
  using Task = SearchOptions::Task;
  constexpr std::pair<const char*, Task> tasks[] = {
      {"stem", Task::stem}, {"analyze", Task::analyze}, {"info", Task::info}};
  Task task = Task::search;
  for (const auto& [option, named] : tasks) {
    if (!values.has(option)) continue;
    if (task != Task::search) throw_usage(std::string("--") + option + ": goes with no other task");
    task = named;
  }
  return task;
}

std::string joined(const Strings& words) {
  std::string query;
  for (const std::string& word : words) query += (query.empty() ? "" : " ") + word;
  return query;
}

SearchRequest request_of(const Values& values, SearchOptions::Format format) {
  SearchRequest request;
  const bool trec = format == SearchOptions::Format::trec;
  request.query = joined(values.texts("word"));
  request.plain = values.has("plain");
  request.limit = values.number("limit", request.limit);
  request.offset = values.number("offset", 0);
  if (values.has("per-article")) request.per_article = values.number("per-article", 0);
  if (trec) request.per_article = 1;
  request.years = values.texts("year");
  request.mentioned_years = values.texts("mentioned-year");
  request.cities = values.texts("city");
  request.after = values.text("after");
  request.before = values.text("before");
  if (values.has("facets")) request.facets = facets_of(values.text("facets"));
  if (trec) request.facets.clear();
  request.facet_limit = values.number("facet-limit", format == SearchOptions::Format::text ? 10 : 0);
  request.bare = trec;
  return request;
}

}  // namespace

std::optional<SearchOptions> parse_search_options(int argc, const char* const* argv) {
  const po::options_description visible = described();
  const Values values(parsed(argc, argv, visible));
  if (values.has("help")) return std::cout << kUsage << '\n' << visible << kExamples, std::nullopt;
  if (values.has("version")) return std::cout << "izde-search " << kVersion << '\n', std::nullopt;

  using Options = SearchOptions;
  Options options;
  options.task = task_of(values);
  options.index = values.text("index");
  const bool needs_index = options.task == Options::Task::search || options.task == Options::Task::info;
  if (needs_index && options.index.empty()) throw_usage("--index: missing");
  options.format = values.choice<Options::Format>(
      "format", Options::Format::text,
      {{"text", Options::Format::text}, {"jsonl", Options::Format::jsonl}, {"trec", Options::Format::trec}});
  options.colour = values.choice<Options::Colour>("color", Options::Colour::automatic,
                                                  {{"auto", Options::Colour::automatic},
                                                   {"always", Options::Colour::always},
                                                   {"never", Options::Colour::never}});
  options.queries = values.text("queries");
  options.request = request_of(values, options.format);
  if (!options.queries.empty() && !options.request.query.empty())
    throw_usage("--queries: goes with no WORDS");
  return options;
}

}  // namespace izde
