// The words of izde-index: its summary, its progress, what it rejected.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>

#include "indexer/batch.h"

namespace izde {

/// Prints the summary for people.
void print_summary(const BatchReport& report, std::ostream& out);

/// Prints the summary as one line of JSON (docs/json.md).
void print_summary_json(const BatchReport& report, std::ostream& out);

/// Prints one line for a rejected article or file.
void print_rejected(const BatchReport::Rejected& rejected, std::ostream& out);

/// Prints the lines that cleaning took out of articles: for people, or as JSON Lines (docs/json.md).
class CleaningPrinter {
 public:
  CleaningPrinter(std::ostream& out, bool as_json) : out_(out), as_json_(as_json) {}

  void print(const std::string& article, const std::vector<RemovedLine>& removed);
  void finish();  ///< the summary
  std::uint64_t articles() const { return articles_; }

 private:
  std::ostream& out_;
  bool as_json_;
  std::uint64_t articles_ = 0, lines_ = 0;
};

/// Says how far a batch is, that has looked at so many articles.
std::string progress_of(const BatchReport& report, std::uint64_t articles, double seconds);

}  // namespace izde
