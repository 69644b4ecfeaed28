// The rows of a table that is written as CSV or TSV, in bounded memory whatever the file holds.
#pragma once

#include <csv.h>

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "common/line_reader.h"
#include "indexer/formats/record.h"

namespace izde {

/// A row as it stands there: its cells, or why they cannot be told apart.
struct CsvRow {
  std::size_t line = 0;  ///< the one that it begins in, from 1
  std::vector<std::string> cells;
  std::string rejected;
};

/// More cells than fields are allowed need not be told apart: a row has one more at most, with what all
/// further ones hold.
inline constexpr std::size_t kMostCells = kMostFields + 1;

/// Takes a stream apart into rows. Cells may be in quotation marks, and have several lines then, which end
/// with \n; blanks around others do not belong to them. Blank lines are passed over.
class CsvRows {
 public:
  /// Reads rows whose cells are apart by `delimiter`; 0: by what the first line says, a comma, a semicolon or
  /// a tab.
  CsvRows(std::istream& in, char delimiter);
  ~CsvRows() { csv_free(&parser_); }
  CsvRows(const CsvRows&) = delete;
  CsvRows& operator=(const CsvRows&) = delete;

  /// Reads the next row; false: the stream ended, or is bad. A row that is rejected is the last one: where
  /// the next one begins cannot be told, and a paragraph must not be taken for an article. Before, a line
  /// whose quotation marks are not those of CSV is tried with them as letters: it is a row when it has as
  /// many cells as the first one.
  bool next(CsvRow& row);

 private:
  bool read_line();
  bool parse_line(CsvRow& row, char quote);
  bool parse_without_quotes(CsvRow& row);
  bool finish(CsvRow& row, const char* reason);

  std::istream& in_;
  LineReader lines_;
  csv_parser parser_;
  std::string line_;  // with its end
  std::size_t number_ = 0;
  bool is_held_ = false;  // the line has been looked at, and is to be read
  bool is_too_long_ = false;
  std::size_t columns_ = 0;  // of the first row
  bool has_row_ended_ = false, is_over_ = false;
};

}  // namespace izde
