// Text files as a person pasted them: the text of a page, with its menus, without its metadata.
#include "indexer/formats/format.h"
#include "indexer/formats/whole_text.h"

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
  const char* reason = read_whole_text(in, bytes);
  if (*reason != 0) return sink({std::nullopt, std::nullopt, reason});
  if (in.bad()) return;
  Article article;
  article.id = source.name;
  article.text = without_carriage_returns(std::move(bytes));
  sink({std::move(article), std::nullopt, {}});
}

}  // namespace izde
