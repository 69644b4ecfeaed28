// The words of a Kazakh text: ICU's segments and what they lack.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "common/analysis/attached_endings.h"
#include "common/analysis/compound.h"
#include "common/analysis/token.h"
#include "common/text/segmenter.h"

namespace izde {

/// A word as it stands in a text.
struct SplitWord {
  Range
      range;  ///< in the text, without endings of a figure, an acronym or a foreign name; a line end may be inside
  TokenKind kind = TokenKind::word;
  Range ending;  ///< those endings, where they stand; empty for none
  CompoundPlace place;
};

/// Splits a text into words. Beyond ICU: runs are split at . @ _ : ("А.Байтұрсынұлы", "келді.Бұл", "a.b@mail.kz"), and an
/// ending of a figure, an acronym or a foreign name is no word ("2018-інші", "БҰҰға", "10%-ға"); nor are the http(s) and
/// www of an address. A word that a line's end splits is one. Parts of a hyphenated word are words of their own ("174-бап", "Нұр-Сұлтан", "ата-ана"); they are
/// told to be a compound where one is a figure or they make an address. One per thread.
class WordSplitter {
 public:
  using Sink = std::function<void(const SplitWord&)>;

  /// Calls `sink` for each word of `text`, in order; the ranges do not overlap, those of endings included.
  void split(std::string_view text, const Sink& sink);

  /// Lends the segmenter for finding sentences.
  text::Segmenter& segmenter() { return segmenter_; }

 private:
  void take_segment(std::string_view text, Range segment, text::SegmentKind kind, const Sink& sink);
  void take_part(std::string_view text, Range part, TokenKind kind, const Sink& sink);
  void take(std::string_view text, Range part, TokenKind kind, const Sink& sink);
  bool goes_on_with(std::string_view text, const SplitWord& next) const;
  bool is_ending_of_last(std::string_view text, std::string_view gap, std::string_view word);

  text::Segmenter segmenter_;
  AttachedEndings endings_;
  CompoundReader compound_;
  // Not yet handed on: the next word may be its ending, or go on with a compound.
  std::optional<SplitWord> last_;
};

}  // namespace izde
