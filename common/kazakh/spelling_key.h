// Keys that the spellings of one word share, in whatever letters it is typed: қ as к, ү as у, Latin letters of any
// orthography, Russian spellings of names (Джакишев). Safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// Makes the key of a folded Cyrillic word: small ASCII letters, one for all sounds that are typed alike (а and ә, и ы і and й).
/// Other letters and figures are kept as they are. Not empty, unless the word is signs alone.
std::string spelling_key(std::string_view word);

/// Makes the keys that a folded word in Latin letters may have: of Kazakhstan, kazahstan and kazakstan, for kh is х in one
/// orthography and қ in another. At most kMostKeys, the likeliest first.
std::vector<std::string> spelling_keys_of_latin(std::string_view word);
inline constexpr std::size_t kMostKeys = 8;

/// Lists the keys that a word with `key` may have where it is written as Russian tradition does: u stands for ө, ы or і (Букейханов,
/// Байконур), v begins a word in у (Валиханов), an ы or і is left out (Тлендиев). Each has one such place. Of keys that are too
/// short to tell, or longer than a name, there are none.
std::vector<std::string> traditional_keys(std::string_view key);

}  // namespace izde::kazakh
