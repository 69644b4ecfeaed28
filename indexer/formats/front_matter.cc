#include "indexer/formats/front_matter.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "common/text/utf8.h"
#include "indexer/formats/page_date.h"
#include "indexer/formats/page_title.h"

namespace izde {
namespace {

constexpr std::size_t kMostBytes = 65'536;  // longer is text between two rules

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view unquoted(std::string_view value) {
  const bool is_quoted =
      value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\'');
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

// The values of "[a, b]"; one of any other.
std::vector<std::string> values_of(std::string_view value) {
  if (!value.starts_with('[') || !value.ends_with(']')) return {one_line(unquoted(value))};
  value = value.substr(1, value.size() - 2);
  std::vector<std::string> values;
  while (!value.empty()) {
    const std::size_t end = std::min(value.find(','), value.size());
    const std::string one = one_line(unquoted(text::trimmed(value.substr(0, end))));
    if (!one.empty()) values.push_back(one);
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return values;
}

void read_field(const std::string& key, std::string_view value, Article& article,
                nlohmann::ordered_json& fields) {
  const std::vector<std::string> values = values_of(value);
  if (values.empty() || values[0].empty()) return;
  if (key == "title")
    article.title = values[0];
  else if (key == "url" || key == "link")
    article.url = values[0];
  else if (key == "source")
    article.source = values[0];
  else if (key == "city")
    article.cities = values;
  else if (key == "author")
    fields[key] = values[0];
  else if (key == "tags" || key == "categories")
    fields[key] = values;
  else if (key == "date") {
    if (const auto date = page_date(values[0]))
      article.published = *date, article.date_source = DateSource::field;
  }
}

}  // namespace

std::string_view without_front_matter(std::string_view file, Article& article) {
  std::string_view rest = file;
  if (text::trimmed(take_line(rest)) != "---") return file;
  nlohmann::ordered_json fields;
  Article filled = article;
  while (!rest.empty() && file.size() - rest.size() < kMostBytes) {
    const std::string_view line = take_line(rest);
    if (line == "---" || line == "...") {
      article = std::move(filled);
      if (!fields.empty()) article.fields = fields.dump();
      return rest;
    }
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos)
      read_field(std::string(line.substr(0, colon)), text::trimmed(line.substr(colon + 1)), filled, fields);
  }
  return file;
}

}  // namespace izde
