#include "searcher/commands.h"

#include <chrono>
#include <cstdlib>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command_line.h"
#include "common/text/utf8.h"
#include "izde/json.h"
#include "searcher/printers/article.h"
#include "searcher/printers/printer.h"
#include "searcher/printers/words.h"
#include "searcher/text_input.h"
#include "searcher/token_commands.h"

namespace izde {
namespace {

using Json = nlohmann::ordered_json;

bool in_colour(SearchOptions::Colour colour, bool terminal) {
  if (colour != SearchOptions::Colour::automatic) return colour == SearchOptions::Colour::always;
  const char* no_colour = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  return terminal && (no_colour == nullptr || *no_colour == '\0') &&
         (term == nullptr || std::string(term) != "dumb");
}

TableForm table_form(const SearchOptions& options) {
  return options.format == SearchOptions::Format::csv ? TableForm::csv : TableForm::tsv;
}

std::unique_ptr<Printer> printer_of(const SearchOptions& options, std::ostream& out, bool terminal) {
  switch (options.format) {
    case SearchOptions::Format::jsonl:
      return jsonl_printer(out);
    case SearchOptions::Format::csv:
    case SearchOptions::Format::tsv:
      return csv_printer(out, table_form(options));
    case SearchOptions::Format::trec:
      return trec_printer(out);
    case SearchOptions::Format::text:
      break;
  }
  return text_printer(out, in_colour(options.colour, terminal));
}

std::unique_ptr<Printer> summary_printer_of(const SearchOptions& options, std::ostream& out, bool terminal) {
  if (options.format == SearchOptions::Format::jsonl) return jsonl_summary_printer(out);
  if (options.format == SearchOptions::Format::text)
    return text_summary_printer(out, in_colour(options.colour, terminal));
  return table_summary_printer(out, table_form(options));
}

Searcher opened(const SearchOptions& options) {
  Searcher searcher(options.index);
  if (!options.thesaurus.empty())
    searcher.add_thesaurus(TextInput(options.thesaurus).rest(), options.thesaurus);
  return searcher;
}

bool answer(Searcher& searcher, const SearchRequest& request, std::optional<std::string> qid,
            Printer& printer) {
  const auto began = std::chrono::steady_clock::now();
  Answer answer{std::move(qid), request.query, searcher.search(request), 0};
  answer.milliseconds =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
  printer.print(answer);
  return answer.result.total.passages > 0;
}

// Calls `ask` with id and text of each query of `rows`; a row without a query is none.
void for_each_query(TextInput& rows, const std::function<void(std::string, std::string)>& ask) {
  for (std::string row; rows.next(row);) {
    if (rows.line() == 1 && row.starts_with("\xEF\xBB\xBF")) row.erase(0, 3);
    if (row.ends_with('\r')) row.pop_back();
    if (text::trimmed(row.substr(row.find('\t') + 1)).empty()) continue;
    const std::size_t tab = row.find('\t');
    const bool named = tab != std::string::npos && tab > 0;
    ask(named ? row.substr(0, tab) : std::to_string(rows.line()), row.substr(tab + 1));
  }
}

// Returns whether all of the file was read and some query matched.
bool answer_file(const SearchOptions& options, Searcher& searcher, Printer& printer, const Console& console) {
  TextInput rows(options.queries, &console.progress);
  std::size_t asked = 0, matched = 0;
  SearchRequest request = options.request;
  for_each_query(rows, [&](std::string qid, std::string query) {
    request.query = std::move(query);
    if (!console.out) return;
    matched += answer(searcher, request, std::move(qid), printer);
    ++asked;
    if (console.progress.is_due())
      console.progress.show(std::to_string(asked) + " asked, " + std::to_string(matched) + " found");
  });
  return matched > 0 && rows.complete();
}

int search(const SearchOptions& options, const Console& console) {
  Searcher searcher = opened(options);
  const auto make = options.task == SearchOptions::Task::summary ? summary_printer_of : printer_of;
  const std::unique_ptr<Printer> printer = make(options, console.out, console.is_terminal);
  const bool any = options.queries.empty() ? answer(searcher, options.request, std::nullopt, *printer)
                                           : answer_file(options, searcher, *printer, console);
  printer->end();
  return any ? 0 : 1;
}

int print_article(const SearchOptions& options, const Console& console) {
  const auto article = opened(options).article(options.article, options.request);
  if (!article) {
    print_error("izde-search", "--article " + text::excerpt(options.article) +
                                   ": the index has no article of this id; take one from a hit");
    return 1;
  }
  if (options.format == SearchOptions::Format::jsonl)
    console.out << json_article(*article);
  else
    print_article(*article, in_colour(options.colour, console.is_terminal), console.out);
  return 0;
}

int print_words(const SearchOptions& options, std::ostream& out) {
  const std::vector<IndexWord> words =
      Searcher(options.index).words(options.request.query, options.request.limit);
  if (options.format == SearchOptions::Format::jsonl)
    out << json_words(words);
  else if (options.format == SearchOptions::Format::text)
    print_words(words, out);
  else
    print_words(words, table_form(options), out);
  return words.empty() ? 1 : 0;
}

int print_info(const SearchOptions& options, std::ostream& out) {
  const IndexInfo info = Searcher(options.index).info();
  if (options.format == SearchOptions::Format::jsonl) {
    const Json line = {{"type", "info"},
                       {"format_version", 1},
                       {"articles", info.articles},
                       {"passages", info.passages},
                       {"languages", {{"kk", info.kazakh}, {"ru", info.russian}, {"other", info.other}}},
                       {"layout", info.layout},
                       {"analyzer", info.analyzer},
                       {"bytes", info.bytes}};
    out << line.dump() << '\n';
    return 0;
  }
  out << "articles   " << info.articles << "\nlanguages  " << info.kazakh << " Kazakh, " << info.russian
      << " Russian, " << info.other << " other\npassages   " << info.passages << "\nlayout     "
      << info.layout << "\nanalyzer   " << info.analyzer << "\nbytes      " << info.bytes << '\n';
  return 0;
}

}  // namespace

int run(const SearchOptions& options, const Console& console) {
  switch (options.task) {
    case SearchOptions::Task::stem:
      return stem(console.out);
    case SearchOptions::Task::analyze:
      return analyze(options, console.out);
    case SearchOptions::Task::article:
      return print_article(options, console);
    case SearchOptions::Task::words:
      return print_words(options, console.out);
    case SearchOptions::Task::info:
      return print_info(options, console.out);
    case SearchOptions::Task::search:
    case SearchOptions::Task::summary:
      break;
  }
  return search(options, console);
}

}  // namespace izde
