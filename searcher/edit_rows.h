// The edit distance between one word and many others: insertions, deletions, substitutions and swaps of neighbours (optimal
// string alignment). Words that begin alike share the rows of their beginning.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace izde {

/// The table of the distances between the beginnings of a word and those of another, which is put in symbol by symbol. Symbols are
/// characters, or whatever the caller compares instead.
class EditRows {
 public:
  /// Neither `word` nor the others may be longer than this many symbols.
  static constexpr std::size_t kLongest = 250;

  explicit EditRows(std::u32string word);

  /// Puts the next symbol of the other word in.
  void push(char32_t symbol);

  /// Takes symbols out again, until `length` are left.
  void truncate(std::size_t length);

  std::size_t length() const { return other_.size(); }

  /// Tells the distance between the other word, as far as it is in, and the first `beginning` symbols of the word.
  std::size_t distance_to(std::size_t beginning) const { return row(length())[beginning]; }
  std::size_t distance() const { return distance_to(word_.size()); }

  /// Tells the same without the last symbol of either.
  std::size_t distance_before(std::size_t beginning) const { return row(length() - 1)[beginning - 1]; }

  /// Tells what the distance comes to at least, to any beginning of the word and however the other goes on.
  std::size_t least() const;

 private:
  const std::uint8_t* row(std::size_t length) const { return cells_.data() + length * (word_.size() + 1); }

  std::u32string word_, other_;
  std::vector<std::uint8_t>
      cells_;  // a row a length of the other word, from 0; a cell a beginning of the word
};

}  // namespace izde
