#include "searcher/keyboard_suggestion.h"

#include <algorithm>
#include <vector>

#include "common/kazakh/keyboards.h"
#include "common/kazakh/spelling_key.h"
#include "common/text/utf8.h"
#include "searcher/query_parser.h"
#include "searcher/variants.h"

namespace izde {
namespace {

// In letters. Shorter words are met by chance in any index, and roots that are guessed at in any but long ones.
constexpr std::size_t kShortestWord = 3, kLongWord = 6;

// Figures are typed alike on any keyboard.
bool is_figure(const QueryNode& word) {
  return word.typed.find_first_not_of("0123456789.") == word.typed.npos;
}

// The words of a query that tell anything.
std::vector<const QueryNode*> telling_words(const Query& query) {
  std::vector<const QueryNode*> words = words_of(query.root);
  std::erase_if(words, [](const QueryNode* word) {
    return is_figure(*word) || text::length(word->typed) < kShortestWord;
  });
  return words;
}

bool is_found(const QueryNode& word, const IndexReader& index) {
  return !word.variants.empty() || has_as_typed(index, word);
}

// So many wrong words are asked for that a guess at a root would make sense of some.
bool is_surely_found(const QueryNode& word, const IndexReader& index) {
  if (text::length(word.typed) >= kLongWord) return is_found(word, index);
  std::vector<std::string> spellings;
  index.read_spellings(kazakh::spelling_key(word.typed), spellings);
  return !spellings.empty() || has_as_typed(index, word);
}

bool has_half_at_most(const Query& query, const IndexReader& index) {
  const std::vector<const QueryNode*> words = telling_words(query);
  const auto found = std::count_if(words.begin(), words.end(),
                                   [&](const QueryNode* word) { return is_found(*word, index); });
  return 2 * static_cast<std::size_t>(found) <= words.size();
}

}  // namespace

std::optional<std::string> keyboard_suggestion(std::string_view text, const Query& query,
                                               const IndexReader& index, Analyzer& analyzer) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (!std::all_of(text.begin(), text.end(), is_ascii)) return {};
  if (!has_half_at_most(query, index)) return {};
  std::optional<std::string> best;
  std::size_t most = 0;
  for (const kazakh::Keyboard keyboard : {kazakh::Keyboard::kazakh, kazakh::Keyboard::russian}) {
    std::string typed = kazakh::typed_on(keyboard, text);
    if (typed == text) continue;
    Query meant = parse_query(typed, analyzer);
    add_variants(meant, index);
    const std::vector<const QueryNode*> words = telling_words(meant);
    const bool all = std::all_of(words.begin(), words.end(),
                                 [&](const QueryNode* word) { return is_surely_found(*word, index); });
    if (all && words.size() > most) best = std::move(typed), most = words.size();
  }
  return best;
}

}  // namespace izde
