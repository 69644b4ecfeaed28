#include "common/analysis/analyzer.h"

#include "common/hash.h"
#include "common/kazakh/data.h"
#include "common/kazakh/scripts.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// Raise with every change of a rule that changes what an index holds of a text: tokens and terms, and also sentences,
// passages, cities and years.
constexpr std::string_view kAnalyzerVersion = "kazakh-1";

std::vector<std::string> explained(const Token& token, const std::string& folded) {
  std::vector<std::string> steps;
  if (folded != token.text) steps.push_back("fold: " + folded);
  if (token.kind == TokenKind::number) return steps;
  const kazakh::Reading reading = kazakh::read(folded);
  for (const kazakh::Ending& ending : reading.endings)
    steps.push_back(std::string(kazakh::slot_name(ending.slot)) + ": -" + ending.text);
  steps.push_back("stem: " + reading.stem);
  return steps;
}

}  // namespace

void Analyzer::analyze(std::string_view text, const std::function<void(const Token&)>& sink) {
  token_.position = 0;
  token_.terms.resize(1);
  std::string& stem = token_.terms.front();
  words_.split(text, [&](Range range, TokenKind kind) {
    token_.text = text.substr(range.begin, range.size());
    token_.begin = range.begin, token_.end = range.end, token_.kind = kind;
    text::fold(token_.text, folded_);
    kazakh::unify_look_alikes(folded_);
    kazakh::stem(folded_, stem);
    if (stem.empty()) return;  // nothing but invisible characters
    stem.resize(text::prefix(stem, kMaxTermBytes).size());
    if (trace_ == Trace::on) token_.steps = explained(token_, folded_);
    sink(token_);
    ++token_.position;
  });
}

std::vector<Token> Analyzer::tokens(std::string_view text) {
  std::vector<Token> all;
  analyze(text, [&](const Token& token) { all.push_back(token); });
  return all;
}

std::string Analyzer::stems(std::string_view text) {
  std::string joined;
  analyze(text, [&](const Token& token) {
    if (!joined.empty()) joined += ' ';
    joined += token.stem();
  });
  return joined;
}

std::string analyzer_fingerprint() {
  std::string tables(text::Segmenter::version());
  for (std::string_view table : {kazakh::data::uncut(), kazakh::data::cities(), kazakh::data::furniture()})
    tables += table;
  return std::string(kAnalyzerVersion) + "-" + hexadecimal(content_hash(tables));
}

}  // namespace izde
