// The order of a passage's words, for telling which stand beside each other, and which have a capital: 16 bits a word, against
// about 30 bytes for a position in Xapian (docs/index-layout.md).
//
// A sequence is a salt, then a number for each word: 15 bits of a hash of its stem with that salt, and a bit for a capital at its
// beginning; 0 between title and text. The salt is chosen so that different stems of one passage have different numbers: among the
// words that a passage is known to hold, the comparison is exact.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace izde {

/// Words of a passage beyond this many are left out of its sequence; no passage of sentences has as many.
inline constexpr std::size_t kMaxSequence = 512;

/// A word as a sequence keeps it.
struct SequenceWord {
  std::string_view stem;
  bool is_capitalised = false;
};

/// Encodes the words of title and text, in order.
std::vector<std::uint16_t> encoded_sequence(std::span<const SequenceWord> title,
                                            std::span<const SequenceWord> text);

/// How two words stand in a passage.
enum class Adjacency { none, reversed, in_order };

/// Tells whether two stems that the passage holds stand beside each other in it: in that order, if they do so anywhere.
Adjacency adjacency(std::span<const std::uint16_t> sequence, std::string_view one, std::string_view other);

/// Tells whether `initial`, a letter that the passage holds as a word, stands beside `other` as a capital: "М. Боқаев".
bool is_initial_of(std::span<const std::uint16_t> sequence, std::string_view initial, std::string_view other);

/// Tells whether a stem that the passage holds begins with a capital in it somewhere.
bool is_capitalised(std::span<const std::uint16_t> sequence, std::string_view stem);

/// A word of a phrase: any of these stems, which the passage holds.
struct PhraseWord {
  std::vector<std::string_view> stems;
  bool is_capitalised = false;  ///< only where it begins with a capital
};

/// Counts where the words of a phrase follow each other. With `between`, 0 or more: where all of them stand, in any order, with at
/// most so many other words between the first and the last. `words` are one at least.
std::size_t count_phrase(std::span<const std::uint16_t> sequence, std::span<const PhraseWord> words,
                         int between = -1);

/// Returns the sequence of the title alone; empty, if the article has none.
std::span<const std::uint16_t> title_of(std::span<const std::uint16_t> sequence);

}  // namespace izde
