// Heads of articles whose date and place were judged by hand, and what is read of them
// (tests/judged/lines/README.md).
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace izde::test {

struct JudgedHead {
  std::string kind, date, place, text;  ///< date as YYYY-MM-DD; "-": none
};

std::vector<JudgedHead> judged_heads(const std::filesystem::path& table);

/// What there is to find, what was found, and what of it is right.
struct LineFigures {
  std::size_t wanted = 0, found = 0, right = 0;

  double precision() const {
    return found == 0 ? 1 : static_cast<double>(right) / static_cast<double>(found);
  }
  double recall() const { return wanted == 0 ? 1 : static_cast<double>(right) / static_cast<double>(wanted); }
};

struct HeadFigures {
  LineFigures dates, places;
};

/// Reads each head as a text file and compares; `wrong` takes "date: WANTED, not FOUND: LINES", and so for
/// places.
HeadFigures read_heads(const std::vector<JudgedHead>& heads,
                       const std::function<void(const std::string&)>& wrong);

}  // namespace izde::test
