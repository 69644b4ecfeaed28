// PDF files. They are read in a child process, so that a bad one ends nothing but itself.
#include <array>

#include "common/line_reader.h"
#include "indexer/child.h"
#include "indexer/formats/format.h"
#include "indexer/formats/pdf_text.h"
#include "indexer/formats/whole_file.h"

namespace izde {
namespace {

constexpr char kStopped[] = "makes the PDF reader stop; open it in a viewer and print it to a PDF once more";
constexpr char kOverLimits[] =
    "takes more than 60 seconds or 1 GB to read; open it in a viewer and print it to a PDF once more";

// A book of 1,000 pages takes a second and 100 MB. The result: text, and a few properties.
constexpr ChildLimits kLimits = {60, 1'000'000'000, kMostBytes + 1'000'000};

// What the child hands over: strings, each with a NUL behind it, which none of them holds.
constexpr std::size_t kParts = 5;

std::string packed(const PdfText& pdf) {
  std::string bytes;
  for (const std::string* part :
       {&pdf.rejected, &pdf.text, &pdf.properties.title, &pdf.properties.author, &pdf.properties.created})
    bytes.append(*part).append(1, '\0');
  return bytes;
}

PdfText unpacked(std::string_view bytes) {
  std::array<std::string, kParts> parts;
  for (std::string& part : parts) {
    const std::size_t end = std::min(bytes.find('\0'), bytes.size());
    part = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return {std::move(parts[0]),
          std::move(parts[1]),
          {std::move(parts[2]), std::move(parts[3]), std::move(parts[4])}};
}

// Reads a file in a child; what came of the child is said as a rejection.
PdfText read_in_child(std::string_view file) {
  std::string result;
  switch (run_in_child([&] { return packed(pdf_text(file)); }, kLimits, result)) {
    case ChildEnd::done:
      return unpacked(result);
    case ChildEnd::over_limits:
      return {kOverLimits, {}, {}};
    case ChildEnd::failed:
      break;
  }
  return {kStopped, {}, {}};
}

}  // namespace

void read_pdf(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  const auto file = whole_file(in);
  if (in.bad()) return;
  const auto reject = [&](std::string reason) { sink({std::nullopt, std::nullopt, std::move(reason)}); };
  if (!file) return reject(kFileTooLong);
  if (file->empty()) return reject("no text");
  PdfText pdf = read_in_child(*file);
  if (!pdf.rejected.empty()) return reject(std::move(pdf.rejected));
  Article article;
  article.id = source.name;
  article.text = std::move(pdf.text);
  apply(pdf.properties, article);
  sink({std::move(article), std::nullopt, {}});
}

}  // namespace izde
