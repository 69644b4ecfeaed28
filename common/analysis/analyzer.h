// The analyzer: the one chain that makes tokens and terms, for index, query and highlight alike.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/joined_term.h"
#include "common/analysis/script_reader.h"
#include "common/analysis/stretches.h"
#include "common/analysis/token.h"
#include "common/russian/stemmer.h"

namespace izde {

/// Makes tokens of a text: splits it into words, folds them, turns look-alike letters, tells the language, reads Kazakh in Latin
/// and Arabic letters as Cyrillic, stems.
/// Takes no memory a word once its buffers have grown. One per thread; movable.
class Analyzer {
 public:
  enum class Trace { off, on };
  using Sink = std::function<void(const Token&)>;

  /// With tracing, tokens tell their steps.
  explicit Analyzer(Trace trace = Trace::off) : trace_(trace) {}

  /// Calls `sink` for each token of `text` (UTF-8) in order. The token and all it points to are overwritten
  /// by the next one. Ranges ascend and do not overlap. A sentence or quotation that does not tell its language is in
  /// that of the text `around` it.
  void analyze(std::string_view text, const Sink& sink, Language around = Language::kazakh);

  /// Returns all tokens of `text`; they point into it.
  std::vector<Token> tokens(std::string_view text, Language around = Language::kazakh);

  /// Does the same for a query, which is too short to tell its language: the terms of a token are all that an index may
  /// have its word under.
  void analyze_query(std::string_view text, const Sink& sink);

  /// Returns `text` with the words of Kazakh in Latin or Arabic letters in Cyrillic, capitals kept: for recognisers of names, which
  /// look at more than stems. A name of a city has a capital, for Arabic letters have none.
  std::string in_cyrillic(std::string_view text, Language around);

  /// Tells the language of a text as a whole; of Kazakh, the letters, too.
  Language language_of(std::string_view text);

  /// Returns the stems of the words of `text`, without prefixes, joined by a blank.
  std::string stems(std::string_view text);

  /// Lends the segmenter for finding sentences.
  text::Segmenter& segmenter() { return stretches_.segmenter(); }

 private:
  void add_russian_terms(const std::string& word);
  void make_russian_term(const std::string& word, std::string& term);
  void join_in_query(const FoldedWord& word, bool may_be_russian);
  void add_joined_terms();
  void send_joined(const FoldedWord& word, std::string_view text, const Sink& sink);
  void send(const FoldedWord& word, std::string_view text, const Sink& sink);
  Language language_of_other_letters(std::string_view text);
  kazakh::Orthography orthography_of_stretch(std::span<const FoldedWord> words, std::string_view text,
                                             Language around);
  const std::string& read(const FoldedWord& word, std::string_view text, kazakh::Orthography orthography);

  Trace trace_;
  StretchReader stretches_;
  russian::Stemmer russian_;
  JoinedTerm joined_, russian_joined_;
  std::string russian_part_;
  ScriptReader scripts_;
  kazakh::Orthography orthography_{};  // of the word that is sent: none, when its letters stay
  std::string cyrillic_;               // the word itself then
  Token token_;
};

/// Names the rules and tables that tokens come from: an index made under another fingerprint cannot be
/// searched. Changes with the analyzer's version, its data tables and ICU's segmentation.
std::string analyzer_fingerprint();

}  // namespace izde
