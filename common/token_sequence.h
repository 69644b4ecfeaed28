// The order of a passage's words, for telling which stand beside each other: 16 bits a word, against about 30
// bytes for a position in Xapian (docs/index-layout.md).
//
// A sequence is a salt, then a number for each word: a hash of its stem with that salt, and 0 between title
// and text. The salt is chosen so that different stems of one passage have different numbers: among the words
// that a passage is known to hold, the comparison is exact.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace izde {

/// Words of a passage beyond this many are left out of its sequence; no passage of sentences has as many.
inline constexpr std::size_t kMaxSequence = 512;

/// Encodes the stems of title and text, in order.
std::vector<std::uint16_t> encoded_sequence(std::span<const std::string_view> title,
                                            std::span<const std::string_view> text);

/// Tells whether two stems that the passage holds stand beside each other in it, in either order.
bool are_neighbours(std::span<const std::uint16_t> sequence, std::string_view one, std::string_view other);

}  // namespace izde
