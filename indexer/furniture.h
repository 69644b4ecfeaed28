// Tells what a line of a page is, by the table of furniture (common/kazakh/data/furniture.tsv), without
// looking at its neighbours. Safe from any thread.
#pragma once

#include <string>
#include <string_view>

#include "indexer/line_words.h"

namespace izde {

/// What a line is by itself. All but `sure`, `post_time`, `list`, `feed` and `block` are decided by the lines
/// around it (cleaning.cc).
enum class LineKind {
  blank,
  text,       ///< of the article
  date,       ///< a date and nothing else: may be the article's
  number,     ///< figures, a time or pictographs and nothing else
  name,       ///< up to four words with capitals, without a full stop
  label,      ///< a word or two without a full stop or a finite verb
  loose,      ///< words of menus and buttons only, in an order that the table does not have
  doubtful,   ///< a row of the table that may be a short line of the article, too
  sure,       ///< furniture
  post_time,  ///< the time of a post in a social network ("3 сағ. ·"): furniture
  list,       ///< a heading of links that begin with dashes
  feed,       ///< a heading of links with times
  block       ///< the beginning of a block of furniture
};

struct LineVerdict {
  LineKind kind = LineKind::text;
  /// As the table has it; `#` for numbers, "label" for names and labels; empty for text.
  std::string pattern;
};

/// A line with its words, as far as it was read.
struct JudgedLine {
  LineVerdict verdict;
  LineWords words;
};

JudgedLine judged(std::string_view line);

/// Returns the pattern of the line that ends a block begun by `pattern`.
std::string_view block_end(const std::string& pattern);

/// Tells whether a line from the word `from` on reads like a headline: with a capital, without a full stop,
/// without who says it, and not begun as the sentences of a text are.
bool reads_like_a_headline(const LineWords& line, std::size_t from);

}  // namespace izde
