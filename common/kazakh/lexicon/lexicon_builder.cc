#include "common/kazakh/lexicon/lexicon_builder.h"

#include <algorithm>
#include <bit>

namespace izde::kazakh {
namespace {

// Half of the slots are empty at least; of the buckets one in twenty is full. One there is always: it is what a Lexicon reads.
std::vector<std::uint32_t> slots_for(std::size_t words) {
  return std::vector<std::uint32_t>(std::bit_ceil(std::max(words * 3, Lexicon::kBucket)));
}

// Finds the slot that the word of this hash has, or shall have.
std::uint32_t* slot_in(std::vector<std::uint32_t>& slots, std::uint64_t hash) {
  const std::uint32_t mark = Lexicon::mark_of(hash);
  std::size_t i = Lexicon::bucket_of(slots, hash);
  while (slots[i] != 0 && (slots[i] & ~Lexicon::kKindBits) != mark) i = (i + 1) & (slots.size() - 1);
  return &slots[i];
}

}  // namespace

LexiconBuilder::LexiconBuilder(std::size_t words) : slots_(slots_for(words)) {}

void LexiconBuilder::add(std::string_view word, Nodes kinds) {
  const auto hash = hash_of(word);
  if (!hash) return;
  std::uint32_t* slot = slot_in(slots_, *hash);
  if (*slot == 0) hashes_.push_back(*hash);
  *slot |= Lexicon::mark_of(*hash) | kinds;
}

void LexiconBuilder::remove(std::string_view word, Nodes kinds) {
  const auto hash = hash_of(word);
  if (std::uint32_t* slot = hash ? slot_in(slots_, *hash) : nullptr; slot && *slot != 0) *slot &= ~kinds;
}

Nodes LexiconBuilder::find(std::string_view word) const {
  const auto hash = hash_of(word);
  return hash ? Lexicon(slots_).find(*hash) : 0;
}

std::vector<std::uint32_t> LexiconBuilder::compact() const {
  const Lexicon all(slots_);
  const auto known =
      std::count_if(hashes_.begin(), hashes_.end(), [&](std::uint64_t hash) { return all.find(hash) != 0; });
  std::vector<std::uint32_t> slots = slots_for(static_cast<std::size_t>(known));
  for (const std::uint64_t hash : hashes_)
    if (const Nodes kinds = all.find(hash); kinds != 0)
      *slot_in(slots, hash) = Lexicon::mark_of(hash) | kinds;
  return slots;
}

}  // namespace izde::kazakh
