// Cyrillic Kazakh in other scripts, as an editor would set it: made for tests, apart from the tables of the product.
#pragma once

#include <string>
#include <string_view>

#include "common/kazakh/orthography.h"

namespace izde::test {

/// Writes a text letter by letter in `orthography`; capitals stay capitals, all else stays. What a Latin alphabet has no letter for
/// goes as the press writes it: ц ts, щ şş, я ia, ю iu, ё io, э e; ъ and ь are left out.
std::string in_script(std::string_view cyrillic, kazakh::Orthography orthography);

}  // namespace izde::test
