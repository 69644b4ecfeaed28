// What stands behind hyphens: Kazakh endings of figures, acronyms and foreign names, and particles. Safe from any thread.
#pragma once

#include <string_view>
#include <vector>

namespace izde::kazakh {

/// Tells whether `part`, folded, is nothing but endings, as they stand behind a figure, an acronym or a name in Latin
/// letters: "інші" of 2018-інші, "сіндегі" of 22-сіндегі, "ға" of БҰҰ-ға, "дің" of HRW-дің. A word is none
/// ("жылы", "бап").
bool is_attached_ending(std::string_view part);

/// Tells whether `part`, folded, is a particle that stands behind the hyphen of any word, and is hardly ever a word there: "ақ"
/// of сол-ақ, "ау" of келді-ау.
bool is_particle(std::string_view part);

/// Tells whether `part`, folded, is the sign of a unit or of a year, as it stands behind a figure: "кг", "млн", "ж".
bool is_unit(std::string_view part);

/// One of the endings that such a part is made of.
struct AttachedEnding {
  std::string_view slot;  ///< as the grammar names it
  std::string_view text;  ///< a view into the part
};

/// Takes `part` apart: its endings in their order, none when it is not an attached ending.
std::vector<AttachedEnding> attached_endings(std::string_view part);

}  // namespace izde::kazakh
