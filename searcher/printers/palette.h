// How text for people is marked.
#pragma once

#include <string_view>

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

}  // namespace izde
