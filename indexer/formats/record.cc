#include "indexer/formats/record.h"

#include "common/kazakh/dates.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr std::size_t kMostCities = 100;  // of one article; an index holds 65,536
constexpr std::size_t kDeepest =
    100;  // levels; what is given back under `fields` other programs must read, too
constexpr std::size_t kMostValues = 100'000;  // of one record; each takes up to 100 bytes

// Finds the field `name`: of the object itself, else of an object inside it, when `name` is a path with dots.
const Json* find(const Json& object, const std::string& name) {
  if (!object.is_object()) return nullptr;
  if (const auto field = object.find(name); field != object.end()) return &*field;
  const std::size_t dot = name.find('.');
  if (dot == std::string::npos) return nullptr;
  const auto inside = object.find(name.substr(0, dot));
  return inside == object.end() ? nullptr : find(*inside, name.substr(dot + 1));
}

// Removes what find() finds, with the objects that are empty without it; returns whether there was anything.
bool remove(Json& object, const std::string& name) {
  if (!object.is_object()) return false;
  if (object.erase(name) > 0) return true;
  const std::size_t dot = name.find('.');
  if (dot == std::string::npos) return false;
  const auto inside = object.find(name.substr(0, dot));
  if (inside == object.end() || !remove(*inside, name.substr(dot + 1))) return false;
  if (inside->empty()) object.erase(inside);
  return true;
}

// Our fields of a record, by what its file calls them; so do the reasons.
class RecordReader {
 public:
  RecordReader(const Json& record, const FieldNames& names) : record_(record), names_(names) {}

  // null counts as missing.
  std::string text_of(const char* name) const {
    const Json* value = value_of(name);
    if (value == nullptr || value->is_null()) return {};
    if (!value->is_string()) throw Rejected{shown(name) + " is not a string"};
    return value->get<std::string>();
  }

  std::string required(const char* name) const {
    std::string value = text_of(name);
    if (text::trimmed(value).empty()) throw Rejected{shown(name) + " is missing or empty"};
    return value;
  }

  std::string id() const {
    const Json* value = value_of("id");
    if (value == nullptr || !value->is_number()) return text_of("id");
    if (value->is_number_float())
      throw Rejected{shown("id") + " is not a whole number below 2^64; write it as a string"};
    return value->dump();
  }

  std::vector<std::string> cities() const {
    const Json* value = value_of("city");
    if (value == nullptr || !value->is_array()) {
      std::string city = text_of("city");
      return city.empty() ? std::vector<std::string>{} : std::vector{std::move(city)};
    }
    if (value->size() > kMostCities) throw Rejected{shown("city") + " names more than 100 cities"};
    std::vector<std::string> cities;
    for (const Json& city : *value) {
      if (!city.is_string()) throw Rejected{shown("city") + " holds something that is not a string"};
      cities.push_back(city.get<std::string>());
    }
    return cities;
  }

  // ISO 8601, a bare year as a number, and what the press writes.
  Date date() const {
    const Json* value = value_of("date");
    const std::string text = value != nullptr && value->is_number_integer() ? value->dump() : text_of("date");
    if (text::trimmed(text).empty()) return {};
    if (const std::optional<Date> date = kazakh::iso_date(text)) return *date;
    if (const std::optional<Date> date = kazakh::date_line(text)) return *date;
    throw Rejected{shown("date") + " is no ISO 8601 date that exists: " + text::excerpt(text)};
  }

 private:
  const Json* value_of(const char* name) const { return find(record_, their_name(names_, name)); }

  std::string shown(const char* name) const { return "`" + text::excerpt(their_name(names_, name)) + "`"; }

  const Json& record_;
  const FieldNames& names_;
};

Article article_of(Json& record, const SourceFile& source, std::size_t number) {
  if (!record.is_object()) throw Rejected{"not a JSON object"};
  const RecordReader reader(record, source.field_names);
  Article article;
  article.text = reader.required("text");
  article.title = std::string(text::trimmed(reader.text_of("title")));
  article.published = reader.date();
  if (article.published.known()) article.date_source = DateSource::field;
  article.cities = reader.cities();
  article.url = reader.text_of("url");
  article.source = reader.text_of("source");
  article.id = reader.id();
  if (article.id.empty()) article.id = article.url;
  if (article.id.empty() && !source.name.empty()) article.id = source.name + "#" + std::to_string(number);
  if (article.id.empty()) throw Rejected{"neither `id` nor `url`, and standard input has no name"};
  for (const char* name : kFieldNames) remove(record, their_name(source.field_names, name));
  if (!record.empty()) article.fields = record.dump();
  return article;
}

// Parses a record; what would cost too much is rejected as soon as it is met.
Json parsed(const std::string& text) {
  using Event = Json::parse_event_t;
  std::size_t values = 0;
  std::vector<std::size_t> fields(kDeepest + 2);  // seen so far, of the object around each level
  return Json::parse(text, [&](int depth, Event event, Json&) {
    const auto level = static_cast<std::size_t>(depth);
    if (level > kDeepest) throw Rejected{"nested too deeply"};
    if (event == Event::object_start) fields[level + 1] = 0;
    if (event == Event::key && ++fields[level] > kMostFields)
      throw Rejected{"more than 1,000 fields in an object"};
    const bool value = event == Event::value || event == Event::object_start || event == Event::array_start;
    if (value && ++values > kMostValues) throw Rejected{"more than 100,000 values"};
    return true;
  });
}

// NUL bytes are an end of input for the library.
Json checked_and_parsed(const std::string& text) {
  if (!text::is_utf8(text)) throw Rejected{"not UTF-8"};
  if (text.find('\0') != std::string::npos) throw Rejected{"holds NUL bytes"};
  return parsed(text);
}

}  // namespace

std::string their_name(const FieldNames& names, const std::string& name) {
  const auto found = names.find(name);
  return found == names.end() ? name : found->second;
}

ReadResult read_record(Json&& record, const SourceFile& source, RecordPlace place) {
  ReadResult result{std::nullopt, place.line, {}};
  try {
    result.article = article_of(record, source, place.number);
  } catch (const Rejected& rejected) {
    result.rejected = rejected.reason;
  }
  return result;
}

ReadResult read_json_record(const std::string& text, const SourceFile& source, RecordPlace place) {
  try {
    return read_record(checked_and_parsed(text), source, place);
  } catch (const Rejected& rejected) {
    return {std::nullopt, place.line, rejected.reason};
  } catch (const Json::exception&) {
    return {std::nullopt, place.line, "not JSON"};
  }
}

}  // namespace izde
