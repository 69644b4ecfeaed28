// A name that a person gives, in whatever letters. Safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// Lists the spellings of `name` in Cyrillic letters: itself first, then, where it is in Latin or Arabic letters, as each alphabet
/// reads it that has all of them (orthography.h), in small letters. Names are a few words; blanks and hyphens stay.
std::vector<std::string> in_cyrillic(std::string_view name);

}  // namespace izde::kazakh
