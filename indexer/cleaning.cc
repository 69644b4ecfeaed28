#include "indexer/cleaning.h"

#include <algorithm>
#include <vector>

#include "common/kazakh/data.h"
#include "common/table.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

enum class Furniture { none, line, list };

Furniture furniture_of(std::string_view line) {
  static const std::vector<TableRow> patterns = table_rows(kazakh::data::furniture());
  const std::string folded = text::folded(text::trimmed(line));
  for (const TableRow& pattern : patterns) {
    const std::string_view kind = pattern.at(0);
    if (kind == "start" ? folded.starts_with(pattern.at(1)) : folded == pattern.at(1))
      return kind == "list" ? Furniture::list : Furniture::line;
  }
  return Furniture::none;
}

bool is_list_item(std::string_view line) {
  const std::string_view content = text::trimmed(line);
  return content.starts_with("-") || content.starts_with("–") || content.starts_with("•");
}

}  // namespace

std::string without_furniture(const std::string& text, std::vector<RemovedLine>*) {
  std::string kept;
  kept.reserve(text.size());
  bool in_list = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const std::string_view line(text.data() + begin, end - begin);
    begin = end;
    if (in_list && (is_list_item(line) || text::trimmed(line).empty())) continue;
    const Furniture furniture = furniture_of(line);
    in_list = furniture == Furniture::list;
    if (furniture == Furniture::none) kept += line;
  }
  return kept;
}

}  // namespace izde
