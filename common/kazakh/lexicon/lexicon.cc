#include "common/kazakh/lexicon/lexicon.h"

namespace izde::kazakh {
namespace {

#include "lexicon_table.inc"  // kLexiconSlots, made by derive_lexicon

}  // namespace

const Lexicon& compiled_lexicon() {
  static constexpr Lexicon lexicon(kLexiconSlots);
  return lexicon;
}

const Lexicon& empty_lexicon() {
  static constexpr std::uint32_t kNoSlot[Lexicon::kBucket] = {};
  static constexpr Lexicon lexicon(kNoSlot);
  return lexicon;
}

}  // namespace izde::kazakh
