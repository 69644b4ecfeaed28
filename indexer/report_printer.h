// The words of izde-index: its summary, its progress, what it rejected.
#pragma once

#include <chrono>
#include <iosfwd>

#include "indexer/batch.h"

namespace izde {

/// Prints the summary for people.
void print_summary(const BatchReport& report, std::ostream& out);

/// Prints the summary as one line of JSON (docs/json.md).
void print_summary_json(const BatchReport& report, std::ostream& out);

/// Prints one line for a rejected article or file.
void print_rejected(const BatchReport::Rejected& rejected, std::ostream& out);

/// A line on a terminal that says how far a batch is, renewed a few times a second. Goes with the object.
class ProgressLine {
 public:
  explicit ProgressLine(std::ostream& out) : out_(out) {}
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  void show(const BatchReport& report);
  void clear();  ///< takes the line away, if there is one

 private:
  std::ostream& out_;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point shown_{};
  std::uint64_t articles_ = 0;
  std::size_t width_ = 0;  // of what stands there
};

}  // namespace izde
