#include "izde/json.h"

#include <nlohmann/json.hpp>

namespace izde {
namespace {

using Json = nlohmann::ordered_json;

template <class Value>
Json or_null(const std::optional<Value>& value) {
  return value ? Json(*value) : Json();
}

Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json object_of(const std::string& text) {
  Json fields = Json::parse(text, nullptr, false);
  return fields.is_object() ? fields : Json::object();
}

Json counts(const MatchCount& count) { return {{"articles", count.articles}, {"passages", count.passages}}; }

Json explanation_of(const Hit& hit) {
  Json parts = Json::array();
  for (const ScorePart& part : hit.explanation)
    parts.push_back({{"query", part.query},
                     {"matched", part.matched},
                     {"level", level_name(part.level)},
                     {"score", part.score}});
  return parts;
}

Json json_of(const Hit& hit, const Json& qid) {
  Json json = {{"type", "hit"},
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
               {"date_source", or_null(hit.date_source)},
               {"year", or_null(hit.year)},
               {"cities", hit.cities},
               {"regions", hit.regions},
               {"mentioned_years", hit.mentioned_years},
               {"text", hit.text},
               {"highlights", hit.highlights},
               {"snippet", hit.snippet},
               {"before", hit.before},
               {"after", hit.after},
               {"copies", {{"passages", hit.copies.passages}, {"articles", hit.copies.articles}}},
               {"fields", object_of(hit.fields)}};
  if (!hit.explanation.empty()) json["explanation"] = explanation_of(hit);
  return json;
}

bool is_number(FacetField field) { return field == FacetField::year || field == FacetField::mentioned_year; }

Json json_of(const Facet& facet, const Json& qid) {
  Json values = Json::array();
  for (const Facet::Value& value : facet.values) {
    Json entry = {{"value", is_number(facet.field) ? Json(std::stoi(value.value)) : Json(value.value)}};
    entry.update(counts(value.count));
    values.push_back(std::move(entry));
  }
  Json others = {{"values", facet.other_values}};
  others.update(counts(facet.others));
  return {{"type", "facet"},  {"qid", qid},       {"name", facet_name(facet.field)},
          {"values", values}, {"others", others}, {"missing", counts(facet.missing)}};
}

Json summary_of(const SearchResult& result, std::string_view query, const Json& qid, double took_ms) {
  return {{"type", "summary"},
          {"format_version", 1},
          {"qid", qid},
          {"query", query},
          {"understood", result.understood},
          {"articles", result.total.articles},
          {"passages", result.total.passages},
          {"years", or_null(result.years)},
          {"exact", result.exact},
          {"suggestion", or_null(result.suggestion)},
          {"notes", result.notes},
          {"took_ms", took_ms}};
}

// A query may hold any bytes: what is not UTF-8 is replaced.
void add_line(const Json& json, std::string& lines) {
  lines += json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string json_lines(const SearchResult& result, std::string_view query,
                       const std::optional<std::string>& qid, double took_ms) {
  const Json id = or_null(qid);
  std::string lines;
  for (const Hit& hit : result.hits) add_line(json_of(hit, id), lines);
  for (const Facet& facet : result.facets) add_line(json_of(facet, id), lines);
  add_line(summary_of(result, query, id, took_ms), lines);
  return lines;
}

std::string json_summary(const SearchResult& result, std::string_view query,
                         const std::optional<std::string>& qid, double took_ms) {
  Json summary = summary_of(result, query, or_null(qid), took_ms);
  const bool any = !result.hits.empty();
  summary["article"] = any ? Json(result.hits.front().article) : Json();
  summary["title"] = any ? Json(result.hits.front().title) : Json();
  std::string line;
  add_line(summary, line);
  return line;
}

std::string json_words(const std::vector<IndexWord>& words) {
  std::string lines;
  for (const IndexWord& word : words)
    add_line(
        {{"type", "word"}, {"stem", word.stem}, {"russian", word.is_russian}, {"passages", word.passages}},
        lines);
  return lines;
}

std::string json_article(const ArticleText& article) {
  Json passages = Json::array();
  for (const ArticleText::Passage& passage : article.passages)
    passages.push_back(
        {{"passage", passages.size() + 1}, {"text", passage.text}, {"highlights", passage.highlights}});
  std::string line;
  add_line({{"type", "article"},
            {"format_version", 1},
            {"article", article.article},
            {"title", article.title},
            {"title_highlights", article.title_highlights},
            {"url", or_null(article.url)},
            {"source", or_null(article.source)},
            {"date", or_null(article.date)},
            {"date_source", or_null(article.date_source)},
            {"year", or_null(article.year)},
            {"cities", article.cities},
            {"regions", article.regions},
            {"mentioned_years", article.mentioned_years},
            {"passages", std::move(passages)},
            {"fields", object_of(article.fields)}},
           line);
  return line;
}

}  // namespace izde
