#include <algorithm>
#include <array>

#include "indexer/formats/extension.h"
#include "indexer/formats/format.h"

namespace izde {
namespace {

constexpr std::string_view kTextExtensions[] = {".txt"};
constexpr std::string_view kMarkdownExtensions[] = {".md", ".markdown"};
constexpr std::string_view kHtmlExtensions[] = {".html", ".htm", ".xhtml"};
constexpr std::string_view kFeedExtensions[] = {".xml", ".rss", ".atom"};
constexpr std::string_view kJsonLinesExtensions[] = {".jsonl", ".ndjson"};
constexpr std::string_view kJsonExtensions[] = {".json"};
constexpr std::string_view kCsvExtensions[] = {".csv"};
constexpr std::string_view kTsvExtensions[] = {".tsv"};
constexpr std::string_view kDocxExtensions[] = {".docx"};
constexpr std::string_view kOdtExtensions[] = {".odt"};
constexpr std::string_view kPdfExtensions[] = {".pdf"};

constexpr std::array<Format, 11> kFormats = {{
    {"jsonl", kJsonLinesExtensions, read_json_lines},
    {"json", kJsonExtensions, read_json},
    {"csv", kCsvExtensions, read_csv},
    {"tsv", kTsvExtensions, read_tsv},
    {"docx", kDocxExtensions, read_docx, true, true},
    {"odt", kOdtExtensions, read_odt, true, true},
    {"pdf", kPdfExtensions, read_pdf, true, true},
    {"text", kTextExtensions, read_plain_text, true},
    {"markdown", kMarkdownExtensions, read_markdown, true},
    {"html", kHtmlExtensions, read_html, true},
    {"feed", kFeedExtensions, read_feed},
}};

}  // namespace

const Format* format_of(const std::filesystem::path& path) {
  if (path == "-") return &kFormats.front();
  const std::string extension = extension_of(path.filename().string());
  for (const Format& format : kFormats)
    if (std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end())
      return &format;
  return nullptr;
}

const Format* format_named(std::string_view name) {
  for (const Format& format : kFormats)
    if (format.name == name) return &format;
  return nullptr;
}

std::string format_names() {
  std::string names;
  for (const Format& format : kFormats) (names += names.empty() ? "" : ", ") += format.name;
  return names;
}

}  // namespace izde
