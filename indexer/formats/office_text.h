// The text of a word processor's document, as its paragraphs, tables and notes come one after the other.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace izde {

/// Collects it. Paragraphs are apart by a blank line. A row of a table is a line, its cells apart by " | ";
/// when a cell has several paragraphs the row is read cell by cell. Notes stand at the end. What begins must
/// end.
class OfficeText {
 public:
  void begin_paragraph() { paragraphs_.emplace_back(); }
  void end_paragraph();

  /// Adds to the paragraph: runs of white space as one blank, without soft hyphens. Outside of one nothing is
  /// added.
  void add(std::string_view text);
  void end_line();
  /// Makes the paragraph an item of a list: "- " stands before it.
  void make_item();

  void begin_row() { rows_.emplace_back(); }
  void end_row();
  void begin_cell() { parts_.emplace_back(); }
  void end_cell();

  void begin_note() { parts_.emplace_back(); }
  void end_note();

  /// Tells whether there is more than kMostBytes of it.
  bool is_too_long() const;

  /// Takes what was collected.
  std::string take();

 private:
  struct Paragraph {
    std::string text;
    bool is_item = false;
  };
  // The whole, a cell or a note.
  struct Part {
    std::string text;
    std::size_t paragraphs = 0;
    bool ends_with_row = false;

    void append(std::string_view block, bool is_row);
  };

  std::vector<Paragraph>
      paragraphs_;  // those that have begun: one inside the other, where there are text boxes
  std::vector<std::vector<Part>> rows_;  // those that have begun
  std::vector<Part> parts_ = {{}};
  Part notes_;
  std::size_t size_ = 0;
};

}  // namespace izde
