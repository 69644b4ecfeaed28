#include "indexer/options.h"

#include "cli/command_line.h"

namespace izde {
namespace {

constexpr OptionRow kOptions[] = {
    {"index", "DIR", "the folder of the index; made when missing"},
    {"format", "FORM", "text or json: the summary on standard output (text)"},
    {"progress", "WHEN", "auto, always or never, on standard error"},
    {"quiet", nullptr, "no summary, no progress; rejections are named"},
};

constexpr Program kProgram = {"izde-index",
                              R"(Usage: izde-index --index DIR [options] SOURCE...

Indexes the articles of each SOURCE into the folder DIR: a file (.txt, .jsonl,
.ndjson), a folder with such files, or - for JSON Lines on standard input.
Running again replaces what has changed. All of a run is kept or, when it is
stopped, nothing.
)",
                              R"(Examples:
  izde-index --index news.izde articles/
  zcat dump.jsonl.gz | izde-index --index news.izde -

Exit status: 0 all articles taken; 1 some rejected, the rest is in; 2 failure,
or nothing taken; 130 interrupted.
)",
                              kOptions};

}  // namespace

std::optional<IndexOptions> parse_index_options(int argc, const char* const* argv) {
  const CommandLine line(kProgram, argc, argv);
  if (line.answer_help()) return std::nullopt;

  using When = IndexOptions::When;
  IndexOptions options;
  options.index = line.text("index");
  if (options.index.empty()) line.refuse("--index: missing");
  options.sources = line.words();
  if (options.sources.empty()) line.refuse("SOURCE: missing");
  options.json = line.choice<bool>("format", false, {{"text", false}, {"json", true}});
  options.progress =
      line.choice<When>("progress", When::automatic,
                        {{"auto", When::automatic}, {"always", When::always}, {"never", When::never}});
  options.quiet = line.has("quiet");
  return options;
}

}  // namespace izde
