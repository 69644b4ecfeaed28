// Letters that look alike in two scripts (data/look_alikes.tsv). Safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace izde::kazakh {

/// The script that a word of mixed letters is meant in.
enum class Script {
  mixed,  ///< no telling, or the word is in one script as it stands
  cyrillic,  ///< its Latin letters stand for the Cyrillic ones they look like ("мемлекеттiк", "Tоқаев")
  latin  ///< its Cyrillic letters stand for Latin ones ("Fасebook")
};

/// Tells which script a word that mixes Latin and Cyrillic letters is meant in, and writes it into `out` in letters of that one.
/// Where both can be, the script of most letters. `word` is as written, for capitals look otherwise than small letters (H is Н, and h
/// is һ). Where it is `mixed`, `out` is left alone. `word` must not point into `out`.
Script unify_look_alikes(std::string_view word, std::string& out);

/// Turns a Roman numeral in Cyrillic letters ("хх", "хіх"), folded, into one in Latin letters, as most are. False for any other word: one
/// with other letters than х and і, or a single letter.
bool unify_numeral(std::string& word);

}  // namespace izde::kazakh
