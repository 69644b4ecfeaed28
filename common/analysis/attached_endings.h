// Kazakh endings on what is no Kazakh word: figures, acronyms, names in Latin letters.
#pragma once

#include <string>
#include <string_view>

namespace izde {

/// Finds them, behind a hyphen and written on. Looks at form only, in the order of cost: what most words are is told
/// by their first letter. Keeps a buffer; one per thread.
class AttachedEndings {
 public:
  /// Where a word is cut, in bytes; both its size when it is not.
  struct Cut {
    std::size_t end;     ///< of the word itself
    std::size_t ending;  ///< begin of the ending
  };

  /// Tells whether endings follow `word` behind a hyphen: an acronym (БҰҰ, ҚазҰУ) or a name in Latin letters
  /// (Facebook, G20). A figure takes them always, and is not asked here.
  static bool takes_endings(std::string_view word);

  /// Tells whether `word` is an acronym: two capitals or more, and nothing else.
  static bool is_acronym(std::string_view word);

  /// Tells whether `gap`, between two words, ties an ending to the first: a hyphen, dash or apostrophe, signs of measure
  /// or closing quotation marks, or these and then one of those (10%-ға).
  static bool is_tie(std::string_view gap);

  /// Tells whether `word` is nothing but endings.
  bool is_ending(std::string_view word);

  /// Tells whether `word` is a particle, in letters of any case.
  bool is_particle(std::string_view word);

  /// Finds the figure that a unit or a word is written on to, "5кг", "2019ж", "2018жылы": its bytes, 0 for none.
  std::size_t figure_before_word(std::string_view word);

  /// Finds an ending written on, or behind an apostrophe: БҰҰ|ға, 2018|де, Facebook'|те. A Cyrillic word with a Latin
  /// letter in it has none (мемлекеттiк, Oсы).
  Cut cut(std::string_view word);

 private:
  bool is_ending_from(std::string_view word, std::size_t size);
  bool is_kazakh_word(std::string_view word);

  std::string folded_;
};

}  // namespace izde
