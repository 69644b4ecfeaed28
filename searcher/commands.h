// What izde-search does once its command line is read.
#pragma once

#include <ostream>

#include "searcher/options.h"

namespace izde {

/// Runs the task of `options`, with standard input where it reads that; returns the exit status, 0 or 1. Throws Error.
int run(const SearchOptions& options, std::ostream& out, bool terminal);

}  // namespace izde
