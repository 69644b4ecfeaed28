#include "searcher/suggestion.h"

#include "searcher/keyboard_suggestion.h"
#include "searcher/typing_suggestion.h"

namespace izde {
namespace {

// In bytes: some twenty words.
constexpr std::size_t kLongest = 200;

}  // namespace

std::optional<std::string> suggestion(std::string_view text, const Query& query, const IndexReader& index,
                                      Analyzer& analyzer) {
  if (text.size() > kLongest) return {};
  if (std::optional<std::string> meant = keyboard_suggestion(text, query, index, analyzer)) return meant;
  return typing_suggestion(text, query, index, analyzer);
}

}  // namespace izde
