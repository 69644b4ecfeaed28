#include "searcher/typed_word.h"

#include <algorithm>
#include <utility>

#include "common/analysis/language.h"
#include "common/kazakh/root_keys.h"
#include "common/kazakh/spelling_key.h"
#include "common/text/utf8.h"
#include "searcher/readings.h"
#include "searcher/slips.h"

namespace izde {
namespace {

// In letters. Endings without regard to their Kazakh letters are found in many words, and leave short roots of other words.
constexpr std::size_t kShortestRoot = 7;

TypedWord by_letters(const std::string& word) {
  TypedWord typed;
  std::vector<std::string> roots;
  if (!has_kazakh_letter(word)) roots = kazakh::root_keys(kazakh::spelling_key(word));
  const auto is_root = [&](const std::string& beginning) {
    return text::length(beginning) >= kShortestRoot &&
           std::find(roots.begin(), roots.end(), kazakh::spelling_key(beginning)) != roots.end();
  };
  for (std::size_t at = 0; at < word.size();) {
    append_sounds(text::next_character(word, at), typed.sounds);
    const std::string beginning = word.substr(0, at);
    typed.beginnings.push_back({typed.sounds.size(), beginning, word.substr(at), is_root(beginning)});
  }
  std::reverse(typed.beginnings.begin(), typed.beginnings.end());
  return typed;
}

// The press writes Latin letters by no alphabet.
TypedWord by_key(const std::string& key) {
  TypedWord typed{{key.begin(), key.end()}, {}};
  for (const std::string& root : kazakh::root_keys(key))
    typed.beginnings.push_back({root.size(), root, "", true});
  return typed;
}

// What sounds as another does would be compared with the same words.
void add(TypedWord word, std::vector<TypedWord>& words) {
  const bool is_new = std::none_of(words.begin(), words.end(),
                                   [&](const TypedWord& other) { return other.sounds == word.sounds; });
  if (is_new) words.push_back(std::move(word));
}

}  // namespace

bool is_cyrillic(const std::string& word) {
  return !word.empty() && static_cast<unsigned char>(word[0]) >= 0xD0 &&
         static_cast<unsigned char>(word[0]) <= 0xD3;
}

std::vector<TypedWord> typed_words(const std::string& word) {
  std::vector<TypedWord> words = {by_letters(word)};
  if (is_cyrillic(word)) return words;
  const std::vector<std::string> readings = readings_of(word);
  for (const std::string& reading : readings) add(by_letters(reading), words);
  for (const std::string& key : spelling_keys_of(word, readings)) add(by_key(key), words);
  return words;
}

}  // namespace izde
