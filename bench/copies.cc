// Measures which copies of passages are folded: copies-bench SOURCE, a file or folder of JSON Lines.
//
// Prints for each kind of edit the share of the copies that are folded.
#include <filesystem>
#include <iomanip>
#include <iostream>

#include "tests/support/copy_runs.h"

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "copies-bench: usage: copies-bench SOURCE\n", 2;
  try {
    if (!std::filesystem::exists(argv[1]))
      return std::cerr << "copies-bench: " << argv[1] << ": not found; name a file or folder\n", 2;
    std::cout << std::fixed << std::setprecision(3);
    izde::test::run_copies(argv[1], [](const std::string& name, double folded, double) {
      std::cout << folded << "  " << name << '\n';
    });
  } catch (const std::exception& error) {
    return std::cerr << "copies-bench: " << error.what() << '\n', 2;
  }
}
