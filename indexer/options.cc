#include "indexer/options.h"

#include <algorithm>
#include <iterator>

#include "cli/command_line.h"
#include "common/text/utf8.h"
#include "indexer/encoding.h"

namespace izde {
namespace {

constexpr OptionRow kOptions[] = {
    {"index", "DIR", "the folder of the index; made when missing"},
    {"input-format", "NAME", "how all files are read, whatever their extension"},
    {"encoding", "NAME", "of files that are not UTF-8 (told by their letters)"},
    {"map", "FIELD=NAME", "what JSON and CSV call our FIELD", true},
    {"no-cleaning", nullptr, "keep menus, footers and other lines of pages"},
    {"explain-cleaning", nullptr, "print the lines that cleaning takes; no index"},
    {"format", "FORM", "text or json: the summary on standard output (text)"},
    {"progress", "WHEN", "auto, always or never, on standard error"},
    {"quiet", nullptr, "no summary, no progress; rejections are named"},
};

constexpr Program kProgram = {"izde-index",
                              R"(Usage: izde-index --index DIR [options] SOURCE...

Indexes the articles of each SOURCE into the folder DIR: a file, a folder, or -
for JSON Lines on standard input. Running again replaces what has changed. All
of a run is kept or, when it is stopped, nothing.

Read are .txt .md .html .jsonl .json .csv .tsv .xml (RSS, Atom) .docx .odt .pdf,
packed (.gz .zst .xz .bz2), too, and inside .zip and .tar.
)",
                              R"(Examples:
  izde-index --index news.izde articles/
  izde-index --index news.izde --map text=body --map date=published dump.csv.gz
  izde-index --explain-cleaning page.html

Exit status: 0 all articles taken; 1 some rejected, the rest is in; 2 failure,
or nothing taken; 130 interrupted.
)",
                              kOptions};

constexpr std::string_view kFields[] = {"text", "title", "date", "city", "url", "source", "id"};

const Format* input_format(const CommandLine& line) {
  if (!line.has("input-format")) return nullptr;
  const Format* format = format_named(line.text("input-format"));
  if (format == nullptr) line.refuse_value("input-format", "not one of " + format_names());
  return format;
}

FieldNames field_names(const CommandLine& line) {
  FieldNames names;
  for (const std::string& mapping : line.texts("map")) {
    const std::size_t middle = std::min(mapping.find('='), mapping.size());
    const std::string field = mapping.substr(0, middle),
                      name = mapping.substr(std::min(middle + 1, mapping.size()));
    if (name.empty()) line.refuse("--map: no FIELD=NAME: " + text::excerpt(mapping));
    if (std::find(std::begin(kFields), std::end(kFields), field) == std::end(kFields))
      line.refuse("--map: not text, title, date, city, url, source or id: " + text::excerpt(field));
    if (!names.emplace(field, name).second) line.refuse("--map: twice for " + field);
  }
  return names;
}

ReadOptions reading(const CommandLine& line) {
  ReadOptions options;
  options.format = input_format(line);
  options.encoding = line.text("encoding");
  if (!options.encoding.empty() && !is_known_encoding(options.encoding))
    line.refuse_value("encoding", "none that iconv knows, as iconv -l lists them");
  options.field_names = field_names(line);
  options.cleaning = !line.has("no-cleaning");
  return options;
}

}  // namespace

std::optional<IndexOptions> parse_index_options(int argc, const char* const* argv) {
  const CommandLine line(kProgram, argc, argv);
  if (line.answer_help()) return std::nullopt;

  using When = IndexOptions::When;
  IndexOptions options;
  options.index = line.text("index");
  options.explain_cleaning = line.has("explain-cleaning");
  if (options.index.empty() && !options.explain_cleaning) line.refuse("--index: missing");
  if (!options.index.empty() && options.explain_cleaning)
    line.refuse("--index: not used with --explain-cleaning");
  if (options.explain_cleaning && line.has("no-cleaning"))
    line.refuse("--no-cleaning: leaves nothing to explain");
  options.reading = reading(line);
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
