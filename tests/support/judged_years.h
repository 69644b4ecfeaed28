// Texts whose years are judged by hand (tests/judged/years/README.md), and what is found in them.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace izde::test {

struct JudgedText {
  std::string name;  ///< of a line of a set; empty for a sentence of our own
  std::string text;
  int published = 0;       ///< year of the article; 0: not known
  std::vector<int> years;  ///< ascending
};

/// Reads sentences.tsv.
std::vector<JudgedText> judged_sentences(const std::filesystem::path& table);

/// Reads shared.tsv, whose lines lie below `root`.
std::vector<JudgedText> judged_lines(const std::filesystem::path& table, const std::filesystem::path& root);

/// Counts pairs of a text and a year.
struct YearFigures {
  std::size_t expected = 0, found = 0, right = 0;

  double precision() const {
    return found == 0 ? 1 : static_cast<double>(right) / static_cast<double>(found);
  }
  double recall() const {
    return expected == 0 ? 1 : static_cast<double>(right) / static_cast<double>(expected);
  }
};

/// A pair that is wrong ("lost: 2018: TEXT") or too many ("wrong: 2000: TEXT").
using WrongYearSink = std::function<void(const std::string& line)>;

/// Makes an article of each text, finds its years as the indexer does, and compares.
YearFigures compare_years(const std::vector<JudgedText>& texts, const WrongYearSink& wrong);

}  // namespace izde::test
