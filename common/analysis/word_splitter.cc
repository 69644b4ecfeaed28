#include "common/analysis/word_splitter.h"

#include <algorithm>

#include "common/kazakh/split_word.h"
#include "common/text/folding.h"
#include "common/text/line_end.h"
#include "common/text/signs.h"

namespace izde {
namespace {

// Returns where the part of an ICU word ends that begins at `begin`. Figures stay whole at a full stop: "3.5",
// "08.04.2019". Nearly all bytes are of Cyrillic letters, and negative.
std::size_t end_of_part(std::string_view text, std::size_t begin, std::size_t end, bool is_figure) {
  for (std::size_t i = begin; i < end; ++i) {
    const auto c = static_cast<signed char>(text[i]);
    if (c >= '.' && (c == '_' || (!is_figure && (c == '.' || c == '@' || c == ':')))) return i;
  }
  return end;
}

constexpr std::string_view kSoftHyphen = "\u00AD";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Tells whether a word that ICU has letters in is a figure without them.
bool is_figure(std::string_view word) {
  return is_digit(word.front()) && word.find_first_not_of("0123456789.,") == word.npos;
}

// Compares an ASCII word with one in small letters.
bool is_word(std::string_view word, std::string_view small) {
  return std::equal(word.begin(), word.end(), small.begin(), small.end(),
                    [](char c, char letter) { return (c | 0x20) == letter; });
}

// What stands before nearly every address says nothing of it.
bool begins_address(std::string_view word, std::string_view behind) {
  if ((word.front() | 0x20) == 'w') return is_word(word, "www") && behind.starts_with('.');
  if ((word.front() | 0x20) != 'h') return false;
  return (is_word(word, "http") || is_word(word, "https")) && behind.starts_with("://");
}

std::string_view in(std::string_view text, Range range) { return text.substr(range.begin, range.size()); }

}  // namespace

void WordSplitter::split(std::string_view text, const Sink& sink) {
  last_.reset();
  segmenter_.words(text,
                   [&](Range segment, text::SegmentKind kind) { take_segment(text, segment, kind, sink); });
  if (!last_) return;
  last_->place.ends_compound = compound_.is_compound();
  sink(*last_);
}

// Splits what ICU holds for one word.
void WordSplitter::take_segment(std::string_view text, Range segment, text::SegmentKind kind,
                                const Sink& sink) {
  const bool is_figure =
      kind == text::SegmentKind::number && !text::is_letter(in(text, segment));  // no "G20"
  if (!is_figure && is_digit(text[segment.begin]) && endings_.cut(in(text, segment)).end < segment.size())
    return take(text, segment, TokenKind::word, sink);  // "3.5ке"
  for (std::size_t begin = segment.begin; begin < segment.end;) {
    const std::size_t end = end_of_part(text, begin, segment.end, is_figure);
    if (end > begin) take_part(text, {begin, end}, is_figure ? TokenKind::number : TokenKind::word, sink);
    begin = end + 1;
  }
}

// "5кг" are two words.
void WordSplitter::take_part(std::string_view text, Range part, TokenKind kind, const Sink& sink) {
  const std::size_t figure = kind == TokenKind::word ? endings_.figure_before_word(in(text, part)) : 0;
  if (figure > 0) take(text, {part.begin, part.begin + figure}, TokenKind::number, sink);
  take(text, {part.begin + figure, part.end}, kind, sink);
}

void WordSplitter::take(std::string_view text, Range part, TokenKind kind, const Sink& sink) {
  std::string_view word = in(text, part);
  if (begins_address(word, text.substr(part.end))) return;
  std::string_view gap = last_ ? in(text, {last_->range.end, part.begin}) : std::string_view();
  const bool is_on_next_line = gap != " " && gap.find('\n') != gap.npos;
  if (is_on_next_line) gap = text::without_line_end(gap);
  SplitWord next{part, kind, {}, {}};
  if (last_ && is_ending_of_last(text, gap, word)) {
    last_->ending = part;
    return;
  }
  if (is_on_next_line && goes_on_with(text, next)) {
    last_->range.end = part.end;
    return;
  }
  if (kind == TokenKind::word) {
    const AttachedEndings::Cut cut = endings_.cut(word);
    if (cut.end < word.size()) next.ending = {part.begin + cut.ending, part.end};
    next.range.end = part.begin + cut.end;
    word = word.substr(0, cut.end);
    if (is_figure(word)) next.kind = TokenKind::number;
  }
  if (last_) {
    next.place.joiner = compound_.join(gap, word, next.kind);
    last_->place.leads_on = next.place.joiner != '\0';
    last_->place.ends_compound = !last_->place.leads_on && compound_.is_compound();
    sink(*last_);
  }
  if (next.place.joiner == '\0') compound_.begin(word, next.kind);
  last_ = next;
}

// Tells whether the last word is split at a line's end and goes on with `next`.
bool WordSplitter::goes_on_with(std::string_view text, const SplitWord& next) const {
  constexpr std::size_t kLongest = 256;  // bytes: no word is longer, however many lines it is split over
  std::string_view first = in(text, last_->range);
  const std::string_view second = in(text, next.range);
  const bool is_soft = first.ends_with(kSoftHyphen);
  if (is_soft) first.remove_suffix(kSoftHyphen.size());
  const auto begin = static_cast<std::size_t>(first.data() - text.data()) + first.size();
  if (text::split_size(text.substr(begin)) != next.range.begin - begin) return false;
  if (last_->kind != TokenKind::word || next.kind != TokenKind::word || last_->ending.size() > 0)
    return false;
  if (!text::is_letter(second) || text::is_capitalised(second) || first.size() > kLongest) return false;
  return is_soft || kazakh::is_split_word(first, second);
}

bool WordSplitter::is_ending_of_last(std::string_view text, std::string_view gap, std::string_view word) {
  if (!gap.empty() && text::dash_size(gap) == gap.size() && endings_.is_particle(word)) return true;
  return AttachedEndings::is_tie(gap) &&
         (last_->kind == TokenKind::number || AttachedEndings::takes_endings(in(text, last_->range))) &&
         endings_.is_ending(word);
}

}  // namespace izde
