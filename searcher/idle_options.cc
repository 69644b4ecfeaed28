#include "searcher/idle_options.h"

#include <string>

namespace izde {
namespace {

using Task = SearchOptions::Task;
using Format = SearchOptions::Format;

template <class Choice>
constexpr unsigned bit(Choice choice) {
  return 1u << static_cast<unsigned>(choice);
}

constexpr unsigned kHits = bit(Task::search);
constexpr unsigned kQueries = kHits | bit(Task::summary);
constexpr unsigned kMarked = kQueries | bit(Task::article);  // what reads WORDS as a query

constexpr unsigned kRead = bit(Format::text) | bit(Format::jsonl);
constexpr unsigned kTables = bit(Format::csv) | bit(Format::tsv);

// The tasks that an option does something for.
constexpr struct {
  const char* option;
  unsigned tasks;
} kUses[] = {
    {"limit", kHits | bit(Task::words)},
    {"offset", kHits},
    {"per-article", kHits},
    {"sort", kQueries},
    {"duplicates", kHits},
    {"year", kQueries},
    {"mentioned-year", kQueries},
    {"city", kQueries},
    {"region", kQueries},
    {"after", kQueries},
    {"before", kQueries},
    {"facets", kHits},
    {"facet-limit", kHits},
    {"queries", kQueries},
    {"plain", kMarked},
    {"variants", kMarked},
    {"synonyms", kMarked},
    {"thesaurus", kMarked},
    {"suggest", kQueries},
    {"explain", kHits},
    {"context", kHits},
    {"like", kHits},
};

// The forms that a task is printed in.
constexpr struct {
  Task task;
  unsigned formats;
} kForms[] = {
    {Task::search, kRead | kTables | bit(Format::trec)},
    {Task::summary, kRead | kTables},
    {Task::article, kRead},
    {Task::words, kRead | kTables},
    {Task::analyze, kRead},
    {Task::info, kRead},
    {Task::stem, 0},
};

}  // namespace

void refuse_idle(const CommandLine& line, const SearchOptions& options) {
  const auto refuse = [&](const std::string& option, const std::string& beside) {
    if (line.has(option)) line.refuse("--" + option + ": changes nothing beside " + beside);
  };
  const std::string task = std::string("--") + task_name(options.task);
  for (const auto& [option, tasks] : kUses)
    if ((tasks & bit(options.task)) == 0) refuse(option, task);
  for (const auto& [printed, formats] : kForms)
    if (printed == options.task && (formats & bit(options.format)) == 0) refuse("format", task);
  if (options.task == Task::stem) refuse("format", task);  // --format text, too

  const std::string format = "--format " + line.text("format");
  const bool is_read = (kRead & bit(options.format)) != 0;
  if (!is_read && !options.request.facets.empty()) refuse("facets", format);
  if (!is_read) refuse("explain", format), refuse("context", format);
  if (options.format != Format::trec) return;
  if (options.request.sort != Sort::relevance) refuse("sort", format);
  if (options.request.duplicates != Duplicates::show) refuse("duplicates", format);
  if (options.request.suggest == Suggest::ask) refuse("suggest", format);
}

}  // namespace izde
