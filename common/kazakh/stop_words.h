// Stop words: words of grammar (conjunctions, postpositions, pronouns, auxiliaries, question words), which say little of what a
// text is about. Safe from any thread; the table (data/stop_words.tsv) is read at its first use.
#pragma once

#include <string_view>

namespace izde::kazakh {

/// Tells whether a word is a stop word by its form, folded, or by its stem, as the stemmer makes it of the form.
bool is_stop_word(std::string_view form, std::string_view stem);

}  // namespace izde::kazakh
