#include "searcher/explanation.h"

#include "common/analysis/token.h"

namespace izde {
namespace {

// The terms that a passage has, for people.
std::vector<std::string> terms_in(const IndexReader& index, std::uint32_t document, const WordTerms& terms) {
  std::vector<std::string> found;
  std::vector<Posting> postings;
  for (const std::string& term : terms) {
    index.read_postings(term, postings);
    if (posting_of(document, postings) != nullptr) found.emplace_back(without_prefix(term));
  }
  return found;
}

std::string name_of(const WordPostings& word) { return std::string(without_prefix(word.terms.front())); }

}  // namespace

std::string_view level_name(ScoreLevel level) {
  switch (level) {
    case ScoreLevel::word:
      return "word";
    case ScoreLevel::variant:
      return "variant";
    case ScoreLevel::synonym:
      return "synonym";
    case ScoreLevel::related:
      return "related";
    case ScoreLevel::more_words:
      return "more words";
    case ScoreLevel::neighbours:
      return "neighbours";
    case ScoreLevel::capital:
      return "capital";
    case ScoreLevel::article:
      return "article";
  }
  return "";
}

std::vector<ScorePart> explanation_of(const Matcher& matcher, const IndexReader& index,
                                      std::uint32_t document) {
  std::vector<ScorePart> explanation;
  for (const auto& [number, level, score] : matcher.parts_of(index, document)) {
    ScorePart& part = explanation.emplace_back();
    part.level = level, part.score = score;
    if (level == ScoreLevel::article) continue;
    const WordPostings& word = matcher.words()[number];
    part.query = name_of(word);
    if (level == ScoreLevel::neighbours) part.query += ' ' + name_of(matcher.words()[number + 1]);
    if (level == ScoreLevel::word || level == ScoreLevel::variant)
      part.matched = terms_in(index, document, word.terms);
    if (level == ScoreLevel::synonym) part.matched = word.synonym_texts;
    if (level == ScoreLevel::related) part.matched = terms_in(index, document, word.related_terms);
  }
  return explanation;
}

}  // namespace izde
