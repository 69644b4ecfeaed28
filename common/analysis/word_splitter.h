// The words of a Kazakh text: ICU's segments and what they lack.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "common/analysis/token.h"
#include "common/text/segmenter.h"

namespace izde {

/// Splits a text into words. Beyond ICU: a dotted run is split ("А.Байтұрсынұлы", "келді.Бұл", "Orda.kz"),
/// and an ending behind the hyphen of a figure or an acronym is no word ("2018-інші", "БҰҰ-ға"). Parts of a
/// hyphenated word are words of their own ("174-бап", "Нұр-Сұлтан", "ата-ана"). One per thread.
class WordSplitter {
 public:
  using Sink = std::function<void(Range, TokenKind)>;

  /// Calls `sink` for each word of `text`, in order; the ranges do not overlap.
  void split(std::string_view text, const Sink& sink);

  /// Lends the segmenter for finding sentences.
  text::Segmenter& segmenter() { return segmenter_; }

 private:
  text::Segmenter segmenter_;
  std::string folded_;
};

}  // namespace izde
