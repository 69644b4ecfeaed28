// Words on pages, and the lines that they make, in the order in which a person reads them.
#pragma once

#include <string>
#include <vector>

namespace izde {

/// A rectangle on a page, in points from its upper left corner.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;

  double width() const { return right - left; }
  double height() const { return bottom - top; }
};

/// What stands between blanks, or a part of it in another font.
struct PageWord {
  std::string text;
  Box box;
  bool blank_behind = true;
  bool is_embedded = false;  ///< runs from left to right on a page that is read from the right
};

struct Page {
  double height = 0;
  std::vector<PageWord> words;  ///< in any order
};

/// A line of one column.
struct PageLine {
  std::string text;
  Box box;
  double size = 0;         ///< the height of most of its words
  double first_width = 0;  ///< of its first word
  double column_left = 0, column_right = 0;
  std::size_t page = 0;
};

/// Makes a page that is written from right to left, as in Arabic letters, one from left to right: its words
/// as in a mirror, their letters in the order in which they are read. A program for PDF gives them as they
/// stand. Leaves other pages alone.
void mirror_right_to_left(Page& page);

/// Makes lines of a page's words: columns one after the other, from left to right, what stands across them
/// before or behind them. `number`: that of the page, for the lines.
std::vector<PageLine> lines_of(const Page& page, std::size_t number);

/// Returns the size of most lines, of which there must be one.
double usual_size(const std::vector<PageLine>& lines);

}  // namespace izde
