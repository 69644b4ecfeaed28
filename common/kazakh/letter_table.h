// A table of letters of another script and what they are in Cyrillic: data/latin.tsv, data/arabic.tsv. Safe from any thread.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "common/kazakh/orthography.h"
#include "common/kazakh/spelling.h"

namespace izde::kazakh {

/// The rows of one orthography.
class LetterTable {
 public:
  /// Takes the rows of `table` whose first column has `orthography`, or is *. They point into `table`.
  LetterTable(std::string_view table, std::string_view orthography);

  /// Adds the letter or letters that `rest` begins with, and returns their bytes; 0, when they are not in the table.
  std::size_t read_next(std::string_view rest, Spelling& spelling) const;

  /// Adds all letters of `word`. False, when one of them is not in the table.
  bool read(std::string_view word, Spelling& spelling) const;

 private:
  struct Row {
    std::string_view letters;
    std::vector<std::string_view> cyrillic;
    char place;  // ^ v -
  };
  const Row* row_at(std::string_view rest, const Spelling& before) const;

  std::array<std::vector<Row>, 256> rows_;  // by the first byte; the longest first
};

}  // namespace izde::kazakh
