// Words that are split at the end of a line: "мемле-" and "кеттік" below it. Safe from any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace izde::text {

/// Returns the bytes of the hyphen and the line end that `text` begins with: a hyphen (or ¬, as which some programs give a soft one,
/// or a soft one itself), blanks, one line end, blanks. 0 when it begins otherwise.
std::size_t split_size(std::string_view text);

/// Returns `gap`, what stands between two words, without the line end and the blanks it ends in, where they are behind a hyphen.
std::string_view without_line_end(std::string_view gap);

/// Writes `word` without hyphens and line ends inside into `out`. False, and `out` left alone, where there are none.
bool join_at_line_ends(std::string_view word, std::string& out);

}  // namespace izde::text
