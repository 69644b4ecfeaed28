// izde-search: options and a command.
#include <unistd.h>

#include <exception>
#include <iostream>

#include "searcher/commands.h"

int main(int argc, char** argv) {
  try {
    std::ios::sync_with_stdio(false);
    const auto options = izde::parse_search_options(argc, argv);
    if (!options) return 0;
    const int status = izde::run(*options, std::cin, std::cout, isatty(STDOUT_FILENO) == 1);
    if (std::cout.flush()) return status;
    std::cerr << "izde-search: standard output: cannot be written; free space and run again\n";
  } catch (const std::exception& error) {
    std::cerr << "izde-search: " << error.what() << '\n';
  }
  return 2;
}
