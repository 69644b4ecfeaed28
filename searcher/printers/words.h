// The words of an index, for people and for scripts.
#pragma once

#include <ostream>
#include <vector>

#include "izde/searcher.h"
#include "searcher/printers/table.h"

namespace izde {

/// Prints a line a word: in how many passages it is, and its stem.
void print_words(const std::vector<IndexWord>& words, std::ostream& out);

/// Prints a table, the names of its columns first.
void print_words(const std::vector<IndexWord>& words, TableForm form, std::ostream& out);

}  // namespace izde
