#include "cli/command_line.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <new>

#include "common/text/utf8.h"
#include "izde/error.h"
#include "version.h"

namespace izde {
namespace {

namespace po = boost::program_options;
using Strings = std::vector<std::string>;

constexpr const char* kWords = " words";  // what is no option; a name that cannot be typed as one

po::options_description described(std::span<const OptionRow> rows) {
  po::options_description options("Options");
  for (const OptionRow& row : rows) {
    if (row.value == nullptr)
      options.add_options()(row.name, row.help);
    else if (row.repeatable)
      options.add_options()(row.name, po::value<Strings>()->value_name(row.value)->composing(), row.help);
    else
      options.add_options()(row.name, po::value<std::string>()->value_name(row.value), row.help);
  }
  options.add_options()("help", "this page")("version", "the program's version");
  return options;
}

}  // namespace

struct CommandLine::Values {
  po::options_description options;
  po::variables_map map;
  Strings words;
};

CommandLine::CommandLine(const Program& program, int argc, const char* const* argv)
    : program_(program), values_(std::make_unique<Values>()) {
  values_->options.add(described(program.options));
  po::options_description all;
  all.add(values_->options).add_options()(kWords, po::value<Strings>(&values_->words));
  po::positional_options_description positional;
  positional.add(kWords, -1);
  try {
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    po::store(po::command_line_parser(argc, argv).options(all).positional(positional).style(style).run(),
              values_->map);
    po::notify(values_->map);
  } catch (const po::invalid_command_line_syntax& error) {
    if (error.kind() == po::invalid_command_line_syntax::empty_adjacent_parameter)  // --index=
      refuse(error.get_option_name() + ": empty value");
    refuse(std::string("command line: ") + error.what());
  } catch (const po::error& error) {
    refuse(std::string("command line: ") + error.what());
  }
  refuse_empty_values();
}

CommandLine::~CommandLine() = default;

void CommandLine::refuse_empty_values() const {
  for (const OptionRow& row : program_.options) {
    if (row.value == nullptr || !has(row.name)) continue;
    const Strings values = row.repeatable ? texts(row.name) : Strings{text(row.name)};
    if (std::find(values.begin(), values.end(), "") != values.end())
      refuse(std::string("--") + row.name + ": empty value");
  }
}

void CommandLine::refuse_value(const std::string& option, const std::string& reason) const {
  refuse("--" + option + " " + text::excerpt(text(option)) + ": " + reason);
}

bool CommandLine::answer_help() const {
  if (has("help"))
    std::cout << program_.usage << values_->options << '\n' << program_.more;
  else if (has("version"))
    std::cout << program_.name << ' ' << kVersion << '\n';
  return has("help") || has("version");
}

bool CommandLine::has(const std::string& option) const { return values_->map.contains(option); }

std::string CommandLine::text(const std::string& option) const {
  return has(option) ? values_->map[option].as<std::string>() : std::string();
}

Strings CommandLine::texts(const std::string& option) const {
  return has(option) ? values_->map[option].as<Strings>() : Strings();
}

const Strings& CommandLine::words() const { return values_->words; }

std::size_t CommandLine::number(const std::string& option, std::size_t otherwise, std::size_t most) const {
  if (!has(option)) return otherwise;
  const std::string value = text(option);
  const bool is_number =
      !value.empty() && value.size() <= 9 && value.find_first_not_of("0123456789") == std::string::npos;
  if (!is_number || std::stoul(value) > most)
    refuse_value(option, "not a number from 0 to " + std::to_string(most));
  return std::stoul(value);
}

void CommandLine::refuse(const std::string& what) const {
  throw Error(ErrorKind::bad_request, what + "; see " + program_.name + " --help");
}

void prepare_standard_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    const int mode =
        stream == STDERR_FILENO ? O_WRONLY : O_RDONLY;  // what is written to a closed output fails
    if (fcntl(stream, F_GETFD) < 0 && errno == EBADF) (void)open("/dev/null", mode);
  }
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGXFSZ, SIG_IGN);
}

void print_error(const char* program, const std::string& what) {
  std::cerr << program << ": " << text::one_line(what) << '\n';
}

int print_exception(const char* program) {
  try {
    throw;
  } catch (const Error& error) {
    print_error(program, error.what());
  } catch (const std::bad_alloc&) {
    print_error(program, "memory: not enough; free some and run again");
  } catch (const std::exception& error) {
    print_error(program, std::string("program: ") + error.what() + "; report it, with what led to it");
  }
  return 2;
}

}  // namespace izde
