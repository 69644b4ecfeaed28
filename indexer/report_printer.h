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

/// Says how far a batch is, that has looked at so many articles.
std::string progress_of(const BatchReport& report, std::uint64_t articles, double seconds);

}  // namespace izde
