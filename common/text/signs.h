// Apostrophes, dashes and quotation marks in all their forms. Safe from any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace izde::text {

/// Each returns the bytes of the sign that `text` begins with, 0 when it begins with another character.
std::size_t apostrophe_size(std::string_view text);
std::size_t dash_size(std::string_view text);  ///< a hyphen, a dash of any length, the minus sign
std::size_t quotation_mark_size(std::string_view text);

}  // namespace izde::text
