// The Kazakh stemmer: all inflected forms of a word share a stem, different words do not.
//
// Input is one word, folded: UTF-8, NFC, lower case, Kazakh Cyrillic letters. Other bytes are legal and come
// back unchanged (Latin words, figures, malformed UTF-8). Safe from any thread; the table of irregular forms is made at
// its first use.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// The slots of Kazakh inflection, those of the noun and then those of the verb. Voice is left on the stem,
/// and so is derivation (-лық, -шы, -лы, -сыз).
enum class Slot : std::uint8_t {
  plural,       ///< -лар
  possessive,   ///< -ым, -ың, -ы
  case_ending,  ///< -ның, -ға, -ны, -да, -дан, -мен
  attributive,  ///< -ғы: қаладағы, жылғы
  pronominal,   ///< -нікі
  proprietive,  ///< -ды before further endings: білімділер
  copula,       ///< -мын, -сың; -дыр
  likeness,     ///< -дай, -ынша
  comparative,  ///< -рақ, -лау
  ordinal,      ///< -ншы: екінші
  collective,   ///< -еу: екеу
  negation,     ///< -ма
  tense,        ///< -ды, -ар, -мақ
  participle,   ///< -ған, -ушы, and -тын behind a converb
  converb,      ///< -ып, -а, -й (the present's, too), -ғанша, -ғалы
  mood,         ///< -са, -сын, -йық, -ғай, the wish in -ғы
  person,       ///< of a verb: -ды, -мын; -м, -ң, -қ
  verbal_noun   ///< -у, and -дық behind a participle
};

/// Names a slot as the grammar does ("plural", "verbal noun").
std::string_view slot_name(Slot slot);

/// One ending that a reading cuts off.
struct Ending {
  Slot slot;
  std::string text;  ///< as it stands in the word
};

/// How a word was read: its stem and its endings in the order they stand in the word.
struct Reading {
  std::string stem;
  std::vector<Ending> endings;
};

/// Writes the stem of `word` into `stem`, whose old content goes and whose capacity is used again: with a
/// string that is kept from call to call, no memory is taken a word. `word` must not point into `stem`.
void stem(std::string_view word, std::string& stem);

/// Reads `word` and tells the endings too; its stem is the one `stem` writes.
Reading read(std::string_view word);

/// Tells whether the lexicon has the root of `word`, a name, a loan or a Kazakh word.
bool is_known(std::string_view word);

class Lexicon;

/// As `stem`, with another lexicon than the one compiled in.
void stem_with(const Lexicon& lexicon, std::string_view word, std::string& stem);

}  // namespace izde::kazakh
