// Where words and sentences begin and end, as ICU sees them. What Kazakh news needs beyond that (initials,
// abbreviations, endings behind a hyphen) stands in common/kazakh and common/analysis.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "common/document.h"

namespace izde::text {

/// What a segment of a text is made of.
enum class SegmentKind { word, number };

/// Finds words and sentences. Holds ICU's iterators: cheap to use again, dear to make (about 0.1 ms); one per
/// thread. Throws izde::Error when ICU lacks its data.
class Segmenter {
 public:
  Segmenter();
  ~Segmenter();
  Segmenter(Segmenter&&) noexcept;
  Segmenter& operator=(Segmenter&&) noexcept;

  /// Calls `sink` for each run of letters or figures of `text`, in order: its byte range and kind. Hyphens
  /// separate, a full stop or apostrophe between letters does not. Memory stays bounded however long the text
  /// is.
  void words(std::string_view text, const std::function<void(Range, SegmentKind)>& sink);

  /// Returns the byte offsets at which a sentence of `line` ends, ascending, the last one the line's size. An
  /// empty line gives none.
  std::vector<std::size_t> sentence_ends(std::string_view line);

  /// Names the rules in use: ICU's and Unicode's versions.
  static std::string_view version();

 private:
  struct Icu;
  std::unique_ptr<Icu> icu_;
};

}  // namespace izde::text
