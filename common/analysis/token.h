// A token: one word of a text with the terms it is found by.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"

namespace izde {

/// A term is never longer than this many bytes (Xapian allows 245, prefix and doubled NULs included); longer
/// words are cut at a character border, longer joined terms left out.
inline constexpr std::size_t kMaxTermBytes = 120;

/// Stands before the stem of a Russian word, and sets it apart from the Kazakh word of the same letters.
inline constexpr char kRussianPrefix = 'R';

/// Takes the prefix off a term, for people.
constexpr std::string_view without_prefix(std::string_view term) {
  return term.starts_with(kRussianPrefix) ? term.substr(1) : term;
}

enum class TokenKind { word, number };

struct Token {
  std::string_view text;  ///< as written, in the text that was analyzed
  std::size_t begin = 0;  ///< byte range of `text` there, half-open, at character borders
  std::size_t end = 0;
  std::uint32_t position = 0;  ///< counts from 0, one a token
  TokenKind kind = TokenKind::word;
  Language language = Language::kazakh;  ///< whose stemmer was used
  /// The stem first; at the end of a compound its joined term ("174-бап"), too. Russian ones begin with kRussianPrefix.
  /// Of a query: all that an index may have the word under. Never empty.
  std::vector<std::string> terms;
  std::vector<std::string> steps;  ///< what was done to get there, for people; only when tracing

  const std::string& stem() const { return terms.front(); }
};

}  // namespace izde
