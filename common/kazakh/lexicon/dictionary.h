// The word list of hunspell-kk as lexemes.
#pragma once

#include <iosfwd>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// The rows of a word list, folded. What holds other than Kazakh letters, and what cannot be a word, is left out.
struct Dictionary {
  std::set<std::string> nominals;  ///< any row but these: nouns, adjectives, stems of verbs, inflected forms
  std::set<std::string> verbal_nouns;  ///< verbs in -у
  std::set<std::string> names;         ///< of people
};

/// Reads a .dic file: its first line is a number, then there is a word with its flags, WORD/FLAGS, in each. Flags A and
/// on are the endings of nouns, without A those of names, M and on those of verbs in -у. A byte order mark, line ends
/// of two bytes and the Latin letter i are borne.
Dictionary read_dictionary(std::istream& in);

/// Gives the stem of a verb from its verbal noun: келу кел, оқу оқ, қою қой, жабу жап, жылжу жылжы. Empty when it is none.
std::string verb_stem(std::string_view verbal_noun);

/// Gives the voices of a verb that are regular: passive (жаз жазыл, бөл бөлін, тап табыл, қабылда қабылдан), reciprocal
/// (айт айтыс) and causative (қара қарат, жаз жаздыр). Not all of them need be in use.
std::vector<std::string> voices_of(std::string_view stem);

}  // namespace izde::kazakh
