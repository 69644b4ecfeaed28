#include "indexer/formats/paragraphs.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// Measures of a page, in heights of a line where nothing else is said.
constexpr double kSameSize = 0.15;  // sizes differ by less in one paragraph
constexpr double kIndent = 0.6;     // a paragraph's first line begins so far behind the others
constexpr double kBlank = 0.25;     // the narrowest blank between words
constexpr double kSpacing = 1.2;    // lines of a paragraph are so many times as far apart as most, at most
constexpr double kFilled = 0.7;     // of a column's width the longest line of a paragraph has so much
constexpr double kHeading = 1.1;    // a heading is so many times as large as most lines
constexpr std::array<std::string_view, 6> kBullets = {"•", "▪", "●", "○", "■", "◦"};
constexpr std::array<std::string_view, 4> kSentenceEnds = {".", "!", "?", "…"};
constexpr std::array<std::string_view, 6> kClosing = {"»", "\"", "”", ")", "“", "]"};

// The bytes of the sign that an item of a list begins with: one of the signs for it, or of a font of signs,
// whose meaning is private to the font. 0: there is none.
std::size_t bullet_size(std::string_view text) {
  for (std::string_view bullet : kBullets)
    if (text.starts_with(bullet)) return bullet.size();
  std::size_t size = 0;
  const char32_t first = text.empty() ? U' ' : text::next_character(text, size);
  return first >= 0xE000 && first < 0xF900 ? size : 0;
}

bool ends_a_sentence(std::string_view text) {
  for (std::string_view mark : kClosing)
    if (text.ends_with(mark)) text.remove_suffix(mark.size());
  return std::any_of(kSentenceEnds.begin(), kSentenceEnds.end(),
                     [&](std::string_view mark) { return text.ends_with(mark); });
}

bool ends_with_hyphen(std::string_view text) {
  for (std::string_view hyphen : {"-", "\u2010", "\u00AD", "¬"})
    if (text.ends_with(hyphen)) return true;
  return false;
}

bool begins_small(std::string_view text) { return text::is_letter(text) && !text::is_capitalised(text); }

// Lines in which each is below the one before: of one column, with no larger gap and of one size.
struct Block {
  std::size_t end = 0;
  double left = 0, right = 0;
};

class Paragraphs {
 public:
  explicit Paragraphs(const std::vector<PageLine>& lines)
      : lines_(lines), spacing_(usual_spacing()), size_(lines.empty() ? 0 : usual_size(lines)) {}

