#include "indexer/formats/open_document_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/formats/office.h"

namespace izde {
namespace {

// What is not the text: what was deleted, comments, marks of notes, readings above words.
constexpr std::array<std::string_view, 6> kLeftOut = {"tracked-changes", "annotation",       "note-citation",
                                                      "ruby-text",       "automatic-styles", "scripts"};
// What pictures are called is of SVG.
constexpr std::string_view kSvg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";

bool is_cell(std::string_view name) { return name == "table-cell" || name == "covered-table-cell"; }

class OpenDocumentText {
 public:
  OpenDocumentText(XmlReader& xml, OfficeText& text) : xml_(xml), text_(text) {}

  void read() {
    for (auto node = xml_.next(); node != XmlReader::Node::none && !text_.is_too_long(); node = xml_.next()) {
      if (node == XmlReader::Node::text) text_.add(xml_.text());
      if (node == XmlReader::Node::start) start(xml_.name());
      if (node == XmlReader::Node::end) end(xml_.name());
    }
  }

 private:
  void start(std::string_view name) {
    const bool is_left_out = std::find(kLeftOut.begin(), kLeftOut.end(), name) != kLeftOut.end();
    if (is_left_out || xml_.space() == kSvg) return pass_over_element(xml_);
    if (name == "list-item") begins_item_ = true;
    if (name == "p" || name == "h") begin_paragraph(name == "p");
    if (name == "table-row") text_.begin_row();
    if (is_cell(name)) text_.begin_cell();
    if (name == "note-body") text_.begin_note();
    if (name == "s" || name == "tab") text_.add(" ");
    if (name == "line-break") text_.end_line();
  }

  // Of an item's paragraphs the first one has the mark.
  void begin_paragraph(bool can_be_item) {
    text_.begin_paragraph();
    if (begins_item_ && can_be_item) text_.make_item();
    begins_item_ = false;
  }

  void end(std::string_view name) {
    if (name == "list-item") begins_item_ = false;
    if (name == "p" || name == "h") text_.end_paragraph();
    if (name == "table-row") text_.end_row();
    if (is_cell(name)) text_.end_cell();
    if (name == "note-body") text_.end_note();
  }

  XmlReader& xml_;
  OfficeText& text_;
  bool begins_item_ = false;
};

}  // namespace

void read_open_document_text(XmlReader& xml, OfficeText& text) { OpenDocumentText(xml, text).read(); }

}  // namespace izde
