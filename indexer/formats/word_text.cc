#include "indexer/formats/word_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "indexer/formats/office.h"

namespace izde {
namespace {

// Of WordprocessingML, in its two forms.
bool is_words(std::string_view space) {
  return space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
         space == "http://purl.oclc.org/ooxml/wordprocessingml/main";
}

// What is not the text: what was deleted or moved away, and, of a drawing in two forms, the form for old
// programs.
constexpr std::array<std::string_view, 3> kLeftOut = {"del", "moveFrom", "Fallback"};

bool is_left_out(std::string_view name) {
  return std::find(kLeftOut.begin(), kLeftOut.end(), name) != kLeftOut.end() || name.ends_with("PrChange");
}

// Headings can have numbers like lists. Word names their styles in the user's language, by figures in Russian
// and Kazakh.
bool is_heading(std::string_view style) {
  return style.starts_with("Heading") || style.starts_with("Title") ||
         (style.size() == 1 && style[0] >= '1' && style[0] <= '9');
}

class WordText {
 public:
  WordText(XmlReader& xml, OfficeText& text) : xml_(xml), text_(text) {}

  void read() {
    for (auto node = xml_.next(); node != XmlReader::Node::none && !text_.is_too_long(); node = xml_.next()) {
      if (node == XmlReader::Node::text && is_text_) text_.add(xml_.text());
      if (node == XmlReader::Node::start)
        is_left_out(xml_.name()) ? pass_over_element(xml_) : start(xml_.name());
      if (node == XmlReader::Node::end) end(xml_.name());
    }
  }

 private:
  void start(std::string_view name) {
    if (!is_words(xml_.space())) return;
    is_text_ = name == "t";
    if (name == "p") text_.begin_paragraph(), is_heading_ = false;
    if (name == "tr") text_.begin_row();
    if (name == "tc") text_.begin_cell();
    if (name == "tab" && !is_in_properties_) text_.add(" ");
    if (name == "br" || name == "cr") text_.end_line();
    if (name == "noBreakHyphen") text_.add("-");
    if (name == "pPr") is_in_properties_ = true;
    if (name == "pStyle") set_style(xml_.attribute("val"));
    if (name == "numId" && !is_heading_ && xml_.attribute("val") != "0") text_.make_item();
  }

  void end(std::string_view name) {
    if (!is_words(xml_.space())) return;
    is_text_ = false;
    if (name == "p") text_.end_paragraph();
    if (name == "tr") text_.end_row();
    if (name == "tc") text_.end_cell();
    if (name == "pPr") is_in_properties_ = false;
  }

  void set_style(const std::string& style) {
    is_heading_ = is_heading(style);
    if (style.starts_with("ListBullet") || style.starts_with("ListNumber")) text_.make_item();
  }

  XmlReader& xml_;
  OfficeText& text_;
  bool is_text_ = false;
  bool is_heading_ = false;
  bool is_in_properties_ = false;  // of a paragraph: its tab stops are called tabs, too
};

}  // namespace

void read_word_text(XmlReader& xml, OfficeText& text) { WordText(xml, text).read(); }

}  // namespace izde
