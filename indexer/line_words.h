// A line as the table of furniture sees it: folded words, with numbers, addresses and dates reduced to signs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace izde {

/// A word of a line. Letters of two scripts written together are two words (`қазақшаqazaq`).
struct LineWord {
  std::string text;  ///< folded; `#` a number, a date or a time, `@` an address or a nickname, `##` a hashtag
  bool capital = false;      ///< begins with a capital
  bool after_dash = false;   ///< a dash with a blank around it stands before it
  bool ends_clause = false;  ///< . ! ? ; or : and a blank stand behind it
  bool question = false;     ///< a question mark stands behind it
  bool colon = false;        ///< a colon stands behind it
  bool separator = false;    ///< » › > | / → · or • stands behind it
};

/// What is known of a line without the table.
struct LineWords {
  std::vector<LineWord> words;
  bool dash = false;    ///< begins with a dash or a bullet
  bool quoted = false;  ///< begins with a quotation mark, a dash or a bullet before it or not
  bool stop = false;    ///< ends with a full stop, a comma or a semicolon, a closing mark behind it or not
  bool colon = false;   ///< ends with a colon
  bool mark = false;    ///< ends with any mark that ends a clause
  bool comma = false;   ///< has a comma
  bool emoji = false;   ///< has a pictograph
  bool clock = false;   ///< has a time of day
  bool all_capitals = false;  ///< has capitals, and no small letters
  /// Has a number of four figures beside words that go with numbers: a date, though maybe not in Kazakh.
  bool year = false;
  std::size_t characters = 0;

  /// Tells whether the words are those of `pattern` from the first on; `*` there is any word.
  bool starts_with(const LineWords& pattern) const;
};

/// Reads `line`: at most the first `most_words` words of its first `most_bytes`; how it ends and how long it is,
/// of the whole. `goes_with_number(word)` tells which words are part of a number beside them ("маусым", "жыл").
LineWords line_words(std::string_view line, std::size_t most_words, std::size_t most_bytes,
                     bool (*goes_with_number)(const std::string& word));

/// Joins words by blanks; `from` and `to` are their numbers.
std::string joined(const std::vector<LineWord>& words, std::size_t from, std::size_t to);

}  // namespace izde
