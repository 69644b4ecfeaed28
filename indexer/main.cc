// izde-index: options, a batch, its report.
#include <unistd.h>

#include <csignal>
#include <exception>
#include <iostream>

#include "cli/command_line.h"
#include "cli/progress_line.h"
#include "indexer/batch.h"
#include "indexer/options.h"
#include "indexer/report_printer.h"
#include "izde/error.h"

namespace {

std::atomic<bool> stop{false};

void stop_on_interrupt() {
  struct sigaction action {};
  action.sa_handler = [](int) { stop = true; };
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

// Prints the lines that cleaning takes, without an index.
int explain_cleaning(const izde::IndexOptions& options) {
  izde::CleaningPrinter printer(std::cout, options.json);
  bool is_complete = true;
  izde::read_sources(options.sources, options.reading, &stop, [&](izde::Reading&& reading) {
    if (stop) throw izde::Interrupted{};
    const auto& [article, line, reason] = reading.result;
    if (article) return printer.print(article->id, reading.removed);
    izde::print_rejected({reading.source, line, reason}, std::cerr), is_complete = false;
  });
  if (!options.quiet) printer.finish();
  return printer.articles() == 0 ? 2 : is_complete ? 0 : 1;
}

int run(const izde::IndexOptions& options) {
  using When = izde::IndexOptions::When;
  izde::BatchObserver observer;
  observer.stop = &stop;
  const bool automatic = options.progress == When::automatic && isatty(STDERR_FILENO) == 1;
  const bool shows_progress = !options.quiet && (automatic || options.progress == When::always);
  izde::ProgressLine line(std::cerr, shows_progress);
  observer.rejected = [&](const auto& rejected) { line.clear(), izde::print_rejected(rejected, std::cerr); };
  std::uint64_t articles = 0;
  observer.progress = [&](const auto& report) {
    ++articles;
    if (line.is_due()) line.show(izde::progress_of(report, articles, line.seconds()));
  };

  const izde::BatchReport report =
      izde::index_sources(options.index, options.sources, observer, options.reading);
  line.clear();
  if (!options.quiet) (options.json ? izde::print_summary_json : izde::print_summary)(report, std::cout);
  if (report.added + report.updated + report.unchanged > 0) return report.rejected.empty() ? 0 : 1;
  if (report.rejected.empty())
    izde::print_error("izde-index",
                      "sources: no article found; name files of a known format, or folders with such files");
  return 2;
}

// `status`, unless standard output could not take what was printed.
int flushed(int status) {
  if (std::cout.flush()) return status;
  izde::print_error("izde-index", "standard output: cannot be written; free space and run again");
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  izde::prepare_standard_streams();
  std::string index;
  try {
    const auto options = izde::parse_index_options(argc, argv);
    if (!options) return flushed(0);
    index = options->index;
    stop_on_interrupt();
    return flushed(options->explain_cleaning ? explain_cleaning(*options) : run(*options));
  } catch (const izde::Interrupted&) {
    izde::print_error("izde-index", index.empty()
                                        ? "sources: stopped; run again"
                                        : index + ": stopped; the index is as it was before, run again");
    return 130;
  } catch (...) {
    return izde::print_exception("izde-index");
  }
}
