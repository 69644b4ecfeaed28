#include "indexer/formats/html_text.h"

#include <algorithm>
#include <iterator>

#include "common/text/utf8.h"

namespace izde {
namespace {

// All tables are in order.
constexpr std::string_view kBlocks[] = {
    "address", "article", "aside", "blockquote", "body",       "caption", "center",  "dd",    "details",
    "div",     "dl",      "dt",    "fieldset",   "figcaption", "figure",  "footer",  "form",  "h1",
    "h2",      "h3",      "h4",    "h5",         "h6",         "header",  "hr",      "html",  "li",
    "main",    "nav",     "ol",    "p",          "pre",        "section", "summary", "table", "tbody",
    "tfoot",   "thead",   "title", "tr",         "ul"};
constexpr std::string_view kLines[] = {"dd", "dt", "li", "tr"};  // each a line, not a paragraph
constexpr std::string_view kNeverShown[] = {
    "applet", "audio", "button", "canvas",   "datalist", "dialog",   "embed",    "frameset", "head",
    "iframe", "input", "map",    "math",     "menu",     "noframes", "noscript", "object",   "script",
    "select", "style", "svg",    "template", "textarea", "title",    "video"};

template <std::size_t Size>
bool is_one_of(std::string_view name, const std::string_view (&names)[Size]) {
  return std::binary_search(std::begin(names), std::end(names), name);
}

bool is_cell(std::string_view name) { return name == "td" || name == "th"; }

// Tells whether a style says that something is not shown; blanks and letter case do not matter.
bool hides(std::string_view style) {
  std::string plain;
  for (const char c : style)
    if (c != ' ') plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
  return plain.find("display:none") != std::string::npos ||
         plain.find("visibility:hidden") != std::string::npos;
}

// Pages show themselves when a script has run: what holds the article does not count as hidden.
bool is_hidden(const HtmlNode& node) {
  if (node.name == "html" || node.name == "body" || node.name == "main" || node.name == "article")
    return false;
  return node.has("hidden") || node.attribute("aria-hidden") == "true" || hides(node.attribute("style"));
}

class TextMaker {
 public:
  std::string text(std::size_t node, const HtmlTree& tree, const std::vector<bool>& left_out) {
    for (std::size_t i = node; i < tree[node].end;) {
      while (!open_.empty() && tree[open_.back()].end <= i) close(tree[open_.back()]);
      if (left_out[i]) {
        i = tree[i].end;
        continue;
      }
      if (tree[i].name.empty()) {
        append(tree[i].text);
      } else {
        begin(tree[i]);
        open_.push_back(i);
      }
      ++i;
    }
    return std::move(text_);
  }

 private:
  enum Break { none, blank, line, paragraph };

  void begin(const HtmlNode& node) {
    if (node.name == "br")
      break_ = break_ >= line ? paragraph : line;
    else
      divide(node);
    if (node.name == "li") prefix_ = "- ", ++items_;
    if (is_cell(node.name) && break_ < line && !text_.empty()) prefix_ = " | ";
    if (node.name == "pre") ++kept_;
  }

  void close(const HtmlNode& node) {
    open_.pop_back();
    divide(node);
    if (node.name == "li") --items_, prefix_ = "";
    if (node.name == "pre") --kept_;
  }

  void divide(const HtmlNode& node) {
    if (!is_block(node.name)) return;
    const bool is_line = items_ > 0 || is_one_of(node.name, kLines);
    break_ = std::max(break_, is_line ? line : paragraph);
  }

  void append(std::string_view part) {
    for (std::size_t at = 0; at < part.size();) {
      const std::size_t begin = at;
      const char32_t c = text::next_character(part, at);
      if (c == '\n' && kept_ > 0)
        break_ = break_ >= line ? paragraph : line;
      else if (c == 0xAD || c == 0x200B || c == 0xFEFF)  // soft hyphens, and blanks without a width
        continue;
      else if (text::is_blank(c) || c < ' ')
        break_ = std::max(break_, blank);
      else
        separate(), text_ += part.substr(begin, at - begin);
    }
  }

  // Writes what stands between the text so far and the next letter.
  void separate() {
    if (!text_.empty() && break_ >= line) text_ += break_ == paragraph ? "\n\n" : "\n";
    if (prefix_ == " | " ? break_ < line : !prefix_.empty())
      text_ += prefix_;
    else if (!text_.empty() && break_ == blank)
      text_ += ' ';
    prefix_ = "", break_ = none;
  }

  std::string text_;
  std::vector<std::size_t> open_;     // elements, the innermost last
  std::string_view prefix_;           // of the next letter
  Break break_ = none;                // before it
  std::size_t items_ = 0, kept_ = 0;  // how many <li> and <pre> are open
};

}  // namespace

bool is_block(std::string_view element) { return is_one_of(element, kBlocks); }

std::vector<bool> never_shown(const HtmlTree& tree) {
  std::vector<bool> marks(tree.size());
  for (std::size_t i = 0; i < tree.size(); ++i)
    marks[i] = is_one_of(tree[i].name, kNeverShown) || is_hidden(tree[i]);
  return marks;
}

std::string text_of(std::size_t node, const HtmlTree& tree, const std::vector<bool>& left_out) {
  return TextMaker().text(node, tree, left_out);
}

std::string html_text(std::string_view html) {
  const std::optional<HtmlTree> tree = html_tree(std::string(html));
  return tree ? text_of(0, *tree, never_shown(*tree)) : "";
}

}  // namespace izde
