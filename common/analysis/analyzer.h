// The analyzer: the one chain that makes tokens and terms, for index, query and highlight alike.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/token.h"
#include "common/analysis/word_splitter.h"

namespace izde {

/// A term is never longer than this many bytes (Xapian allows 245, prefix and doubled NULs included); longer
/// words are cut at a character border.
inline constexpr std::size_t kMaxTermBytes = 120;

/// Makes tokens of a text: splits it into words, folds them, turns look-alike letters, stems.
/// Takes no memory a word once its buffers have grown. One per thread; movable.
class Analyzer {
 public:
  enum class Trace { off, on };

  /// With tracing, tokens tell their steps.
  explicit Analyzer(Trace trace = Trace::off) : trace_(trace) {}

  /// Calls `sink` for each token of `text` (UTF-8) in order. The token and all it points to are overwritten
  /// by the next one. Ranges ascend and do not overlap.
  void analyze(std::string_view text, const std::function<void(const Token&)>& sink);

  /// Returns all tokens of `text`; they point into it.
  std::vector<Token> tokens(std::string_view text);

  /// Returns the stems of the words of `text`, joined by a blank.
  std::string stems(std::string_view text);

  /// Lends the segmenter for finding sentences.
  text::Segmenter& segmenter() { return words_.segmenter(); }

 private:
  Trace trace_;
  WordSplitter words_;
  Token token_;
  std::string folded_;
};

/// Names the rules and tables that tokens come from: an index made under another fingerprint cannot be
/// searched. Changes with the analyzer's version, its data tables and ICU's segmentation.
std::string analyzer_fingerprint();

}  // namespace izde
