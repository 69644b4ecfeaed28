#include <algorithm>
#include <array>

#include "indexer/formats/format.h"

namespace izde {
namespace {

constexpr std::string_view kTextExtensions[] = {".txt"};
constexpr std::string_view kJsonLinesExtensions[] = {".jsonl", ".ndjson"};

constexpr std::array<Format, 2> kFormats = {{
    {"json-lines", kJsonLinesExtensions, read_json_lines},
    {"text", kTextExtensions, read_plain_text},
}};

}  // namespace

const Format* format_of(const std::filesystem::path& path) {
  if (path == "-") return &kFormats.front();
  const std::string name = path.filename().string();
  std::string extension =
      name.substr(std::min(name.rfind('.'), name.size()));  // all of ".txt", unlike path's
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c); });
  for (const Format& format : kFormats)
    if (std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end())
      return &format;
  return nullptr;
}

}  // namespace izde
