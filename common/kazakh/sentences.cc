#include "common/kazakh/sentences.h"

#include <algorithm>
#include <array>

#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// Abbreviations that are written with a full stop and that a sentence goes on after, without their last full
// stop. т.б. (and so on) and т.с.с. (and the like) are not here: they mostly end a sentence.
constexpr std::array<std::string_view, 22> kAbbreviations = {
    "ж",   "жж",   "ғ",    "ғғ",  "г",   "гг",  "млн", "млрд", "трлн", "кв",  "км",
    "обл", "проф", "акад", "доц", "көш", "даң", "мыс", "тел",  "стр",  "бет", "см"};

bool is_figure(char byte) { return byte >= '0' && byte <= '9'; }

// The run of letters and figures that ends at `end`.
std::string_view word_before(std::string_view line, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0) {
    std::size_t last = begin - 1;
    while (last > 0 && (static_cast<unsigned char>(line[last]) & 0xC0) == 0x80) --last;
    if (!is_figure(line[last]) && !text::is_letter(line.substr(last, begin - last))) break;
    begin = last;
  }
  return line.substr(begin, end - begin);
}

// The first byte behind blanks and no-break spaces from `begin` on.
std::size_t behind_blanks(std::string_view line, std::size_t begin) {
  for (;; begin += line[begin] == ' ' ? 1 : 2)
    if (begin == line.size() || (line[begin] != ' ' && !line.substr(begin).starts_with("\u00A0")))
      return begin;
}

// Tells whether the first letter of `text`, behind dashes and blanks, is a small one.
bool begins_small(std::string_view text) {
  constexpr std::size_t kFarAhead = 64;  // bytes; a line of nothing but dashes is asked often
  text = text.substr(0, kFarAhead);
  for (bool again = true; again;) {
    again = false;
    for (std::string_view mark : {" ", "\u00A0", "-", "–", "—", ","})
      while (text.starts_with(mark)) text.remove_prefix(mark.size()), again = true;
  }
  return text::is_letter(text) && !text::is_capitalised(text);
}

bool is_initial_or_abbreviation(std::string_view word) {
  if (text::length(word) == 1 && text::is_capitalised(word)) return true;
  const std::string folded = text::folded(word);
  return std::find(kAbbreviations.begin(), kAbbreviations.end(), folded) != kAbbreviations.end();
}

// Tells whether the full stop at `stop` ends an initial or an abbreviation.
bool is_open(std::string_view line, std::size_t stop) {
  return line[stop] == '.' && is_initial_or_abbreviation(word_before(line, stop));
}

// The ends of sentences that ICU sees, without those behind which the sentence goes on.
std::vector<std::size_t> seen_ends(std::string_view line, text::Segmenter& segmenter) {
  std::vector<std::size_t> ends;
  std::size_t from = 0, content = 0;  // the end of what is no blank, so far: each byte is looked at once
  for (const std::size_t end : segmenter.sentence_ends(line)) {
    const std::string_view part = text::trimmed(line.substr(from, end - from));
    if (!part.empty()) content = static_cast<std::size_t>(part.data() + part.size() - line.data());
    from = end;
    const bool goes_on = begins_small(line.substr(end)) || (content > 0 && is_open(line, content - 1));
    if (end == line.size() || !goes_on) ends.push_back(end);
  }
  return ends;
}

// Tells whether a sentence ends behind the full stop at `stop` though ICU saw none: a word of three letters
// or more before it, a figure (after a blank) or a capital (without one) behind it.
bool ends_unseen(std::string_view line, std::size_t stop) {
  const std::string_view before = word_before(line, stop);
  const std::string_view behind = line.substr(stop + 1);
  if (text::length(before) < 3 || is_figure(before.back()) || is_initial_or_abbreviation(before))
    return false;
  if (const std::size_t blanks = behind_blanks(behind, 0); blanks > 0)
    return blanks < behind.size() && is_figure(behind[blanks]);
  const bool cyrillic = !behind.empty() && (static_cast<unsigned char>(behind[0]) & 0xFC) == 0xD0;
  return cyrillic && text::is_capitalised(behind);
}

std::vector<std::size_t> unseen_ends(std::string_view line) {
  std::vector<std::size_t> ends;
  for (std::size_t stop = line.find('.'); stop != std::string_view::npos; stop = line.find('.', stop + 1)) {
    if (!ends_unseen(line, stop)) continue;
    ends.push_back(behind_blanks(line, stop + 1));
  }
  return ends;
}

}  // namespace

std::vector<Range> sentences(std::string_view line, text::Segmenter& segmenter) {
  std::vector<std::size_t> ends = seen_ends(line, segmenter);
  const std::vector<std::size_t> unseen = unseen_ends(line);
  ends.insert(ends.end(), unseen.begin(), unseen.end());
  std::sort(ends.begin(), ends.end());
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());

  std::vector<Range> ranges;
  std::size_t begin = 0;
  for (std::size_t end : ends) ranges.push_back({begin, end}), begin = end;
  return ranges;
}

}  // namespace izde::kazakh
