// Plain tables: a row a line, columns apart by tabs, `#` begins a comment line. Safe from any thread.
#pragma once

#include <string_view>
#include <vector>

namespace izde {

using TableRow = std::vector<std::string_view>;

/// Splits `text` into its rows; empty lines and comments are none. The rows point into `text`.
std::vector<TableRow> table_rows(std::string_view text);

/// Splits `text` at each `separator`; an empty text has no parts.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace izde
