// The form in which words are compared, and which terms are made of. Safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/text/folding.h"

namespace izde::kazakh {

/// Writes the normal form of `word`, as it stands in a text, into `out`: its halves joined where a line's end splits it, look-alike
/// letters in one script, folded (text/folding.h). The old content of `out` goes, its capacity is used again. What is normal stays
/// as it is. `word` must not point into `out`.
void normalize(std::string_view word, std::string& out);

/// The same as a value.
std::string normal(std::string_view word);

/// Tells the steps that change `word`, in order; the last one's word is the normal one.
std::vector<text::FoldStep> normal_steps(std::string_view word);

}  // namespace izde::kazakh
