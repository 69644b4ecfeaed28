// The command line of a program: its options as a table, read the same way by both programs.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace izde {

/// A row of a program's options. --help and --version need none.
struct OptionRow {
  const char* name;
  const char* value;  ///< what stands behind it, for --help; null: nothing does
  const char* help;
  bool repeatable = false;
};

/// A program as --help shows it.
struct Program {
  const char* name;
  const char* usage;  ///< before the options
  const char* more;   ///< behind them
  std::span<const OptionRow> options;
};

/// A command line that was read. Options are never abbreviated; what is no option is a word, and everything behind "--".
class CommandLine {
 public:
  /// Reads it. No option takes an empty value. Throws Error (bad_request) with a line for the user.
  CommandLine(const Program& program, int argc, const char* const* argv);
  ~CommandLine();

  /// Prints what --help or --version asked for; returns whether one of them did.
  bool answer_help() const;

  bool has(const std::string& option) const;
  std::string text(const std::string& option) const;  ///< empty: not given
  std::vector<std::string> texts(const std::string& option) const;
  const std::vector<std::string>& words() const;

  /// Returns the option's number, from 0 to `most`, or `otherwise`. Throws Error: bad_request.
  std::size_t number(const std::string& option, std::size_t otherwise, std::size_t most = 999'999'999) const;

  /// Returns what the option's word stands for in `choices`, or `otherwise`. Throws Error: bad_request.
  template <class Choice>
  Choice choice(const std::string& option, Choice otherwise,
                const std::map<std::string, Choice>& choices) const {
    if (!has(option)) return otherwise;
    if (const auto found = choices.find(text(option)); found != choices.end()) return found->second;
    std::string names;
    for (const auto& [name, unused] : choices) names += (names.empty() ? "" : ", ") + name;
    refuse_value(option, "not one of " + names);
  }

  /// Throws Error (bad_request): `what`, and where the help is.
  [[noreturn]] void refuse(const std::string& what) const;
  /// The same for the value of an option, whose beginning is shown.
  [[noreturn]] void refuse_value(const std::string& option, const std::string& reason) const;

 private:
  void refuse_empty_values() const;

  struct Values;
  const Program& program_;
  std::unique_ptr<Values> values_;
};

/// Prepares the process as both programs want it, first thing in main: opens /dev/null for standard streams that are
/// closed, so that no file of an index gets their number and takes what is printed; lets a closed pipe end the program, and
/// makes a file that may not grow an error instead of its end.
void prepare_standard_streams();

/// Prints `what`, what an error says, as one line behind the program's name on standard error.
void print_error(const char* program, const std::string& what);

/// Prints the exception that is being handled so; returns the exit status, 2.
int print_exception(const char* program);

}  // namespace izde
