#include "searcher/token_commands.h"

#include <nlohmann/json.hpp>
#include <string>

#include "common/analysis/analyzer.h"
#include "common/text/utf8.h"
#include "searcher/text_input.h"

namespace izde {
namespace {

using Json = nlohmann::ordered_json;

void print_token(const Token& token, bool json, std::ostream& out) {
  const char* kind = token.kind == TokenKind::number ? "number" : "word";
  if (json) {
    const Json line = {{"type", "token"}, {"text", token.text},   {"start", token.begin}, {"end", token.end},
                       {"kind", kind},    {"terms", token.terms}, {"steps", token.steps}};
    out << line.dump() << '\n';
    return;
  }
  out << text::one_line(token.text) << '\t' << token.begin << '-' << token.end << '\t' << kind << '\t';
  for (const std::string& term : token.terms) out << (&term == &token.terms.front() ? "" : " ") << term;
  for (const std::string& step : token.steps)
    out << (&step == &token.steps.front() ? '\t' : ';') << ' ' << step;
  out << '\n';
}

}  // namespace

int stem(std::ostream& out) {
  Analyzer analyzer;
  TextInput lines("-");
  for (std::string line; lines.next(line);) out << analyzer.stems(text::repaired(line)) << '\n';
  return lines.complete() ? 0 : 1;
}

int analyze(const SearchOptions& options, std::ostream& out) {
  const std::string text = options.request.query.empty() ? TextInput("-").rest() : options.request.query;
  Analyzer analyzer(Analyzer::Trace::on);
  const bool json = options.format == SearchOptions::Format::jsonl;
  const std::string repaired = text::repaired(text);
  const auto print = [&](const Token& token) { print_token(token, json, out); };
  analyzer.analyze(repaired, print, analyzer.language_of(repaired));
  return 0;
}

}  // namespace izde
