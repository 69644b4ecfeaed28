#include "common/analysis/stretches.h"

#include "common/kazakh/scripts.h"
#include "common/text/folding.h"

namespace izde {
namespace {

// « » are C2 AB and C2 BB, … “ ” „ are E2 80 and what the last case lists. Read once a word: by bytes.
bool ends_stretch(std::string_view gap) {
  for (std::size_t i = 0; i < gap.size(); ++i) {
    const std::string_view rest = gap.substr(i);
    switch (gap[i]) {
      case '.':
      case '!':
      case '?':
      case '\n':
      case '"':
        return true;
      case '\xC2':
        if (rest.starts_with("«") || rest.starts_with("»")) return true;
        break;
      case '\xE2':
        if (rest.starts_with("…") || rest.starts_with("“") || rest.starts_with("”") || rest.starts_with("„"))
          return true;
    }
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
    text::fold(text.substr(range.begin, range.size()), word.folded);
    kazakh::unify_look_alikes(word.folded);
  });
  flush();
}

}  // namespace izde
