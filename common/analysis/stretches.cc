#include "common/analysis/stretches.h"

#include "common/kazakh/normal.h"
#include "common/text/signs.h"

namespace izde {
namespace {

bool ends_stretch(std::string_view gap) {
  for (std::size_t i = 0; i < gap.size(); ++i) {
    if (gap[i] == ' ') continue;
    const std::string_view rest = gap.substr(i);
    if (std::string_view(".!?\n").find(gap[i]) != std::string_view::npos || rest.starts_with("…"))
      return true;
    if (text::quotation_mark_size(rest) > 0) return true;
  }
  return false;
}

}  // namespace

void StretchReader::read(std::string_view text, const Sink& sink) {
  words_.resize(kLongestStretch);
  std::size_t size = 0, last_end = 0;
  const auto flush = [&] {
    if (size > 0) sink(std::span(words_).first(size));
    size = 0;
  };
  splitter_.split(text, [&](const SplitWord& split) {
    const Range range = split.range;
    const bool is_tied = split.place.joiner != '\0';
    if (size == kLongestStretch || (!is_tied && ends_stretch(text.substr(last_end, range.begin - last_end))))
      flush();
    last_end = range.end;
    FoldedWord& word = words_[size++];
    static_cast<SplitWord&>(word) = split;
    word.cyrillic_ending.clear();
    kazakh::normalize(text.substr(range.begin, range.size()), word.folded);
  });
  flush();
}

}  // namespace izde
