// The lexicon: which roots are known, and as what. A set of hashes, compiled in; made by derive_lexicon.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "common/kazakh/suffixes.h"

namespace izde::kazakh {

/// Looks words up in a hash table of buckets. A slot holds the upper bits of a word's hash and, in the lowest, what the word is
/// (Node), 0 when it is empty; a bucket is filled from its first slot on, and a word lies in the bucket of its hash's lower bits or,
/// where that is full, in the next one.
class Lexicon {
 public:
  static constexpr std::uint32_t kKindBits = (1u << kLexiconBits) - 1;
  static constexpr std::size_t kBucket =
      4;  // slots that are looked at together, for no branch between them can be foretold

  /// `slots` are kBucket times a power of two, with an empty one at least, and outlive the object.
  constexpr explicit Lexicon(std::span<const std::uint32_t> slots) : slots_(slots) {}

  /// Tells as what the word of this hash is known, 0: not. kClosed: it has no inflection.
  Nodes find(std::uint64_t hash) const {
    for (std::size_t i = bucket_of(slots_, hash);; i = (i + kBucket) & (slots_.size() - 1)) {
      const std::uint32_t* bucket = slots_.data() + i;
      Nodes kinds = 0;
      for (std::size_t k = 0; k < kBucket; ++k) {
        const std::uint32_t other = (bucket[k] ^ mark_of(hash)) & ~kKindBits;
        kinds |= other == 0 ? bucket[k] & kKindBits : 0;
      }
      if (kinds != 0 || bucket[kBucket - 1] == 0) return kinds;
    }
  }

  /// The slots as bytes, to tell one lexicon from another.
  std::string_view bytes() const {
    return {reinterpret_cast<const char*>(slots_.data()), slots_.size_bytes()};
  }

  /// The first slot of the bucket that a hash belongs to.
  static std::size_t bucket_of(std::span<const std::uint32_t> slots, std::uint64_t hash) {
    return hash * kBucket & (slots.size() - 1);
  }

  /// The upper bits of a hash, as a slot holds them.
  static std::uint32_t mark_of(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash >> 32) & ~kKindBits;
  }

 private:
  std::span<const std::uint32_t> slots_;
};

/// The lexicon that is compiled in.
const Lexicon& compiled_lexicon();

/// A lexicon that knows nothing.
const Lexicon& empty_lexicon();

}  // namespace izde::kazakh
