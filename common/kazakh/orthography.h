// The other alphabets that Kazakh is written in, beside Cyrillic.
#pragma once

#include <cstdint>
#include <string_view>

namespace izde::kazakh {

/// `none`: Cyrillic, or no Kazakh at all.
enum class Orthography : std::uint8_t {
  none,
  latin_2021,    ///< ä ö ü ū ğ ñ ş; y is ы, ı is і, i is и and й
  latin_2018,    ///< á ó ú ý ǵ ń sh ch; y is ы, i is і, ı is и and й
  latin_2017,    ///< a' o' u' y' g' n' s' c' i'; y is ы, i is і, i' is и and й
  latin_turkic,  ///< the letters of 2021 as other Turkic languages have them: ı is ы, i is і, y is й
  arabic         ///< төте жазу, as Kazakhs in China write
};
inline constexpr std::size_t kOrthographies = 6;

/// Names an orthography for people ("Latin 2021"); empty for none.
constexpr std::string_view name_of(Orthography orthography) {
  constexpr std::string_view kNames[kOrthographies] = {"",           "Latin 2021",   "Latin 2018",
                                                       "Latin 2017", "Latin Turkic", "Arabic"};
  return kNames[static_cast<std::size_t>(orthography)];
}

}  // namespace izde::kazakh
