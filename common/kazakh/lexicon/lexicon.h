// The lexicon: which roots are known, and as what. A set of hashes, compiled in; made by derive_lexicon.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "common/kazakh/suffixes.h"

namespace izde::kazakh {

/// Looks words up in slots of a hash table. A slot holds the upper bits of a word's hash and, in the lowest, what the word
/// is (Node), 0 when it is empty; a word lies in the first free slot from the one of its hash's lower bits on.
class Lexicon {
 public:
  static constexpr std::uint32_t kKindBits = (1u << kLexiconBits) - 1;

  /// `slots` are a power of two, not all full, and outlive the object.
  constexpr explicit Lexicon(std::span<const std::uint32_t> slots) : slots_(slots) {}

  /// Tells as what the word of this hash is known, 0: not. kClosed: it has no inflection.
  Nodes find(std::uint64_t hash) const { return slots_[slot_of(slots_, hash)] & kKindBits; }

  /// The slots as bytes, to tell one lexicon from another.
  std::string_view bytes() const {
    return {reinterpret_cast<const char*>(slots_.data()), slots_.size_bytes()};
  }

  /// Finds the slot that the word of this hash has, or would have.
  static std::size_t slot_of(std::span<const std::uint32_t> slots, std::uint64_t hash) {
    const std::uint32_t mark = static_cast<std::uint32_t>(hash >> 32) & ~kKindBits;
    std::size_t i = hash & (slots.size() - 1);
    while (slots[i] != 0 && (slots[i] & ~kKindBits) != mark) i = (i + 1) & (slots.size() - 1);
    return i;
  }

 private:
  std::span<const std::uint32_t> slots_;
};

/// The lexicon that is compiled in.
const Lexicon& compiled_lexicon();

/// A lexicon that knows nothing.
const Lexicon& empty_lexicon();

}  // namespace izde::kazakh
