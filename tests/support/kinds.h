// Kinds of words as they are written in the tables of tests: "noun+verb".
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/kazakh/suffixes.h"

namespace izde::test {

/// Names the kinds that a lexicon holds; "none" when there are none.
inline std::string kinds_in_words(kazakh::Nodes kinds) {
  constexpr std::pair<kazakh::Node, std::string_view> kNames[] = {
      {kazakh::kNoun, "noun"},          {kazakh::kVerb, "verb"}, {kazakh::kClosed, "closed"},
      {kazakh::kNumeral, "numeral"},    {kazakh::kTime, "time"},
      {kazakh::kIrregular, "irregular"}};
  std::string shown;
  for (const auto& [kind, name] : kNames)
    if ((kinds & kind) != 0) shown.append(shown.empty() ? "" : "+").append(name);
  return shown.empty() ? "none" : shown;
}

/// Splits a line at its blanks.
inline std::vector<std::string> words_in(std::string_view line) {
  std::istringstream in{std::string(line)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

/// Puts a blank between the elements of a list of strings.
template <class List>
std::string joined(const List& list) {
  std::string line;
  for (const auto& item : list) line.append(line.empty() ? "" : " ").append(item);
  return line;
}

}  // namespace izde::test
