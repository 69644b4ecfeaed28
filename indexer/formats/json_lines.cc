// JSON Lines: an object a line, its fields as docs/formats.md names them.
#include <nlohmann/json.hpp>

#include "common/kazakh/dates.h"
#include "common/line_reader.h"
#include "common/text/utf8.h"
#include "indexer/formats/format.h"

namespace izde {
namespace {

using Json = nlohmann::ordered_json;

struct Rejected {
  std::string reason;
};

constexpr std::size_t kMostCities = 100;  // of one article; an index holds 65,536
constexpr std::size_t kDeepest =
    100;  // levels; what is given back under `fields` other programs must read, too

constexpr std::size_t kMostFields = 1000;  // of one object; the library looks for each among those before it
constexpr std::size_t kMostValues = 100'000;  // of one line; each takes up to 100 bytes

// Parses a line; what would cost too much is rejected as soon as it is met.
Json parsed(const std::string& line) {
  using Event = Json::parse_event_t;
  std::size_t values = 0;
  std::vector<std::size_t> fields(kDeepest + 2);  // seen so far, of the object around each level
  return Json::parse(line, [&](int depth, Event event, Json&) {
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

// Takes the string `name` out of `object`; null counts as missing.
std::string take_string(Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) return {};
  if (!found->is_string() && !found->is_null()) throw Rejected{std::string("`") + name + "` is not a string"};
  std::string value = found->is_null() ? std::string() : found->get<std::string>();
  object.erase(found);
  return value;
}

std::string take_id(Json& object) {
  const auto found = object.find("id");
  if (found == object.end() || !found->is_number()) return take_string(object, "id");
  if (found->is_number_float()) throw Rejected{"`id` is not a whole number below 2^64; write it as a string"};
  std::string id = found->dump();
  object.erase(found);
  return id;
}

std::vector<std::string> take_cities(Json& object) {
  const auto found = object.find("city");
  if (found == object.end() || !found->is_array()) {
    std::string city = take_string(object, "city");
    return city.empty() ? std::vector<std::string>{} : std::vector{std::move(city)};
  }
  if (found->size() > kMostCities) throw Rejected{"`city` names more than 100 cities"};
  std::vector<std::string> cities;
  for (const Json& city : *found) {
    if (!city.is_string()) throw Rejected{"`city` holds something that is not a string"};
    cities.push_back(city.get<std::string>());
  }
  object.erase(found);
  return cities;
}

Date take_date(Json& object) {
  if (const auto found = object.find("date"); found != object.end() && found->is_number_integer())
    *found = found->dump();  // a bare year
  const std::string text = take_string(object, "date");
  if (text::trimmed(text).empty()) return {};
  const std::optional<Date> date = kazakh::iso_date(text);
  if (!date) throw Rejected{"`date` is no ISO 8601 date that exists: " + text::excerpt(text)};
  return *date;
}

Article article_of(Json object, const SourceFile& source, std::size_t line) {
  if (!object.is_object()) throw Rejected{"not a JSON object"};
  Article article;
  article.text = take_string(object, "text");
  if (text::trimmed(article.text).empty()) throw Rejected{"`text` is missing or empty"};
  article.title = std::string(text::trimmed(take_string(object, "title")));
  article.published = take_date(object);
  if (article.published.known()) article.date_source = DateSource::field;
  article.cities = take_cities(object);
  article.url = take_string(object, "url");
  article.source = take_string(object, "source");
  article.id = take_id(object);
  if (article.id.empty()) article.id = article.url;
  if (article.id.empty() && !source.name.empty()) article.id = source.name + "#" + std::to_string(line);
  if (article.id.empty()) throw Rejected{"neither `id` nor `url`, and standard input has no name"};
  if (!object.empty()) article.fields = object.dump();
  return article;
}

ReadResult read_line(const std::string& line, const SourceFile& source, std::size_t number) {
  ReadResult result{std::nullopt, number, {}};
  try {
    if (!text::is_utf8(line)) throw Rejected{"not UTF-8"};
    if (line.find('\0') != std::string::npos)
      throw Rejected{"holds NUL bytes"};  // an end of input for the library
    result.article = article_of(parsed(line), source, number);
  } catch (const Rejected& rejected) {
    result.rejected = rejected.reason;
  } catch (const Json::exception&) {
    result.rejected = "not JSON";
  }
  return result;
}

}  // namespace

void read_json_lines(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  LineReader lines(in, kMostBytes);
  std::string line;
  for (std::size_t number = 1;; ++number) {
    const LineReader::Line read = lines.next(line);
    if (read == LineReader::Line::none) return;
    if (read == LineReader::Line::too_long) {
      sink({std::nullopt, number, kTooLong});
      continue;
    }
    if (!text::trimmed(line).empty()) sink(read_line(line, source, number));
  }
}

}  // namespace izde
