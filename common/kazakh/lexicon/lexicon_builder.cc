#include "common/kazakh/lexicon/lexicon_builder.h"

#include <bit>

namespace izde::kazakh {

LexiconBuilder::LexiconBuilder(std::size_t words) : slots_(std::bit_ceil(words + words / 2)) {}

bool LexiconBuilder::add(std::string_view word, std::uint32_t kinds) {
  const auto hash = hash_of(word);
  if (!hash) return false;
  const std::uint32_t mark = static_cast<std::uint32_t>(*hash >> 32) & ~Lexicon::kKindBits;
  slots_[Lexicon::slot_of(slots_, *hash)] |= mark | kinds;
  return true;
}

void LexiconBuilder::remove(std::string_view word, std::uint32_t kinds) {
  if (const auto hash = hash_of(word)) slots_[Lexicon::slot_of(slots_, *hash)] &= ~kinds;
}

std::uint32_t LexiconBuilder::find(std::string_view word) const {
  const auto hash = hash_of(word);
  return hash ? slots_[Lexicon::slot_of(slots_, *hash)] & Lexicon::kKindBits : 0;
}

}  // namespace izde::kazakh
