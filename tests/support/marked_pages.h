// Pages whose furniture is marked by hand, and what cleaning makes of them (tests/cleaning/README.md).
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace izde::test {

/// The text of a page, and which of its lines, from 1, are furniture.
struct MarkedPage {
  std::string name, text;
  std::set<std::size_t> furniture;
};

/// Reads the .txt files of a folder, in order of their names: lines that begin with "~ " are furniture.
std::vector<MarkedPage> marked_pages(const std::filesystem::path& folder);

/// Reads the pages that a table names, `file TAB lines`, the lines apart by blanks, a range as 3-5: a text
/// file below `root`, or FILE.jsonl#N for the field `text` of its Nth line.
std::vector<MarkedPage> marked_pages(const std::filesystem::path& table, const std::filesystem::path& root);

struct CleaningFigures {
  std::size_t article = 0,
              lost = 0;  ///< lines of articles that are not blank, and those that cleaning took out
  std::size_t furniture = 0, gone = 0;  ///< lines of furniture, and those that cleaning took out

  double share_gone() const {
    return furniture == 0 ? 1 : static_cast<double>(gone) / static_cast<double>(furniture);
  }
};

/// A line that was lost ("lost: PAGE:LINE: TEXT  [PATTERN]") or left ("left: PAGE:LINE: TEXT").
using WrongLineSink = std::function<void(const std::string& line)>;

/// Cleans the pages and compares.
CleaningFigures clean(const std::vector<MarkedPage>& pages, const WrongLineSink& wrong);

}  // namespace izde::test
