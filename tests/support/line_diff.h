// What differs between two texts, line by line, to be read in a terminal.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace izde::test {

/// Splits a text into lines; fields of JSON objects become lines of their own.
inline std::vector<std::string> lines_for_diff(std::string_view text) {
  std::vector<std::string> lines(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') lines.back() += text[i];
    if (text[i] == '\n' || text.substr(i).starts_with(",\"")) lines.emplace_back();
  }
  return lines;
}

/// Lists the lines that `before` has and `after` has not ("- ") and the other way round ("+ "), in order.
inline std::string line_diff(std::string_view before, std::string_view after) {
  const std::vector<std::string> a = lines_for_diff(before), b = lines_for_diff(after);
  // longest[i][j]: most lines in common of a from i on and b from j on.
  std::vector<std::vector<std::size_t>> longest(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      longest[i][j] =
          a[i] == b[j] ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
  std::ostringstream out;
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      ++i, ++j;
    } else if (j == b.size() || (i < a.size() && longest[i + 1][j] >= longest[i][j + 1])) {
      out << "- " << a[i++] << '\n';
    } else {
      out << "+ " << b[j++] << '\n';
    }
  }
  return out.str();
}

}  // namespace izde::test
