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
  kNoun = 1 << 0,     ///< root: noun, adjective, numeral, pronoun, adverb
  kVerb = 1 << 1,     ///< root: verb, with its voice
  kVerbInY = 1 << 2,  ///< root: verb whose last ы, і went into the и or у of the ending (оқиды, оқу)
  kPlural = 1 << 3,        ///< кітаптар
  kPoss = 1 << 4,          ///< кітабым, кітабың: dative in -а
  kPossPolite = 1 << 5,    ///< кітабыңыз, кітабымыз: dative in -ға
  kPoss3 = 1 << 6,         ///< кітабы: cases with н
  kLocative = 1 << 7,      ///< кітапта
  kCase = 1 << 8,          ///< any other case
  kAttributive = 1 << 9,   ///< кітаптағы
  kPronominal = 1 << 10,   ///< кітаптікі
  kNegation = 1 << 11,     ///< жазба-
  kGerund = 1 << 12,       ///< жазу
  kParticiple = 1 << 13,   ///< жазған, жазатын
  kFuture = 1 << 14,       ///< жазар, жазбас, жазбақ
  kPresent = 1 << 15,      ///< жаза, қарай
  kConverb = 1 << 16,      ///< жазып
  kPast = 1 << 17,         ///< жазды
  kConditional = 1 << 18,  ///< жазса
  kWish = 1 << 19,         ///< жазғы(сы келеді): never without a possessive
  kClosed = 1 << 20,       ///< takes nothing more
  kNumeral = 1 << 21,      ///< root: numeral, where only one will do
  kTime = 1 << 22,         ///< root: a time or a side, likewise
};

/// A set of nodes.
using Nodes = std::uint32_t;

inline constexpr Nodes kRoots = kNoun | kNumeral | kTime | kVerb | kVerbInY;

/// What may end a word behind an ending. A bare -ма is left out: it makes nouns (бағдарлама) more often than it forbids.
inline constexpr Nodes kWordEnd = (kClosed * 2 - 1) & ~(kRoots | kNegation | kWish);

/// One form of one ending.
struct Suffix {
  Slot slot{};
  Tail form;
  Harmony harmony = Harmony::any;
  Sounds after = 0;  ///< which sounds it stands behind
  Nodes left = 0;    ///< what may stand to its left
  Node makes{};
  std::int8_t weight = 0;  ///< how far the sight of it speaks for cutting, in tenths
};

/// Lists what may be the ending of a word, in the order of the table: the endings of one letter that is the
/// word's last, and the longer ones whose last two letters are. `tail` is the word's end, packed as a Tail's.
std::span<const Suffix> suffixes_in(std::uint64_t tail);

}  // namespace izde::kazakh
