// izde-search: options and a command.
#include <unistd.h>

#include <exception>
#include <iostream>

#include "cli/command_line.h"
#include "searcher/commands.h"

int main(int argc, char** argv) {
  izde::prepare_standard_streams();
  try {
    std::ios::sync_with_stdio(false);
    const auto options = izde::parse_search_options(argc, argv);
    const int status = options ? izde::run(*options, std::cout, isatty(STDOUT_FILENO) == 1) : 0;
    if (std::cout.flush()) return status;
    izde::print_error("izde-search", "standard output: cannot be written; free space and run again");
    return 2;
  } catch (...) {
    return izde::print_exception("izde-search");
  }
}
