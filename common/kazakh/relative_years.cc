#include "common/kazakh/relative_years.h"

#include <string>

#include "common/kazakh/normal.h"
#include "common/kazakh/year_words.h"

namespace izde::kazakh {
namespace {

struct Row {
  std::string_view word;  // normal
  RelativeYear year;
};

// Alone, in any form: былтырғы, биылдан. By their stem.
constexpr Row kAlone[] = {{"былтыр", {-1, false}}, {"биыл", {0, false}}};

// Before жыл or год in a form of the singular.
constexpr Row kBeforeYear[] = {
    {"өткен", {-1, false}},   {"ағымдағы", {0, false}},  {"үстіміздегі", {0, false}},
    {"алдағы", {1, false}},   {"келесі", {1, true}},     {"келер", {1, true}},
    {"прошлый", {-1, false}}, {"прошлого", {-1, false}}, {"прошлом", {-1, false}},
    {"этого", {0, true}},     {"этом", {0, true}},       {"текущего", {0, false}},
    {"текущем", {0, false}},  {"нынешнего", {0, false}}, {"нынешнем", {0, false}},
    {"следующий", {1, true}}, {"следующего", {1, true}}, {"следующем", {1, true}},
    {"будущего", {1, false}}, {"будущем", {1, false}}};

std::optional<RelativeYear> found(std::string_view word, std::span<const Row> rows) {
  for (const Row& row : rows)
    if (row.word == word) return row.year;
  return std::nullopt;
}

bool are_neighbours(std::string_view text, const Word& word, const Word& next) {
  return text.substr(word.end, next.begin - word.end).find_first_not_of(" \u00A0") == std::string_view::npos;
}

}  // namespace

std::optional<RelativeYear> relative_year(std::string_view text, std::span<const Word> words,
                                          std::size_t index) {
  const Word& word = words[index];
  if (const auto alone = found(word.stem, kAlone)) return alone;
  if (!word.stem.starts_with("жыл") && !word.stem.starts_with("год")) return std::nullopt;
  if (index == 0 || !are_neighbours(text, words[index - 1], word)) return std::nullopt;
  if (!is_word_of_one_year(normal(word.text))) return std::nullopt;
  return found(normal(words[index - 1].text), kBeforeYear);
}

}  // namespace izde::kazakh
