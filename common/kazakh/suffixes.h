// The endings of Kazakh inflection as data: one table, in the order and with the names of the grammar.
#pragma once

#include <cstdint>
#include <span>

#include "common/kazakh/letters.h"
#include "common/kazakh/stemmer.h"

namespace izde::kazakh {

/// What a word is up to some letter, as bits of a set: a root, or a root with endings of which the last one
/// made it this. An ending names what may stand to its left and what it makes of it; that is the whole order
/// of slots.
enum Node : std::uint32_t {
  // What the lexicon tells of a root.
  kNoun = 1 << 0,       ///< noun, adjective, numeral, pronoun, adverb
  kVerb = 1 << 1,       ///< verb, with its voice
  kClosed = 1 << 2,     ///< takes nothing (more)
  kNumeral = 1 << 3,    ///< numeral; a noun, too
  kTime = 1 << 4,       ///< a time or a side; a noun, too
  kIrregular = 1 << 5,  ///< a form that has its stem from a table: екеу
  // The rest.
  kVerbInY = 1 << 7,  ///< root: verb whose last ы, і went into the и or у of the ending (оқиды, оқу)
  kPlural = 1 << 8,        ///< кітаптар
  kPoss = 1 << 9,          ///< кітабым, кітабың: dative in -а
  kPossPolite = 1 << 10,   ///< кітабыңыз, кітабымыз: dative in -ға
  kPoss3 = 1 << 11,        ///< кітабы: cases with н
  kLocative = 1 << 12,     ///< кітапта
  kCase = 1 << 13,         ///< any other case
  kAttributive = 1 << 14,  ///< кітаптағы
  kPronominal = 1 << 15,   ///< кітаптікі
  kNegation = 1 << 16,     ///< жазба-
  kGerund = 1 << 17,       ///< жазу
  kParticiple = 1 << 18,   ///< жазған, жазатын
  kFuture = 1 << 19,       ///< жазар, жазбас, жазбақ
  kAgent = 1 << 20,        ///< жазушы, жазбақшы
  kPresent = 1 << 21,      ///< жаза, қарай
  kConverb = 1 << 22,      ///< жазып
  kPast = 1 << 23,         ///< жазды
  kConditional = 1 << 24,  ///< жазса
  kWish = 1 << 25,         ///< жазғы(сы келеді): never without a possessive
  kSoftGerund = 1 << 26,   ///< жазғандығ-: possessives follow
  kProprietive = 1 << 27   ///< білімді-: bare, it is an accusative
};

/// How many of the lowest bits of a node the lexicon holds.
inline constexpr unsigned kLexiconBits = 6;
static_assert(kIrregular == 1u << (kLexiconBits - 1));

/// A set of nodes.
using Nodes = std::uint32_t;

inline constexpr Nodes kRoots = kNoun | kNumeral | kTime | kVerb | kVerbInY;

/// What may end a word behind an ending, but for a bare -ма.
inline constexpr Nodes kWordEnd = (kWish - 1) & ~(kRoots | kIrregular | kNegation);

/// One form of one ending.
struct Suffix {
  Tail form;
  Nodes left = 0;  ///< what may stand to its left
  Node makes{};
  Sounds after = 0;  ///< which sounds it stands behind
  Harmony harmony = Harmony::any;
  Slot slot{};
  std::int8_t weight = 0;  ///< how far the sight of it speaks for cutting, in tenths
  bool begins_with_vowel = false;
};

/// All forms of all endings, in the order of the table.
std::span<const Suffix> all_suffixes();

/// Lists what may be the ending of a word, in the order of the table: the endings of one letter or two that the word ends in, then
/// the longer ones whose last three letters may be the word's. `tail` is the word's end, packed as a Tail's.
std::span<const Suffix> suffixes_in(std::uint64_t tail);

}  // namespace izde::kazakh
