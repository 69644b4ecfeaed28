#include "indexer/formats/linked_data.h"

#include <nlohmann/json.hpp>

#include "common/text/utf8.h"

namespace izde {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostScriptBytes = 500'000;  // of one script: as JSON it takes 20 times as much
constexpr std::size_t kMostScripts = 20;           // a page has one or two

std::string string_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_string()) return {};
  return std::string(text::trimmed(found->get_ref<const std::string&>()));
}

void fill(std::string& field, std::string value) {
  if (field.empty()) field = std::move(value);
}

// Takes what an object says of an article: only articles have headlines.
void read_object(const Json& object, LinkedData& data) {
  if (!object.is_object()) return;
  if (object.contains("headline") || object.contains("datePublished")) {
    fill(data.headline, string_in(object, "headline"));
    fill(data.published, string_in(object, "datePublished"));
    if (const auto publisher = object.find("publisher"); publisher != object.end() && publisher->is_object())
      fill(data.publisher, string_in(*publisher, "name"));
  }
}

// An object, a list of them, or one that holds such a list.
void read(const Json& json, LinkedData& data) {
  if (json.is_array()) {
    for (const Json& one : json) read_object(one, data);
    return;
  }
  read_object(json, data);
  if (!json.is_object()) return;
  if (const auto graph = json.find("@graph"); graph != json.end() && graph->is_array())
    for (const Json& one : *graph) read_object(one, data);
}

}  // namespace

LinkedData linked_data(const HtmlTree& tree) {
  LinkedData data;
  std::size_t scripts = 0;
  for (std::size_t i = 1; i < tree.size(); ++i) {
    const HtmlNode& text = tree[i];
    if (!text.name.empty() || tree[text.parent].attribute("type") != "application/ld+json") continue;
    if (text.text.size() > kMostScriptBytes || ++scripts > kMostScripts) continue;
    const Json json = Json::parse(text.text, nullptr, false);
    if (!json.is_discarded()) read(json, data);
  }
  return data;
}

}  // namespace izde
