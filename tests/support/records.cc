#include "tests/support/records.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace izde::test {
namespace {

using Json = nlohmann::ordered_json;

std::string iso(const Date& date) {
  char text[32];
  const int size = date.day != 0
                       ? std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day)
                   : date.month != 0 ? std::snprintf(text, sizeof text, "%04d-%02d", date.year, date.month)
                                     : std::snprintf(text, sizeof text, "%04d", date.year);
  return {text, static_cast<std::size_t>(size)};
}

Json object_of(const Article& article) {
  Json object = {{"id", article.id}, {"text", article.text}};
  if (!article.title.empty()) object["title"] = article.title;
  if (article.published.known()) object["date"] = iso(article.published);
  if (!article.cities.empty()) object["city"] = article.cities;
  if (!article.url.empty()) object["url"] = article.url;
  if (!article.source.empty()) object["source"] = article.source;
  if (!article.fields.empty()) object.update(Json::parse(article.fields));
  return object;
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string all;
  for (const std::string& part : parts) (all += all.empty() ? "" : between) += part;
  return all;
}

std::string cell_of(const std::string& value) {
  if (value.find_first_of(" \t\r\n\",;") == std::string::npos) return value;
  std::string cell = "\"";
  for (char c : value) cell += c == '"' ? "\"\"" : std::string(1, c);
  return cell + '"';
}

// The cell of a field; empty: the article has no such string.
std::string value_of(const Json& object, const std::string& name) {
  const auto found = object.find(name);
  if (found == object.end()) return {};
  if (found->is_array() && name == "city") return joined(found->get<std::vector<std::string>>(), ";");
  return found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

std::string jsonl_of(const std::vector<Article>& articles) {
  std::string lines;
  for (const Article& article : articles) (lines += object_of(article).dump()) += '\n';
  return lines;
}

std::string json_of(const std::vector<Article>& articles) {
  Json list = Json::array();
  for (const Article& article : articles) list.push_back(object_of(article));
  return list.dump(1) + '\n';
}

std::string csv_of(const std::vector<Article>& articles, char delimiter) {
  std::vector<Json> objects;
  Json names = Json::object();  // of all fields, in order
  for (const Article& article : articles) {
    objects.push_back(object_of(article));
    names.update(objects.back());
  }
  std::string table;
  const auto add_row = [&](const auto& value) {
    std::string row;
    for (const auto& field : names.items())
      (row += &*names.begin() == &field.value() ? "" : std::string(1, delimiter)) +=
          cell_of(value(field.key()));
    table += row + "\r\n";
  };
  add_row([](const std::string& name) { return name; });
  for (const Json& object : objects) add_row([&](const std::string& name) { return value_of(object, name); });
  return table;
}

}  // namespace izde::test
