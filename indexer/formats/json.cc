// JSON: a list of records, a single one, an object with lists of them inside, or several of these one after
// the other.
#include <algorithm>
#include <string_view>

#include "common/line_reader.h"
#include "indexer/formats/json_elements.h"
#include "indexer/formats/record.h"

namespace izde {
namespace {

constexpr char kNotJson[] = "not JSON";
constexpr char kCut[] = "cut off: the file ends inside it";
constexpr char kBlanks[] = " \t\r\n";

// Returns the position behind the string that begins at `begin`.
std::size_t string_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin + 1;
  while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
  return std::min(at + 1, text.size());
}

char next_mark(std::string_view text, std::size_t at) {
  at = text.find_first_not_of(kBlanks, at);
  return at == std::string_view::npos ? '\0' : text[at];
}

// Tells whether an object, which need not be complete, has a list of objects inside and no field `name` of
// its own. By its brackets: one of many pages need not be parsed to tell that it is no article.
bool holds_list(std::string_view object, std::string_view name) {
  std::size_t objects = 0, lists = 0;
  bool holds = false;
  for (std::size_t at = 0; at < object.size();) {
    const char c = object[at];
    if (c == '"') {
      const std::size_t end = string_end(object, at);
      const bool is_own = objects == 1 && lists == 0 && next_mark(object, end) == ':';
      if (is_own && object.substr(at + 1, end - at - 2) == name) return false;
      at = end;
      continue;
    }
    ++at;
    if (c == '[') holds |= lists++ == 0 && next_mark(object, at) == '{';
    if (c == ']' && lists > 0) --lists;
    if (c == '{') ++objects;
    if (c == '}' && objects > 0) --objects;
  }
  return holds;
}

ReadResult result_of(const JsonElements::Element& element, const SourceFile& source, std::size_t number) {
  using Kind = JsonElements::Kind;
  switch (element.kind) {
    case Kind::whole:
      return read_json_record(element.text, source, {element.line, number});
    case Kind::too_long:
      return {std::nullopt, element.line, kTooLong};
    case Kind::cut:
      return {std::nullopt, element.line, kCut};
    default:
      return {std::nullopt, element.line, kNotJson};
  }
}

}  // namespace

void read_json(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  const std::string text = their_name(source.field_names, "text");
  const std::string own = text.substr(0, text.find('.'));
  JsonElements elements(in);
  JsonElements::Element element;
  for (std::size_t number = 0;;) {
    elements.next(element);
    if (element.kind == JsonElements::Kind::none) return;
    if (!elements.in_list() && holds_list(element.text, own)) {
      elements.look_inside(element);
    } else {
      sink(result_of(element, source, ++number));
    }
  }
}

}  // namespace izde