  std::string text() {
    std::string all;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i == block_.end) last_ = block_, block_ = block_from(i);
      if (i > 0 && goes_on(i)) {
        append_joined(all, lines_[i].text);
        is_first_ = false;
      } else {
        if (i > 0) all += "\n\n";
        append_first(lines_[i].text, all);
        is_first_ = true;
      }
    }
    return all;
  }

 private:
  // Appends the first line of a paragraph.
  static void append_first(std::string_view line, std::string& text) {
    const std::size_t bullet = bullet_size(line);
    if (bullet > 0) text += "- ", line = text::trimmed(line.substr(bullet));
    text += line;
  }

  // How far apart most lines are, in heights of a line: of the distances the lower quarter, for those between
  // paragraphs are larger.
  double usual_spacing() const {
    std::vector<double> found;
    for (std::size_t i = 1; i < lines_.size(); ++i)
      if (is_below(i)) found.push_back(distance(i) / lines_[i].size);
    if (found.empty()) return 1;
    const auto quarter = found.begin() + static_cast<std::ptrdiff_t>(found.size() / 4);
    std::nth_element(found.begin(), quarter, found.end());
    return *quarter;
  }

  double distance(std::size_t i) const { return lines_[i].box.bottom - lines_[i - 1].box.bottom; }

  bool is_same_size(std::size_t i) const {
    const double a = lines_[i - 1].size, b = lines_[i].size;
    return std::abs(a - b) <= kSameSize * std::max(a, b);
  }

  // Tells whether a line stands below the one before it, in the same column.
  bool is_below(std::size_t i) const {
    const Box &a = lines_[i - 1].box, &b = lines_[i].box;
    return lines_[i].page == lines_[i - 1].page && distance(i) > 0 && b.left < a.right && a.left < b.right;
  }

  bool is_in_block(std::size_t i) const {
    return is_below(i) && is_same_size(i) && distance(i) <= kSpacing * spacing_ * lines_[i].size;
  }

  Block block_from(std::size_t i) const {
    Block block{i + 1, lines_[i].box.left, lines_[i].box.right};
    for (; block.end < lines_.size() && is_in_block(block.end); ++block.end) {
      block.left = std::min(block.left, lines_[block.end].box.left);
      block.right = std::max(block.right, lines_[block.end].box.right);
    }
    return block;
  }

  // Where lines of a block end at the latest. Short lines without a long one between them are not filled:
  // verse, or a list; but not a heading.
  double right_of(const Block& block) const {
    const PageLine& line = lines_[block.end - 1];
    const bool is_filled = block.right - line.column_left >= kFilled * (line.column_right - line.column_left);
    return is_filled || line.size > kHeading * size_ ? block.right : line.column_right;
  }

  // Tells whether the line before ends early: the next word would have stood on it.
  bool ended_early(std::size_t i, double right) const {
    const PageLine& before = lines_[i - 1];
    return before.box.right + kBlank * before.size + lines_[i].first_width + kBlank * before.size < right;
  }

  // Tells whether the line begins behind the one before it, and the next one does not.
  bool is_indented(std::size_t i) const {
    const double step = kIndent * lines_[i].size, left = lines_[i].box.left;
    const bool is_alone = i + 1 == block_.end;
    return left > lines_[i - 1].box.left + step && (is_alone || lines_[i + 1].box.left < left - step);
  }

  // Tells whether the line begins before those of a paragraph whose first line does, too: the next item of a
  // list.
  bool is_next_item(std::size_t i) const {
    return !is_first_ && lines_[i].box.left < lines_[i - 1].box.left - kIndent * lines_[i].size;
  }

  bool goes_on(std::size_t i) const {
    const PageLine &before = lines_[i - 1], &line = lines_[i];
    if (bullet_size(line.text) > 0 || !is_same_size(i)) return false;
    if (is_in_block(i)) return !ended_early(i, right_of(block_)) && !is_indented(i) && !is_next_item(i);
    if (is_below(i)) return false;
    // The column or the page ended between them.
    if (ended_early(i, right_of(last_)) || line.box.left > block_.left + kIndent * line.size) return false;
    return begins_small(line.text) || ends_with_hyphen(before.text) || !ends_a_sentence(before.text);
  }

  const std::vector<PageLine>& lines_;
  double spacing_;
  double size_;
  Block block_, last_;
  bool is_first_ = true;  // the line before began a paragraph
};

// The letters at the end of a text, or at its beginning.
std::string_view last_word(std::string_view text) {
  const std::size_t blank = text.find_last_of(" -«(\n");
  return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" -.,;:!?)")); }

// Tells whether a word is written with a hyphen between its halves, which stand on two lines.
bool is_hyphenated(std::string_view before, std::string_view behind) {
  if (!begins_small(behind)) return true;
  const std::string first = text::folded(last_word(before)), second = text::folded(first_word(behind));
  return kazakh::is_known(first) && kazakh::is_known(second) && !kazakh::is_known(first + second);
}

// Takes a mark off the end of a text, if it is there.
bool take_off(std::string& text, std::string_view mark) {
  if (!text.ends_with(mark)) return false;
  text.erase(text.size() - mark.size());
  return true;
}

}  // namespace

void append_joined(std::string& text, std::string_view next) {
  const bool is_divided = take_off(text, "\u00AD") || take_off(text, "¬");
  std::string_view hyphen = "\u2010";
  if (!take_off(text, hyphen)) hyphen = take_off(text, "-") ? "-" : "";
  const bool is_soft = is_divided || take_off(text, "\u00AD");
  const bool ends_with_word = !text.empty() && text.back() != ' ' && text.back() != '\n';
  if (hyphen.empty() && !is_soft)
    text += ' ';
  else if (!ends_with_word)
    text.append(hyphen).append(" ");  // a dash
  else if (!is_soft && is_hyphenated(text, next))
    text += hyphen;
  text += next;
}

std::string paragraphs_of(const std::vector<PageLine>& lines) { return Paragraphs(lines).text(); }

}  // namespace izde
