#include "common/analysis/steps.h"

#include "common/kazakh/normal.h"
#include "common/kazakh/numbers.h"
#include "common/kazakh/stemmer.h"

namespace izde {
namespace {

void explain_stem(const Token& token, const std::string& folded, std::vector<std::string>& steps) {
  if (token.language == Language::russian) {
    steps.push_back("language: Russian");
    steps.push_back("stem: " + std::string(without_prefix(token.stem())));
    return;
  }
  const kazakh::Reading reading = kazakh::read(folded);
  for (const kazakh::Ending& ending : reading.endings)
    steps.push_back(std::string(kazakh::slot_name(ending.slot)) + ": -" + ending.text);
  steps.push_back("stem: " + reading.stem);
}

void explain_ending(const Token& token, const std::string& endings, std::vector<std::string>& steps) {
  const bool behind_figure = token.kind == TokenKind::number;  // 6-ау is алтау
  if (kazakh::is_particle(endings) && !(behind_figure && kazakh::is_attached_ending(endings))) {
    steps.push_back("particle: -" + endings);
    return;
  }
  for (const auto& [slot, form] : kazakh::attached_endings(endings))
    steps.push_back(std::string(slot).append(": -").append(form));
}

}  // namespace

std::vector<std::string> steps_of(const Token& token, const FoldedWord& word, std::string_view text,
                                  kazakh::Orthography orthography, const std::string& cyrillic) {
  std::vector<std::string> steps;
  const bool is_read = orthography != kazakh::Orthography::none;
  for (const text::FoldStep& step : kazakh::normal_steps(token.text))
    steps.push_back(std::string(step.name) + ": " + step.word);
  if (is_read) steps.push_back(std::string(name_of(orthography)) + ": " + cyrillic);
  const std::string_view ending = text.substr(word.ending.begin, word.ending.size());
  explain_ending(token, word.cyrillic_ending.empty() ? kazakh::normal(ending) : word.cyrillic_ending, steps);
  if (token.kind == TokenKind::word) explain_stem(token, is_read ? cyrillic : word.folded, steps);
  if (token.terms.size() > 1) steps.push_back("joined: " + std::string(without_prefix(token.terms.back())));
  return steps;
}

}  // namespace izde
