// izde-search: options and a command.
#include <sys/stat.h>
#include <unistd.h>

#include <exception>
#include <iostream>

#include "cli/command_line.h"
#include "searcher/commands.h"

namespace {

// What is printed to a terminal shows how far it is, and what goes into a pipe may come out on one: a line of progress stands in
// the way of neither only when all is written to a file.
bool shows_progress() {
  struct stat out {};
  return isatty(STDERR_FILENO) == 1 && fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(out.st_mode);
}

}  // namespace

int main(int argc, char** argv) {
  izde::prepare_standard_streams();
  try {
    std::ios::sync_with_stdio(false);
    const auto options = izde::parse_search_options(argc, argv);
    izde::ProgressLine progress(std::cerr, shows_progress());
    const izde::Console console{std::cout, isatty(STDOUT_FILENO) == 1, progress};
    const int status = options ? izde::run(*options, console) : 0;
    progress.clear();
    if (std::cout.flush()) return status;
    izde::print_error("izde-search", "standard output: cannot be written; free space and run again");
    return 2;
  } catch (...) {
    return izde::print_exception("izde-search");
  }
}
