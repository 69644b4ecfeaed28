// What izde-search does once its command line is read.
#pragma once

#include <ostream>

#include "cli/progress_line.h"
#include "searcher/options.h"

namespace izde {

/// Where to print.
struct Console {
  std::ostream& out;
  bool is_terminal;  ///< `out` is one
  ProgressLine& progress;
};

/// Runs the task of `options`, with standard input where it reads that; returns the exit status, 0 or 1. Throws Error.
int run(const SearchOptions& options, const Console& console);

}  // namespace izde
