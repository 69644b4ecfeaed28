// Cyrillic Kazakh in other scripts, as an editor would set it: made for tests, apart from the tables of the product.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "common/kazakh/orthography.h"

namespace izde::test {

/// Writes a text letter by letter in `orthography`; capitals stay capitals, all else stays. What a Latin alphabet has no letter for
/// goes as the press writes it: ц ts, щ şş, я ia, ю iu, ё io, э e; ъ and ь are left out.
std::string in_script(std::string_view cyrillic, kazakh::Orthography orthography);

/// All that can be written so.
inline constexpr std::array kAllScripts = {kazakh::Orthography::latin_2021, kazakh::Orthography::latin_2018,
                                           kazakh::Orthography::latin_2017, kazakh::Orthography::latin_turkic,
                                           kazakh::Orthography::arabic};

/// Writes a text in the letters of a Russian keyboard: ә as а, қ as к, ғ as г, ң as н, ө as о, ұ and ү as у, һ as х, і as и.
std::string without_kazakh_letters(std::string_view cyrillic);

}  // namespace izde::test
