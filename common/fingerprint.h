// The fingerprint of a passage's text: 16 bytes that tell near copies of it, as of agency text that several articles print, without
// reading the text. Made of stems, so that case endings, capitals and the script of a copy do not matter.
//
// Each value is the least of one hash of all pairs of neighbouring stems (min-hash), cut to a byte. As many of the values of two
// passages are equal as they share pairs: of all pairs that one or the other has.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

#include "common/analysis/token.h"

namespace izde {

/// A fingerprint as it lies in a row of the passage table. Any bytes are one.
struct Fingerprint {
  std::array<std::uint8_t, 15> values{};
  std::uint8_t words = 0;  ///< of the text; 255: or more
};

/// Makes the fingerprint of a text by its tokens.
Fingerprint fingerprint_of(std::span<const Token> tokens);

/// Tells whether the texts of two fingerprints are near copies (docs/ranking.md): the shorter they are, the less may differ.
bool are_near_copies(const Fingerprint& one, const Fingerprint& other);

/// Two values as one number, to look near copies up by: most have at least one of the kBands in common (of those with 60 words of
/// which 8 are others, 94 in 100).
inline constexpr std::size_t kBands = 7;
inline std::uint16_t band(const Fingerprint& fingerprint, std::size_t number) {
  std::uint16_t both;
  std::memcpy(&both, &fingerprint.values[2 * number], sizeof both);
  return both;
}

}  // namespace izde
