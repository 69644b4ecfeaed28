// The tasks of izde-search that show what becomes of words, without an index.
#pragma once

#include <ostream>

#include "searcher/options.h"

namespace izde {

/// Prints the stems of each line of standard input; returns the exit status. Throws Error.
int stem(std::ostream& out);

/// Prints the tokens of the query, or of standard input when it is empty; returns the exit status. Throws Error.
int analyze(const SearchOptions& options, std::ostream& out);

}  // namespace izde
