// Notes: what a query was read as, where that may not be what was meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde {

/// Quotes what was typed: its beginning, on one line.
std::string named(std::string_view typed);

/// Adds a note, unless it is there already, or too many are.
void add_note(std::vector<std::string>& notes, std::string note);

}  // namespace izde
