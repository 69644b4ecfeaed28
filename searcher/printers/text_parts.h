// Parts of text for people, wherever they are printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "izde/searcher.h"

namespace izde {

/// Sequences of a terminal; without colours empty, but for matches, which stand in brackets.
struct Palette {
  std::string_view title, dim, off;
  std::string_view match_begin, match_end;
};

constexpr Palette palette(bool colour) {
  return colour ? Palette{"\033[1m", "\033[2m", "\033[0m", "\033[1;31m", "\033[0m"}
                : Palette{"", "", "", "[", "]"};
}

/// Writes the part `shown` of `text` on one line, the ranges of `matches` within it marked.
std::string marked(std::string_view text, ByteRange shown, const std::vector<ByteRange>& matches,
                   const Palette& palette);

/// Writes date, cities, source and id of what has them, a hit or an article, without a line end.
template <class Found>
std::string about(const Found& found) {
  std::string line = found.date.empty() ? "undated" : found.date;
  for (const std::string& city : found.cities) line += (&city == &found.cities.front() ? " · " : ", ") + city;
  if (!found.source.empty()) line += " · " + found.source;
  return line + " · " + found.article;
}

}  // namespace izde
