// The forms in which results are printed. Printers know nothing of searching.
#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "izde/searcher.h"
#include "searcher/printers/table.h"

namespace izde {

/// One query and what was found.
struct Answer {
  std::optional<std::string> qid;  ///< nothing when the query stood on the command line
  std::string query;
  SearchResult result;
  double milliseconds = 0;
};

/// Prints answers to a stream, one after the other.
class Printer {
 public:
  virtual ~Printer() = default;
  virtual void print(const Answer& answer) = 0;
  virtual void end() {}  ///< prints what comes behind the last answer
};

/// Text for people: hits with their snippet, facets as bars. `colour`: with ANSI colours.
std::unique_ptr<Printer> text_printer(std::ostream& out, bool colour);
/// JSON Lines: hits, facets and a summary for each query (docs/json.md).
std::unique_ptr<Printer> jsonl_printer(std::ostream& out);
/// A table of hits, the names of its columns first (docs/json.md).
std::unique_ptr<Printer> csv_printer(std::ostream& out, TableForm form);
/// A line an answer: how many matches, of which years, and the best one. As text, as a table, as JSON Lines.
std::unique_ptr<Printer> text_summary_printer(std::ostream& out, bool colour);
std::unique_ptr<Printer> table_summary_printer(std::ostream& out, TableForm form);
std::unique_ptr<Printer> jsonl_summary_printer(std::ostream& out);
/// A TREC run.
std::unique_ptr<Printer> trec_printer(std::ostream& out);

}  // namespace izde
