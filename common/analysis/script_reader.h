// Kazakh in Latin and Arabic letters, found in the stretches of a text and read as Cyrillic.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/stretches.h"
#include "common/document.h"
#include "common/kazakh/arabic.h"
#include "common/kazakh/arabic_teller.h"
#include "common/kazakh/latin.h"
#include "common/kazakh/latin_teller.h"
#include "common/kazakh/orthography.h"

namespace izde {

/// Returns the orthography of Kazakh in other letters than Cyrillic; `none` for any other language.
kazakh::Orthography orthography_of(Language language);

/// Returns the language that is Kazakh in `orthography`; `kazakh` for none.
Language language_in(kazakh::Orthography orthography);

/// Tells which stretches are in such letters, and turns their words. Keeps buffers; one per thread.
class ScriptReader {
 public:
  /// Forgets the words that were added.
  void clear();

  /// Adds the words of a stretch of `text`, which the next two calls are about. The words are not copied.
  void add(std::span<const FoldedWord> words, std::string_view text);

  /// Tells the orthography of the words: `none`, unless more than half of them are in letters of one script other than Cyrillic and
  /// are Kazakh. Where they do not tell, it is that of the text `around` them.
  kazakh::Orthography orthography(Language around);

  /// Gives endings behind a figure or an acronym to it, as those in Cyrillic are: "2018-ınşı", "BŪŪ-ğa". The ending is empty then.
  void attach_endings(std::span<FoldedWord> words, std::string_view text, kazakh::Orthography orthography);

  /// Writes the word in Cyrillic into `out`. False, when a letter of it is not in `orthography`, as in a foreign name, or
  /// it is part of an address.
  bool to_cyrillic(const FoldedWord& word, std::string_view text, kazakh::Orthography orthography,
                   std::string& out);

 private:
  kazakh::LatinTeller latin_teller_;
  kazakh::ArabicTeller arabic_teller_;
  kazakh::LatinReader latin_reader_;
  kazakh::ArabicReader arabic_reader_;
  std::string ending_;
  std::vector<std::string_view> latin_, arabic_;  // words in each script
  std::size_t words_ = 0;                         // in any
};

/// Returns a word of `text` with an apostrophe that stands behind it, for in 2017 one may be part of its last letter (болу is boly').
std::string_view with_apostrophe(std::string_view text, Range word);

/// Returns a word of `text` as it is written in `orthography`: with that apostrophe, if it is of 2017.
std::string_view written_word(std::string_view text, Range word, kazakh::Orthography orthography);

}  // namespace izde
