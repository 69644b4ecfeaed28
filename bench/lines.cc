// Measures the reading of date lines and place lines on heads of articles that were judged by hand:
// lines-bench TABLE (tests/judged/lines/heads.tsv; the README beside it has the form).
//
// Prints each error, then precision and recall of dates and of places.
#include <iomanip>
#include <iostream>
#include <string>

#include "tests/support/judged_heads.h"

namespace {

using namespace izde::test;

void print(const char* what, const LineFigures& figures) {
  std::cout << what << ": precision " << std::fixed << std::setprecision(3) << figures.precision() << " ("
            << figures.right << " of " << figures.found << "), recall " << figures.recall() << " ("
            << figures.right << " of " << figures.wanted << ")\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "lines-bench: usage: lines-bench TABLE\n", 2;
  try {
    const auto heads = judged_heads(argv[1]);
    const HeadFigures figures = read_heads(heads, [](const std::string& line) { std::cout << line << '\n'; });
    std::cout << heads.size() << " heads\n";
    print("dates", figures.dates);
    print("places", figures.places);
  } catch (const std::exception& error) {
    return std::cerr << "lines-bench: " << error.what() << '\n', 2;
  }
}
