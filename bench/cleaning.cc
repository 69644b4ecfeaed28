// Measures cleaning on pages whose furniture is marked by hand: cleaning-bench FOLDER..., or cleaning-bench
// TABLE.tsv ROOT (tests/cleaning/README.md has the forms).
//
// Prints each line that was lost or left, then for each source the lines of articles lost and the share of
// furniture gone.
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <string>

#include "tests/support/marked_pages.h"

namespace {

using namespace izde::test;

void print(const std::string& name, const std::vector<MarkedPage>& pages) {
  const CleaningFigures figures = clean(pages, [](const std::string& line) { std::cout << line << '\n'; });
  std::cout << name << ": " << pages.size() << " pages, " << figures.lost << " of " << figures.article
            << " article lines lost, " << figures.gone << " of " << figures.furniture
            << " furniture lines gone (" << std::fixed << std::setprecision(1) << 100 * figures.share_gone()
            << " %)\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::cerr << "cleaning-bench: usage: cleaning-bench FOLDER... | TABLE.tsv ROOT\n", 2;
  try {
    const std::filesystem::path first = argv[1];
    if (first.extension() == ".tsv" && argc == 3) {
      print(argv[1], marked_pages(first, argv[2]));
      return 0;
    }
    for (int i = 1; i < argc; ++i) print(argv[i], marked_pages(argv[i]));
  } catch (const std::exception& error) {
    return std::cerr << "cleaning-bench: " << error.what() << '\n', 2;
  }
}
