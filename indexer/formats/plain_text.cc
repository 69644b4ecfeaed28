// Text files as a person pasted them: the text of a page, with its menus, without its metadata.
#include "common/line_reader.h"
#include "common/text/utf8.h"
#include "indexer/formats/format.h"

namespace izde {
namespace {

std::string without_carriage_returns(std::string text) {
  for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at + 1))
    if (at + 1 == text.size() || text[at + 1] != '\n') text[at] = '\n';  // a line's end on its own
  std::erase(text, '\r');
  return text;
}

}  // namespace

void read_plain_text(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  std::string bytes;
  for (char buffer[1 << 16]; bytes.size() <= kMostBytes && (in.read(buffer, sizeof buffer), in.gcount() > 0);)
    bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
  if (in.bad()) return;
  const auto reject = [&](const char* reason) { sink({std::nullopt, std::nullopt, reason}); };
  if (bytes.size() > kMostBytes) return reject(kTooLong);
  if (!text::is_utf8(bytes)) return reject("not UTF-8");
  if (bytes.find('\0') != std::string::npos)
    return reject("holds NUL bytes");  // UTF-16 without a mark can look like UTF-8
  Article article;
  article.id = source.name;
  article.text = without_carriage_returns(std::move(bytes));
  sink({std::move(article), std::nullopt, {}});
}

}  // namespace izde
