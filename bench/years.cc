// Measures mentioned years on texts judged by hand: years-bench FOLDER [SETS], FOLDER as tests/judged/years
// (its README.md has the forms), SETS where the lines of its shared.tsv lie.
//
// Prints each year that is lost or wrong, then precision and recall over pairs of a text and a year.
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <string>

#include "tests/support/judged_years.h"

namespace {

using namespace izde::test;

void print(const std::string& name, const std::vector<JudgedText>& texts) {
  const YearFigures figures =
      compare_years(texts, [](const std::string& line) { std::cout << line << '\n'; });
  std::cout << name << ": " << texts.size() << " texts, " << figures.expected << " years, " << figures.found
            << " found, " << figures.right << " right: precision " << std::fixed << std::setprecision(3)
            << figures.precision() << ", recall " << figures.recall() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 3) return std::cerr << "years-bench: usage: years-bench FOLDER [SETS]\n", 2;
  try {
    const std::filesystem::path folder = argv[1];
    print("sentences", judged_sentences(folder / "sentences.tsv"));
    if (argc == 3) print("shared", judged_lines(folder / "shared.tsv", argv[2]));
  } catch (const std::exception& error) {
    return std::cerr << "years-bench: " << error.what() << '\n', 2;
  }
}
