#include "indexer/options.h"

#include <boost/program_options.hpp>
#include <iostream>

#include "izde/error.h"
#include "version.h"

namespace izde {
namespace {

namespace po = boost::program_options;

constexpr const char* kUsage =
    "Usage: izde-index --index DIR [options] SOURCE...\n"
    "\n"
    "Indexes the articles of each SOURCE into the folder DIR: a file (.txt, .jsonl, .ndjson), a folder with "
    "such\n"
    "files, or - for JSON Lines on standard input. Running again replaces what has changed. All of a run is "
    "kept\n"
    "or, when it is stopped, nothing.\n";

constexpr const char* kExamples =
    "\n"
    "Examples:\n"
    "  izde-index --index news.izde articles/\n"
    "  zcat dump.jsonl.gz | izde-index --index news.izde -\n"
    "\n"
    "Exit status: 0 all articles taken; 1 some rejected, the rest is in; 2 failure, or nothing taken;\n"
    "130 interrupted.\n";

[[noreturn]] void throw_usage(const std::string& what) {
  throw Error(ErrorKind::bad_request, what + "; see izde-index --help");
}

po::options_description described() {
  po::options_description options("Options");
  options.add_options()                                                                                     //
      ("index", po::value<std::string>()->value_name("DIR"), "the folder of the index; made when missing")  //
      ("format", po::value<std::string>()->default_value("text")->value_name("text|json"),
       "form of the summary on standard output")  //
      ("progress", po::value<std::string>()->default_value("auto")->value_name("auto|always|never"),
       "progress on standard error; auto: when it is a terminal")                 //
      ("quiet", "no summary and no progress; rejected articles are still named")  //
      ("help", "this page")                                                       //
      ("version", "the program's version");
  return options;
}

po::variables_map parsed(int argc, const char* const* argv, const po::options_description& visible) {
  po::options_description all;
  all.add(visible).add_options()("source", po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add("source", -1);
  po::variables_map values;
  try {
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    po::store(po::command_line_parser(argc, argv).options(all).positional(positional).style(style).run(),
              values);
    po::notify(values);
  } catch (const po::error& error) {
    throw_usage(std::string("command line: ") + error.what());
  }
  return values;
}

IndexOptions::When progress_of(const std::string& word) {
  if (word == "auto") return IndexOptions::When::automatic;
  if (word == "always") return IndexOptions::When::always;
  if (word == "never") return IndexOptions::When::never;
  throw_usage("--progress " + word + ": not one of auto, always, never");
}

}  // namespace

std::optional<IndexOptions> parse_index_options(int argc, const char* const* argv) {
  const po::options_description visible = described();
  const po::variables_map values = parsed(argc, argv, visible);
  if (values.contains("help")) return std::cout << kUsage << '\n' << visible << kExamples, std::nullopt;
  if (values.contains("version")) return std::cout << "izde-index " << kVersion << '\n', std::nullopt;

  IndexOptions options;
  if (!values.contains("index")) throw_usage("--index: missing");
  options.index = values["index"].as<std::string>();
  if (!values.contains("source")) throw_usage("SOURCE: missing");
  options.sources = values["source"].as<std::vector<std::string>>();
  const std::string format = values["format"].as<std::string>();
  if (format != "text" && format != "json") throw_usage("--format " + format + ": not one of text, json");
  options.json = format == "json";
  options.progress = progress_of(values["progress"].as<std::string>());
  options.quiet = values.contains("quiet");
  return options;
}

}  // namespace izde
