// Letter case and Unicode form: what makes two spellings of one letter the same. Safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde::text {

/// Writes `word` into `out` in one form: NFC, lower case, ё as е, any apostrophe as ', without soft hyphens and other invisible
/// characters, and without the stress marks of Cyrillic words. The old content of `out` goes, its capacity is used again.
/// Folding what is folded changes nothing. Malformed sequences become U+FFFD. `word` must not point into `out`.
void fold(std::string_view word, std::string& out);

/// The same as a value, for what is not done once a word.
std::string folded(std::string_view word);

/// A step of folding that changed a word, and what it made of it.
struct FoldStep {
  std::string_view name;
  std::string word;
};

/// Tells the steps that change `word`, in order; the last one's word is the folded one.
std::vector<FoldStep> fold_steps(std::string_view word);

/// Returns `word` with a capital at its beginning.
std::string capitalised(std::string_view word);

/// Tells whether the first letter of `word` is a capital.
bool is_capitalised(std::string_view word);

/// Tells whether the first character of `word` is a letter.
bool is_letter(std::string_view word);

}  // namespace izde::text
