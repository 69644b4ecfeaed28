#include "searcher/missing_words.h"

#include <algorithm>

#include "common/text/utf8.h"
#include "searcher/variants.h"

namespace izde {
namespace {

constexpr std::size_t kMostNamed = 10;

}  // namespace

std::vector<const QueryNode*> missing_words(const Query& query, const IndexReader& index) {
  std::vector<const QueryNode*> missing;
  for (const QueryNode* word : searched_words(query.root)) {
    const auto is_same = [&](const QueryNode* other) { return other->terms.front() == word->terms.front(); };
    if (word->form == WordForm::any && word->variants.empty() && !has_as_typed(index, *word) &&
        std::none_of(missing.begin(), missing.end(), is_same))
      missing.push_back(word);
  }
  return missing;
}

std::optional<std::string> note_of_missing_words(const Query& query, const IndexReader& index) {
  const std::vector<const QueryNode*> words = missing_words(query, index);
  if (words.empty()) return {};
  std::string note = words.size() == 1 ? "the index has no word " : "the index has none of the words ";
  for (std::size_t i = 0; i < words.size() && i < kMostNamed; ++i)
    note += (i == 0 ? "" : ", ") + text::excerpt(words[i]->typed);
  if (words.size() > kMostNamed) note += " and " + std::to_string(words.size() - kMostNamed) + " more";
  return note;
}

}  // namespace izde
