// Rows of fields, for spreadsheets and scripts.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace izde {

enum class TableForm {
  csv,  ///< RFC 4180 with LF as line end; for spreadsheets
  tsv   ///< tabs between fields, which stand as they are; for scripts
};

/// Writes rows to a stream that outlives it. In either form a row is a line: line ends, tabs and control characters of a field
/// become blanks.
class Table {
 public:
  /// Writes the names of the columns as the first row.
  Table(std::ostream& out, TableForm form, const std::vector<std::string>& columns);

  /// Writes a row: a field for each column, any bytes.
  void add(const std::vector<std::string>& fields);

 private:
  std::string written(const std::string& field) const;

  std::ostream& out_;
  TableForm form_;
};

}  // namespace izde
