// A token: one word of a text with the terms it is found by.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"

namespace izde {

enum class TokenKind { word, number };

struct Token {
  std::string_view text;  ///< as written, in the text that was analyzed
  std::size_t begin = 0;  ///< byte range of `text` there, half-open, at character borders
  std::size_t end = 0;
  std::uint32_t position = 0;  ///< counts from 0, one a token
  TokenKind kind = TokenKind::word;
  Language language = Language::kazakh;  ///< whose stemmer was used
  std::vector<std::string> terms;  ///< the stem first; then further levels, each with its prefix; never empty
  std::vector<std::string> steps;  ///< what was done to get there, for people; only when tracing

  const std::string& stem() const { return terms.front(); }
};

}  // namespace izde
