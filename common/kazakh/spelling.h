// A word of another script in Cyrillic letters, where one of its letters may stand for several: the known word is meant.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace izde::kazakh {

/// Collects the letters of one word, and chooses. Keeps a buffer; one per thread.
class Spelling {
 public:
  /// What one letter may be in Cyrillic, the likeliest first. It outlives the word.
  using Choices = std::span<const std::string_view>;

  void clear() { size_ = 0; }

  /// Adds the next letter. False when the word has more than any Kazakh one.
  bool add(Choices letters);

  /// Tells what the last letter sounds as, most likely: behind it и is read as й, and not.
  bool is_behind_vowel() const;
  bool empty() const { return size_ == 0; }

  /// Tells whether the lexicon has the root of the word as it most likely is.
  bool is_known() { return known_letters(kNone, kNone) > 0; }

  /// Appends the word to `out` as it most likely is.
  void write_likeliest(std::string& out) const { write_with(kNone, kNone, out); }

  /// Appends the word to `out`: as it most likely is if the lexicon has its root, else in the spelling that differs in one letter
  /// or two and has the longest root of the lexicon; as it most likely is, if there is none.
  void write(std::string& out);

 private:
  static constexpr std::size_t kMax = 48;
  struct Change {
    std::size_t at, letter;
  };
  static constexpr Change kNone{kMax, 0};
  void write_with(Change one, Change other, std::string& out) const;
  std::size_t known_letters(Change one, Change other);

  std::array<Choices, kMax> letters_;
  std::size_t size_ = 0;
  std::string trial_;
};

}  // namespace izde::kazakh
