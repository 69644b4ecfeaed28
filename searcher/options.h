// The command line of izde-search.
#pragma once

#include <optional>
#include <string>

#include "izde/searcher.h"

namespace izde {

struct SearchOptions {
  enum class Task { search, summary, article, words, stem, analyze, info };
  enum class Format { text, jsonl, csv, tsv, trec };
  enum class Colour { automatic, always, never };
  Task task = Task::search;
  std::string index;
  SearchRequest request;  ///< without the query when `queries` is given
  std::string article;    ///< the id of the one to print
  std::string queries;    ///< a file of queries, "-": standard input; empty: none
  std::string thesaurus;  ///< a file of entries; empty: none
  Format format = Format::text;
  Colour colour = Colour::automatic;
};

/// The option that asks for a task; of a search "search".
const char* task_name(SearchOptions::Task task);

/// Reads the command line. Nothing when it only asked for --help or --version, which is then printed. Throws
/// Error (bad_request) with a line for the user.
std::optional<SearchOptions> parse_search_options(int argc, const char* const* argv);

}  // namespace izde
