// Measures how cities of Kazakhstan are found in sentences: cities-bench FILE..., each with labelled names
// (tests/support/labelled_cities.h has the form and what counts).
//
// Prints each error with its sentence, and what was found inside other names, which does not count; then the
// figures of each file.
#include <exception>
#include <iomanip>
#include <iostream>
#include <string_view>

#include "tests/support/labelled_cities.h"

int main(int argc, char** argv) {
  using namespace izde::test;
  if (argc < 2) return std::cerr << "cities-bench: usage: cities-bench FILE...\n", 2;
  const auto print = [](std::string_view kind, std::string_view city, std::string_view text) {
    std::cout << kind << '\t' << city << '\t' << text << '\n';
  };
  try {
    for (int i = 1; i < argc; ++i) {
      const CityFigures figures = score_cities(argv[i], print);
      std::cout << argv[i] << ": " << figures.right << " right, " << figures.wrong << " wrong, "
                << figures.missed << " missed; precision " << std::fixed << std::setprecision(4)
                << figures.precision() << ", recall " << figures.recall() << '\n';
    }
  } catch (const std::exception& error) {
    return std::cerr << "cities-bench: " << error.what() << '\n', 2;
  }
}
