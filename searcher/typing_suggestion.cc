#include "searcher/typing_suggestion.h"

#include <algorithm>
#include <vector>

#include "common/kazakh/normal.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "searcher/correction.h"
#include "searcher/missing_words.h"

namespace izde {
namespace {

// With more words that the index lacks the query is in another language, or about other things.
constexpr std::size_t kMostWords = 20, kMostMissing = 5;

// A word of the text, and where it stands there.
struct Place {
  std::string stem;
  std::size_t begin, end;
};

std::vector<Place> places_in(std::string_view text, Analyzer& analyzer) {
  std::vector<Place> places;
  analyzer.analyze_query(text, [&](const Token& token) {
    if (token.kind == TokenKind::word) places.push_back({token.stem(), token.begin, token.end});
  });
  return places;
}

// Writes `word` with capitals where `typed` has them: at its beginning, or throughout.
std::string in_case_of(std::string_view typed, const std::string& word) {
  if (!text::is_capitalised(typed)) return word;
  std::size_t second = 0;
  text::next_character(typed, second);
  if (!text::is_capitalised(typed.substr(second))) return text::capitalised(word);
  std::string capitals;
  for (std::size_t begin = 0, end = 0; begin < word.size(); begin = end) {
    text::next_character(word, end);
    capitals += text::capitalised(std::string_view(word).substr(begin, end - begin));
  }
  return capitals;
}

}  // namespace

std::optional<std::string> typing_suggestion(std::string_view text, const Query& query,
                                             const IndexReader& index, Analyzer& analyzer) {
  if (!text::is_utf8(text)) return {};
  const std::vector<const QueryNode*> missing = missing_words(query, index);
  if (missing.empty() || missing.size() > kMostMissing) return {};
  const std::vector<Place> places = places_in(text, analyzer);
  if (places.size() > kMostWords) return {};
  std::string suggestion;
  std::size_t copied = 0;
  for (const Place& place : places) {
    const auto word = std::find_if(missing.begin(), missing.end(), [&](const QueryNode* node) {
      return node->terms.front() == place.stem && node->synonyms.empty();
    });
    if (word == missing.end()) continue;
    const std::string_view typed = text.substr(place.begin, place.end - place.begin);
    const std::optional<std::string> meant = correction(kazakh::normal(typed), index);
    if (!meant) continue;
    suggestion += text.substr(copied, place.begin - copied);
    suggestion += in_case_of(typed, *meant);
    copied = place.end;
  }
  if (copied == 0) return {};
  return suggestion += text.substr(copied);
}

}  // namespace izde
