// The Russian stemmer: Xapian's, which is Snowball's. Nothing of Xapian shows here.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace izde::russian {

/// Makes stems of Russian words. One per thread; movable. The stemmer is made with the first word: a text without
/// Russian does not pay for it.
class Stemmer {
 public:
  Stemmer();
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  /// Writes the stem of `word` (folded: lower case, е for ё) into `stem`, whose old content goes.
  void stem(std::string_view word, std::string& stem);

  /// Lists the stems that the case forms of `word` have, its own first, each once: Snowball parts the forms of many
  /// names ("токаев" тока, "токаева" токаев; "астана" аста, "астане" астан).
  std::vector<std::string> stems_of_forms(const std::string& word);

 private:
  std::string stem_of(const std::string& word);

  struct Snowball;
  std::unique_ptr<Snowball> snowball_;
};

}  // namespace izde::russian
