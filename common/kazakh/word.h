// A word of a running text as the recognisers of this folder (places, dates) see it.
#pragma once

#include <cstddef>
#include <string_view>

namespace izde::kazakh {

/// One token of a text: views into storage of the caller, alive only during the call they are passed to.
/// Hyphenated words come as one Word for each part ("Нұр-Сұлтаннан" as "Нұр", "Сұлтаннан"), without the ending
/// behind a figure or an acronym ("2018-інші" as "2018"). Punctuation is not a Word: read it from the text between.
struct Word {
  std::string_view text;  ///< as written
  std::string_view
      stem;  ///< folded (lower case, Kazakh letters) and without inflection, as kazakh::stem makes it
  std::size_t begin = 0;  ///< byte offset of the word in the text it stands in
  std::size_t end = 0;
  bool is_russian = false;  ///< stands in a Russian sentence
};

}  // namespace izde::kazakh
