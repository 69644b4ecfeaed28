#include <nlohmann/json.hpp>

#include "searcher/printers/printer.h"

namespace izde {
namespace {

using Json = nlohmann::ordered_json;

template <class Value>
Json or_null(const std::optional<Value>& value) {
  return value ? Json(*value) : Json();
}

Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json fields_of(const Hit& hit) {
  Json fields = Json::parse(hit.fields, nullptr, false);
  return fields.is_object() ? fields : Json::object();
}

Json counts(const MatchCount& count) { return {{"articles", count.articles}, {"passages", count.passages}}; }

Json json_of(const Hit& hit, const Json& qid) {
  return {{"type", "hit"},
          {"qid", qid},
          {"rank", hit.rank},
          {"score", or_null(hit.score)},
          {"article", hit.article},
          {"passage", hit.passage},
          {"title", hit.title},
          {"title_highlights", hit.title_highlights},
          {"url", or_null(hit.url)},
          {"source", or_null(hit.source)},
          {"date", or_null(hit.date)},
          {"year", or_null(hit.year)},
          {"cities", hit.cities},
          {"mentioned_years", hit.mentioned_years},
          {"text", hit.text},
          {"highlights", hit.highlights},
          {"snippet", hit.snippet},
          {"fields", fields_of(hit)}};
}

Json json_of(const Facet& facet, const Json& qid) {
  Json values = Json::array();
  for (const Facet::Value& value : facet.values) {
    Json entry = {
        {"value", facet.field == FacetField::city ? Json(value.value) : Json(std::stoi(value.value))}};
    entry.update(counts(value.count));
    values.push_back(std::move(entry));
  }
  Json others = {{"values", facet.other_values}};
  others.update(counts(facet.others));
  return {{"type", "facet"},  {"qid", qid},       {"name", facet_name(facet.field)},
          {"values", values}, {"others", others}, {"missing", counts(facet.missing)}};
}

Json summary_of(const Answer& answer, const Json& qid) {
  const SearchResult& result = answer.result;
  return {{"type", "summary"},
          {"format_version", 1},
          {"qid", qid},
          {"query", answer.query},
          {"understood", result.understood},
          {"articles", result.total.articles},
          {"passages", result.total.passages},
          {"exact", result.exact},
          {"suggestion", or_null(result.suggestion)},
          {"notes", result.notes},
          {"took_ms", answer.milliseconds}};
}

class JsonlPrinter : public Printer {
 public:
  explicit JsonlPrinter(std::ostream& out) : out_(out) {}

  void print(const Answer& answer) override {
    const Json qid = or_null(answer.qid);
    for (const Hit& hit : answer.result.hits) line(json_of(hit, qid));
    for (const Facet& facet : answer.result.facets) line(json_of(facet, qid));
    line(summary_of(answer, qid));
  }

 private:
  // A query may hold any bytes: what is not UTF-8 is replaced.
  void line(const Json& json) { out_ << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n'; }

  std::ostream& out_;
};

}  // namespace

std::unique_ptr<Printer> jsonl_printer(std::ostream& out) { return std::make_unique<JsonlPrinter>(out); }

}  // namespace izde
