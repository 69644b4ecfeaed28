// Figures and acronyms with Kazakh endings behind a hyphen. Safe from any thread.
#pragma once

#include <string_view>

namespace izde::kazakh {

/// Tells whether `part`, folded, is nothing but endings, as they stand behind the hyphen of a figure or an
/// acronym: "інші" of 2018-інші, "сіндегі" of 22-сіндегі, "ға" of БҰҰ-ға, "дің" of HRW-дің. A word is none
/// ("жылы", "бап").
bool is_attached_ending(std::string_view part);

}  // namespace izde::kazakh
