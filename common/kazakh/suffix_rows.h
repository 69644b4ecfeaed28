// The endings of Kazakh inflection, a row an ending, in the order and with the names of the grammar. Read by suffixes.cc only.
#pragma once

#include <string_view>

#include "common/kazakh/suffixes.h"

namespace izde::kazakh::suffix_rows {

// A row of the table: the form for back vowels and the form for front vowels, equal when it knows no harmony.
struct Row {
  Slot slot;
  std::u32string_view back, front;
  Sounds after;
  Nodes left;
  Node makes;
  std::int8_t weight;
};

using enum Slot;

constexpr Sounds V = kVowel, G = kGlide, L = kLateral, N = kNasal, Z = kVoiced, T = kVoiceless,
                 C = kConsonant;

// Nominal words: roots and all that is declined like one.
constexpr Nodes kActs = kGerund | kParticiple | kFuture | kWish;
constexpr Nodes kMade = kAttributive | kPronominal | kGerund | kParticiple | kFuture | kAgent | kProprietive;
constexpr Nodes kNominal = kNoun | kMade;
constexpr Nodes kBase = kNominal | kPlural;
constexpr Nodes kBeing = kNominal | kLocative | kCase | kPoss | kPoss3;
constexpr Nodes kAction = kVerb | kNegation;

// The weights are tenths of a unit and were set by hand on word forms with known lemmas: about 20 for an
// ending that hardly occurs at the end of a bare stem, 0 for one that is as often a part of the stem, less
// for one that needs more evidence (a further ending, a stem of the word list) than its own sight.
inline constexpr Row kRows[] = {
    // Number.
    {plural, U"лар", U"лер", V | G, kNominal | kWish, kPlural, 25},
    {plural, U"дар", U"дер", L | N | Z, kNominal, kPlural, 22},
    {plural, U"тар", U"тер", T, kNominal, kPlural, 25},

    // Possession.
    {possessive, U"м", U"м", V, kNoun, kPoss, -4},
    {possessive, U"м", U"м", V, kActs & ~kWish, kPoss, 10},
    {possessive, U"м", U"м", V, kWish, kPoss, 20},
    {possessive, U"ым", U"ім", C, kNoun, kPoss, 3},
    {possessive, U"ым", U"ім", C, kMade | kPlural | kSoftGerund, kPoss, 15},
    {possessive, U"ң", U"ң", V, kNoun, kPoss, -4},
    {possessive, U"ң", U"ң", V, kActs, kPoss, 10},
    {possessive, U"ың", U"ің", C, kBase | kSoftGerund, kPoss, 4},
    {possessive, U"мыз", U"міз", V, kNominal | kWish, kPossPolite, 18},
    {possessive, U"мыз", U"міз", G, kNoun, kPossPolite, 0},  // екеуміз
    {possessive, U"ымыз", U"іміз", C, kBase | kSoftGerund, kPossPolite, 25},
    {possessive, U"ңыз", U"ңіз", V, kNominal | kWish, kPossPolite, 14},
    {possessive, U"ыңыз", U"іңіз", C, kBase | kSoftGerund, kPossPolite, 25},
    {possessive, U"сы", U"сі", V, kNominal & ~kAttributive, kPoss3, 16},
    {possessive, U"сы", U"сі", V, kAttributive, kPoss3, -25},
    {possessive, U"сы", U"сі", V, kWish, kPoss3, 20},
    {possessive, U"ы", U"і", C, kBase | kSoftGerund, kPoss3, 8},

    // Case.
    {case_ending, U"ның", U"нің", V | N, kBase | kPoss | kPoss3, kCase, 25},
    {case_ending, U"дың", U"дің", G | L | Z, kBase | kPossPolite, kCase, 22},
    {case_ending, U"тың", U"тің", T, kBase, kCase, 22},
    {case_ending, U"ға", U"ге", V | G | L | N | Z, kBase | kPossPolite, kCase, 16},
    {case_ending, U"қа", U"ке", T, kBase, kCase, 14},
    {case_ending, U"а", U"е", N, kPoss, kCase, 3},
    {case_ending, U"на", U"не", V, kPoss3, kCase, 12},
    {case_ending, U"ны", U"ні", V, kNominal | kPoss3, kCase, 16},
    {case_ending, U"ды", U"ді", G | L | N | Z, kBase | kPoss | kPossPolite, kCase, 13},
    {case_ending, U"ты", U"ті", T, kBase, kCase, 12},
    {case_ending, U"н", U"н", V, kPoss3, kCase, 8},
    {case_ending, U"да", U"де", V | G | L | N | Z, kBase | kPoss | kPossPolite, kLocative, 14},
    {case_ending, U"та", U"те", T, kBase, kLocative, 10},
    {case_ending, U"нда", U"нде", V, kPoss3, kLocative, 18},
    {case_ending, U"дан", U"ден", V | G | L | Z, kBase | kPossPolite, kCase, 16},
    {case_ending, U"нан", U"нен", N, kBase | kPoss, kCase, 18},
    {case_ending, U"нан", U"нен", V, kPoss3, kCase, 18},
    {case_ending, U"тан", U"тен", T, kBase, kCase, 15},
    {case_ending, U"мен", U"мен", V | G | L | N, kBase | kPoss | kPoss3, kCase, 18},
    {case_ending, U"бен", U"бен", Z, kBase | kPossPolite, kCase, 20},
    {case_ending, U"пен", U"пен", T, kBase, kCase, 20},

    // -ғы: of a place or a time.
    {attributive, U"ғы", U"гі", V, kLocative, kAttributive, 34},
    {attributive, U"ғы", U"гі", V | G | L | N | Z, kTime, kAttributive, 7},
    {attributive, U"қы", U"кі", T, kTime, kAttributive, 7},
    {pronominal, U"нікі", U"нікі", V, kBase | kPoss3, kPronominal, 25},
    {pronominal, U"дікі", U"дікі", G | L | N | Z, kBase | kPoss | kPossPolite, kPronominal, 25},
    {pronominal, U"тікі", U"тікі", T, kBase, kPronominal, 25},

    // Likeness and degree.
    {likeness, U"дай", U"дей", V | G | L | N | Z, kNoun | kPlural | kPoss | kPossPolite | kPoss3, kClosed, 2},
    {likeness, U"дай", U"дей", V | N, kParticiple | kAttributive, kClosed, 20},
    {likeness, U"тай", U"тей", T, kNoun | kPlural, kClosed, 2},
    {likeness, U"ндай", U"ндей", V, kPoss3, kClosed, 12},
    {likeness, U"дайын", U"дейін", V | G | L | N | Z, kNoun | kPlural | kPoss | kPoss3 | kParticiple, kClosed,
     2},
    {likeness, U"тайын", U"тейін", T, kNoun | kPlural, kClosed, 2},
    {likeness, U"ша", U"ше", V | C, kPoss | kPossPolite | kPlural | kAttributive, kClosed, 8},
    {likeness, U"нша", U"нше", V, kPoss3, kClosed, 12},

    {comparative, U"рақ", U"рек", V, kNoun | kProprietive, kClosed, 4},
    {comparative, U"ырақ", U"ірек", C, kNoun, kClosed, 10},

    // Numerals: екінші, бесінші, жиырмасыншы. They are declined.
    {ordinal, U"ншы", U"нші", V, kNumeral, kPronominal, 30},
    {ordinal, U"ыншы", U"інші", C, kNumeral, kPronominal, 30},
    {ordinal, U"сыншы", U"сінші", V, kNumeral, kPronominal, 30},

    // Adjectives in -ды are not told from the accusative, and fall together with their noun: білімді, білімділер.
    {proprietive, U"ды", U"ді", L | N | Z, kNoun, kProprietive, -14},
    {proprietive, U"ты", U"ті", T, kNoun, kProprietive, -14},

    // Copula.
    {copula, U"мын", U"мін", V | G | L | N, kBeing, kClosed, 15},
    {copula, U"бын", U"бін", Z, kNominal | kPossPolite, kClosed, 12},
    {copula, U"пын", U"пін", T, kNominal, kClosed, 12},
    {copula, U"сың", U"сің", V | C, kMade | kLocative, kClosed, 12},
    {copula, U"сың", U"сің", V | C, kNoun | kPoss | kPoss3 | kCase, kClosed, -12},
    {copula, U"сыз", U"сіз", V | C, kParticiple | kFuture | kAgent | kLocative, kClosed, 12},
    {copula, U"сыңдар", U"сіңдер", V | C, kBeing | kPlural, kClosed, 20},
    {copula, U"сыздар", U"сіздер", V | C, kBeing | kPlural, kClosed, 12},
    {copula, U"мыз", U"міз", V | G | L, kParticiple | kFuture | kAgent | kLocative | kPlural, kClosed, 15},
    {copula, U"мыз", U"міз", L, kNoun, kClosed, 0},
    {copula, U"быз", U"біз", N | Z, kNominal | kCase, kClosed, 12},
    {copula, U"пыз", U"піз", T, kNominal, kClosed, 12},
    {copula, U"дыр", U"дір", V | G | L | N | Z, kParticiple | kFuture | kLocative | kPoss3, kClosed, 10},
    {copula, U"дыр", U"дір", V | G | L | N | Z, kNoun | kPlural | kPoss, kClosed, -12},
    {copula, U"тыр", U"тір", T, kParticiple | kFuture, kClosed, 10},
    {copula, U"тыр", U"тір", T, kNoun, kClosed, -12},

    // Negation.
    {negation, U"ма", U"ме", V | G | L, kVerb, kNegation, 15},
    {negation, U"ба", U"бе", N | Z, kVerb, kNegation, 15},
    {negation, U"па", U"пе", T, kVerb, kNegation, 15},

    // Tense: past, future, intention; the present has its ending on the converb in -а.
    {tense, U"ды", U"ді", V | G | L | N | Z, kAction, kPast, 14},
    {tense, U"ты", U"ті", T, kVerb, kPast, 13},
    {tense, U"ар", U"ер", C, kVerb, kFuture, -10},
    {tense, U"р", U"р", V, kVerb, kFuture, -28},
    {tense, U"йар", U"йар", G, kVerb, kFuture, -10},
    {tense, U"с", U"с", V, kNegation, kFuture, 0},
    {tense, U"мақ", U"мек", V | G | L, kVerb, kFuture, 2},
    {tense, U"бақ", U"бек", N | Z, kVerb, kFuture, -8},
    {tense, U"пақ", U"пек", T, kVerb, kFuture, 2},
    {tense, U"мақшы", U"мекші", V | G | L, kVerb, kAgent, 45},
    {tense, U"бақшы", U"бекші", N | Z, kVerb, kAgent, 45},
    {tense, U"пақшы", U"пекші", T, kVerb, kAgent, 45},

    // Participles.
    {participle, U"ған", U"ген", V | G | L | N | Z, kAction, kParticiple, 18},
    {participle, U"қан", U"кен", T, kVerb, kParticiple, 15},
    {participle, U"тын", U"тін", V | G, kPresent, kParticiple, 40},
    {participle, U"ушы", U"уші", C, kVerb | kVerbInY, kAgent, 4},
    {participle, U"ушы", U"уші", V, kVerb, kAgent, 4},
    {verbal_noun, U"дық", U"дік", N, kParticiple, kGerund, 25},
    {verbal_noun, U"дығ", U"діг", N, kParticiple, kSoftGerund, 25},
    {verbal_noun, U"у", U"у", C, kVerb, kGerund, 8},
    {verbal_noun, U"у", U"у", V, kAction, kGerund, 2},
    {verbal_noun, U"у", U"у", C, kVerbInY, kGerund, 8},
    {verbal_noun, U"йу", U"йу", G, kVerb, kGerund, 8},

    // Converbs.
    {converb, U"а", U"е", C, kVerb, kPresent, -16},
    {converb, U"й", U"й", V, kVerb, kPresent, -16},
    {converb, U"йа", U"йа", G, kVerb, kPresent, -16},
    {converb, U"й", U"й", V, kNegation, kPresent, -2},
    {converb, U"и", U"и", C, kVerbInY, kPresent, -14},
    {converb, U"ып", U"іп", C, kVerb, kConverb, 14},
    {converb, U"п", U"п", V, kAction, kConverb, 3},
    {converb, U"ша", U"ше", N, kParticiple, kClosed, 12},
    {converb, U"ғалы", U"гелі", V | G | L | N | Z, kAction, kClosed, 9},
    {converb, U"қалы", U"келі", T, kVerb, kClosed, 8},
    {converb, U"йынша", U"йінше", V, kNegation, kClosed, 20},
    {converb, U"дықтан", U"діктен", N, kParticiple, kClosed, 51},
    {converb, U"сымен", U"сімен", V, kVerb, kClosed, 30},
    {converb, U"ысымен", U"ісімен", C, kVerb, kClosed, 45},

    // Mood.
    {mood, U"са", U"се", V | C, kAction, kConditional, 4},
    {mood, U"сын", U"сін", V, kAction, kClosed, 8},
    {mood, U"сын", U"сін", C, kVerb, kClosed, 17},
    {mood, U"айын", U"ейін", C, kVerb, kClosed, 8},
    {mood, U"йын", U"йін", V, kAction, kClosed, 8},
    {mood, U"иын", U"иін", C, kVerbInY, kClosed, 8},
    {mood, U"айық", U"ейік", C, kVerb, kClosed, 8},
    {mood, U"иық", U"иік", C, kVerbInY, kClosed, 8},
    {mood, U"йайын", U"йайын", G, kVerb, kClosed, 8},
    {mood, U"йайық", U"йайық", G, kVerb, kClosed, 8},
    {mood, U"йық", U"йік", V, kAction, kClosed, 8},
    {mood, U"ыңыз", U"іңіз", C, kVerb, kClosed, 25},
    {mood, U"ңыз", U"ңіз", V, kAction, kClosed, 24},
    {mood, U"ыңыздар", U"іңіздер", C, kVerb, kClosed, 30},
    {mood, U"ңыздар", U"ңіздер", V, kAction, kClosed, 25},
    {mood, U"ыңдар", U"іңдер", C, kVerb, kClosed, 25},
    {mood, U"ңдар", U"ңдер", V, kAction, kClosed, 20},
    {mood, U"ғай", U"гей", V | G | L | N | Z, kAction, kClosed, -6},
    {mood, U"қай", U"кей", T, kVerb, kClosed, -6},
    // With the -шы of a request.
    {mood, U"шы", U"ші", V | C, kVerb, kClosed, -14},
    {mood, U"ыңызшы", U"іңізші", C, kVerb, kClosed, 40},
    {mood, U"ңызшы", U"ңізші", V, kAction, kClosed, 35},
    {mood, U"айықшы", U"ейікші", C, kVerb, kClosed, 35},
    {mood, U"йықшы", U"йікші", V, kAction, kClosed, 30},
    {mood, U"ғын", U"гін", V | G | L | N | Z, kAction, kClosed, -10},
    {mood, U"қын", U"кін", T, kVerb, kClosed, -10},
    {mood, U"ғы", U"гі", V, kAction, kWish, -14},
    {mood, U"ғы", U"гі", G | L | N | Z, kVerb, kWish, 2},
    {mood, U"қы", U"кі", T, kVerb, kWish, 0},

    // Person of the present, of the past and the conditional, of the hearsay past in -ып.
    {person, U"ды", U"ді", V | G, kPresent, kClosed, 30},
    {person, U"м", U"м", V, kPresent, kClosed, 6},
    {person, U"мын", U"мін", V | G, kPresent, kClosed, 32},
    {person, U"сың", U"сің", V | G, kPresent, kClosed, 32},
    {person, U"сыз", U"сіз", V | G, kPresent, kClosed, 26},
    {person, U"мыз", U"міз", V | G, kPresent, kClosed, 34},
    {person, U"сыңдар", U"сіңдер", V | G, kPresent, kClosed, 28},
    {person, U"сыздар", U"сіздер", V | G, kPresent, kClosed, 28},
    {person, U"м", U"м", V, kPast | kConditional, kClosed, 6},
    {person, U"ң", U"ң", V, kPast | kConditional, kClosed, 6},
    {person, U"қ", U"к", V, kPast, kClosed, -20},
    {person, U"қ", U"к", V, kConditional, kClosed, 2},
    {person, U"ңыз", U"ңіз", V, kPast | kConditional, kClosed, 18},
    {person, U"ңдар", U"ңдер", V, kPast | kConditional, kClosed, 15},
    {person, U"ңыздар", U"ңіздер", V, kPast | kConditional, kClosed, 20},
    {person, U"ты", U"ті", T, kConverb, kClosed, 14},
    {person, U"пын", U"пін", T, kConverb, kClosed, 18},
    {person, U"сың", U"сің", T, kConverb, kClosed, 14},
    {person, U"сыз", U"сіз", T, kConverb, kClosed, -14},
    {person, U"сыңдар", U"сіңдер", T, kConverb, kClosed, 20},
    {person, U"сыздар", U"сіздер", T, kConverb, kClosed, 12},
    {person, U"пыз", U"піз", T, kConverb, kClosed, 18},
};

}  // namespace izde::kazakh::suffix_rows
