// Lexemes out of a word list that is raw: of its 54,063 rows some 10,000 are other rows with an ending, or cut off in
// one, and some 9,000 nouns are nothing but the stem of a verb.
#pragma once

#include <initializer_list>
#include <iosfwd>
#include <string>
#include <vector>

#include "common/kazakh/automaton.h"
#include "common/kazakh/lexicon/class_table.h"
#include "common/kazakh/lexicon/dictionary.h"
#include "common/kazakh/lexicon/lexicon_builder.h"

namespace izde::kazakh {

/// Derives the lexicon from a dictionary, `ours` (words that are lexemes whatever they look like) and `refused` (rows of the
/// dictionary that are none).
class Derivation {
 public:
  Derivation(const Dictionary& dictionary, const ClassTable& ours, const ClassTable& refused);

  /// Does it. Writes each row that goes to `dropped`: word TAB "verb", "refused", or the stem that explains it, the weight
  /// and the endings.
  void run(std::ostream& dropped);

  const LexiconBuilder& builder() const { return builder_; }

 private:
  // How a word is an inflected form of another one.
  struct Explanation {
    std::size_t root = 0;  // letters of its root; 0: it is none
    bool of_verb = false;
    bool denominal = false;  // may also be a verb made of a noun
    std::string text;
  };

  void add_nominals();
  void add_short_form(const std::string& word);
  void add_verbs();
  void add_verb(const std::string& stem);
  void drop_verb_stems(bool voices);
  void drop_refused();
  void make_singular();
  void drop_inflected();
  void drop_if_cut(const std::string& word);
  void drop(const std::string& word, const std::string& why);

  bool may_go(const std::string& word) const;
  bool has_one_with(const std::string& word, std::initializer_list<const char*> endings) const;
  bool is_noun_too(const std::string& word) const;
  bool has_plural(const std::string& word) const;
  bool has_derivation(const std::string& word) const;
  bool has_ambiguous_derivation(const std::string& word) const;
  Explanation explanation(const std::string& word);
  bool has_other_forms(const std::string& noun) const;
  bool speaks_for_inflection(const std::string& word, const Path& path, int chain) const;

  const Dictionary& dictionary_;
  const ClassTable &ours_, &refused_;
  LexiconBuilder builder_;
  std::vector<std::string> rows_;  // nominals, long ones first
  std::ostream* dropped_ = nullptr;
};

}  // namespace izde::kazakh
