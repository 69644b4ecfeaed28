// The lines of a page's text, judged one by one, to be looked at together. Safe from any thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/cleaning.h"
#include "indexer/furniture.h"

namespace izde {

/// A line that is not blank.
struct TextLine {
  std::size_t number;      ///< from 1, blank ones counted
  std::size_t begin, end;  ///< bytes of the text, with the line end
  std::size_t gap;         ///< blank lines above
  JudgedLine judged;
  bool gone = false;
  bool gap_gone = false;  ///< the blank lines above belong to a list
};

using TextLines = std::vector<TextLine>;

/// Judges the lines of `text`; those behind the first kMostLines are not looked at, and so stay.
TextLines text_lines(const std::string& text);
inline constexpr std::size_t kMostLines = 20'000;  // no page has as many; each takes some 500 bytes

/// Tells whether a line of this kind goes wherever it stands.
bool is_sure(LineKind kind);

/// Returns `text` without the lines that are gone, and appends these to `removed` unless that is null.
std::string kept(const std::string& text, const TextLines& lines, std::vector<RemovedLine>* removed);

}  // namespace izde
