#include <algorithm>
#include <optional>

#include "common/kazakh/normal.h"
#include "common/text/folding.h"
#include "searcher/snippet.h"

namespace izde {
namespace {

// A token that may be a highlight.
struct Met {
  Highlight highlight;
  std::uint32_t position;
  std::vector<Terms::Use> uses;
  bool is_found;  // alone, or in a phrase
};

bool fits(const Terms::Use& use, const Token& token) {
  return (use.acronym.empty() || token.text.starts_with(use.acronym)) &&
         (use.exact.empty() || kazakh::normal(token.text) == use.exact);
}

std::optional<Met> met(const Token& token, const Terms& terms) {
  Met met{{{token.begin, token.end}, 0}, token.position, {}, false};
  for (const std::string& term : token.terms)
    for (const Terms::Use& use : terms.find(term))
      if (fits(use, token)) met.uses.push_back(use);
  if (met.uses.empty()) return std::nullopt;
  met.highlight.word = met.uses.front().word;
  for (const Terms::Use& use : met.uses) {
    if (use.phrase != Terms::kNone || met.is_found) continue;
    met.is_found = true, met.highlight.word = use.word;
  }
  return met;
}

bool is_at(const Met& token, std::size_t phrase, std::size_t place) {
  return std::any_of(token.uses.begin(), token.uses.end(),
                     [&](const Terms::Use& use) { return use.phrase == phrase && use.place == place; });
}

// Marks the phrases that begin at a token.
void mark_phrases(std::vector<Met>& tokens, std::size_t begin, const Terms& terms) {
  for (const Terms::Use& use : tokens[begin].uses) {
    if (use.phrase == Terms::kNone || use.place != 0) continue;
    const std::size_t size = terms.size_of(use.phrase);
    if (size > tokens.size() - begin) continue;
    bool all = true;
    for (std::size_t i = 1; all && i < size; ++i)
      all =
          tokens[begin + i].position == tokens[begin].position + i && is_at(tokens[begin + i], use.phrase, i);
    for (std::size_t i = 0; all && i < size; ++i) tokens[begin + i].is_found = true;
  }
}

}  // namespace

Terms::Terms(const std::vector<std::string>& terms) {
  for (const std::string& term : terms) {
    Use use{.word = words_, .acronym = {}, .exact = {}};
    if (uses_.try_emplace(term, std::vector{use}).second) ++words_;
  }
}

Terms::Terms(const Query& query, TextPart part) : known_synonyms_(query.synonyms.size(), false) {
  add(query.root, part, query);
}

void Terms::add(const QueryNode& node, TextPart part, const Query& query) {
  if (node.occur == Occur::must_not || is_field(node) || (node.field == "title" && part == TextPart::text))
    return;
  for (const std::size_t synonym : node.synonyms) {
    if (known_synonyms_[synonym]) continue;
    known_synonyms_[synonym] = true;
    add_synonym(query.synonyms[synonym]);
  }
  if (node.kind == QueryNode::Kind::word && !node.is_stop_word) {
    Use use{.word = words_++, .acronym = {}, .exact = {}};
    if (node.form == WordForm::exact) use.exact = node.typed;
    return add_word(node, use);
  }
  if (node.kind == QueryNode::Kind::phrase && node.distance < 0)
    return add_phrase(node.children, words_++, "");
  for (const QueryNode& child : node.children) add(child, part, query);
}

// Where other words may stand between, each word is marked wherever it is.
void Terms::add_synonym(const Synonym& synonym) {
  if (synonym.between < 0) return add_phrase(synonym.words, words_, synonym.is_acronym ? synonym.text : "");
  for (const QueryNode& word : synonym.words) add_word(word, {.word = words_, .acronym = {}, .exact = {}});
}

void Terms::add_word(const QueryNode& word, Use use) {
  for (const WordTerms* terms : {&word.terms, &word.variants})
    for (const std::string& term : *terms) uses_[term].push_back(use);
}

void Terms::add_phrase(const std::vector<QueryNode>& words, std::size_t number, const std::string& acronym) {
  Use use{number, sizes_.size(), 0, acronym, {}};
  for (const QueryNode& word : words) add_word(word, use), ++use.place;
  sizes_.push_back(words.size());
}

const std::vector<Terms::Use>& Terms::find(const std::string& term) const {
  static const std::vector<Use> none;
  const auto found = uses_.find(term);
  return found == uses_.end() ? none : found->second;
}

std::vector<Highlight> highlights_in(std::string_view text, const Terms& terms, Analyzer& analyzer,
                                     Language around) {
  std::vector<Met> tokens;
  const auto look = [&](const Token& token) {
    if (std::optional<Met> one = met(token, terms)) tokens.push_back(std::move(*one));
  };
  analyzer.analyze(text, look, around);
  for (std::size_t i = 0; i < tokens.size(); ++i) mark_phrases(tokens, i, terms);
  std::vector<Highlight> highlights;
  for (const Met& token : tokens)
    if (token.is_found) highlights.push_back(token.highlight);
  return highlights;
}

}  // namespace izde
