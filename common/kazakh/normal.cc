#include "common/kazakh/normal.h"

#include "common/kazakh/look_alikes.h"
#include "common/text/line_end.h"

namespace izde::kazakh {
namespace {

// Tells whether `word` is of Cyrillic letters and figures alone, as most are: then it is only folded. By bytes, without a branch.
bool is_plain(std::string_view word) {
  bool is_other = false;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_letter = static_cast<unsigned char>((byte | 0x20) - 'a') < 26;
    is_other |= is_letter | (byte == '\n') | ((byte >= 0xC0) & ((byte & 0xFC) != 0xD0));
  }
  return !is_other;
}

}  // namespace

void normalize(std::string_view word, std::string& out) {
  if (is_plain(word)) {
    text::fold(word, out);
    unify_numeral(out);
    return;
  }
  std::string joined, unified;
  if (text::join_at_line_ends(word, joined)) word = joined;
  if (unify_look_alikes(word, unified) != Script::mixed) word = unified;
  text::fold(word, out);
  if (unify_look_alikes(out, unified) != Script::mixed)
    text::fold(unified, out);  // a fullwidth letter was no look-alike before
  unify_numeral(out);
}

std::string normal(std::string_view word) {
  std::string out;
  normalize(word, out);
  return out;
}

std::vector<text::FoldStep> normal_steps(std::string_view word) {
  std::vector<text::FoldStep> steps;
  std::string joined, unified;
  if (text::join_at_line_ends(word, joined)) steps.push_back({"line end", joined}), word = joined;
  if (unify_look_alikes(word, unified) != Script::mixed)
    steps.push_back({"look-alike", unified}), word = unified;
  for (text::FoldStep& step : text::fold_steps(word)) steps.push_back(std::move(step));
  if (unify_look_alikes(steps.empty() ? word : steps.back().word, unified) != Script::mixed)
    steps.push_back({"look-alike", text::folded(unified)});
  std::string numeral(steps.empty() ? word : steps.back().word);
  if (unify_numeral(numeral)) steps.push_back({"numeral", numeral});
  return steps;
}

}  // namespace izde::kazakh
