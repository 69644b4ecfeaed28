#include "common/analysis/word_splitter.h"

#include "common/kazakh/numbers.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// Calls `sink` for each part between full stops. Figures do not come here: "3.5" and "08.04.2019" stay whole.
template <class Sink>
void for_each_dotted_part(std::string_view text, Range word, const Sink& sink) {
  std::size_t begin = word.begin;
  for (std::size_t i = word.begin; i <= word.end; ++i) {
    if (i < word.end && text[i] != '.') continue;
    if (i > begin) sink(Range{begin, i});
    begin = i + 1;
  }
}

bool is_acronym(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t position = 0; position < word.size(); ++letters) {
    if (!text::is_capitalised(word.substr(position))) return false;
    text::next_character(word, position);
  }
  return letters > 1;
}

}  // namespace

void WordSplitter::split(std::string_view text, const Sink& sink) {
  constexpr std::size_t kNone = std::string_view::npos;
  std::size_t endings_from = kNone;  // end of a figure or an acronym: an ending may follow it
  segmenter_.words(text, [&](Range segment, text::SegmentKind kind) {
    if (kind == text::SegmentKind::number) {
      sink(segment, TokenKind::number);
      endings_from = segment.end;
      return;
    }
    for_each_dotted_part(text, segment, [&](Range part) {
      const std::string_view word = text.substr(part.begin, part.size());
      if (endings_from != kNone && endings_from + 1 == part.begin && text[endings_from] == '-') {
        text::fold(word, folded_);
        if (kazakh::is_attached_ending(folded_)) return;
      }
      sink(part, TokenKind::word);
      endings_from = is_acronym(word) ? part.end : kNone;
    });
  });
}

}  // namespace izde
