#include "indexer/formats/html_tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <new>

#include "common/text/utf8.h"
#include "indexer/formats/html_guard.h"

namespace izde {
namespace {

constexpr std::string_view kRead[] = {"aria-hidden", "class",    "content", "datetime", "hidden",  "href",
                                      "id",          "itemprop", "name",    "property", "pubdate", "rel",
                                      "role",        "style",    "title",   "type"};
constexpr std::size_t kMostAttributeBytes = 4000;  // a title, an address, a list of classes

// For an end without a beginning, the library looks through all open elements; and to say that anything is
// wrong takes it as long as looking through a hundred.
constexpr std::size_t kMostSteps = 200'000'000;
constexpr std::size_t kStepsOfError = 100;

std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

// Makes nodes of what the library's parser meets.
class Builder {
 public:
  explicit Builder(const std::string& html)
      : context_(htmlCreateMemoryParserCtxt(html.data(), static_cast<int>(html.size()))) {
    if (context_ == nullptr) throw std::bad_alloc();
    htmlCtxtUseOptions(context_,
                       HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
    *context_->sax = {};
    context_->sax->initialized = XML_SAX2_MAGIC;
    context_->sax->startElement = start;
    context_->sax->endElement = end;
    context_->sax->characters = context_->sax->ignorableWhitespace = context_->sax->cdataBlock = characters;
    context_->sax->serror = error;
    context_->_private = this;
  }
  ~Builder() {
    xmlFreeDoc(context_->myDoc);
    htmlFreeParserCtxt(context_);
  }
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;

  std::optional<HtmlTree> tree() {
    tree_.emplace_back();
    xmlSwitchEncoding(context_, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context_);
    if (is_too_much_) return std::nullopt;
    while (!open_.empty()) close();
    tree_.front().end = tree_.size();
    return std::move(tree_);
  }

 private:
  static Builder& of(void* context) {
    return *static_cast<Builder*>(static_cast<htmlParserCtxtPtr>(context)->_private);
  }

  static void start(void* context, const xmlChar* name, const xmlChar** attributes) {
    Builder& builder = of(context);
    if (++builder.elements_ > kMostElements) return builder.give_up();
    HtmlNode& node = builder.add();
    node.name = view(name);
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
      const std::string_view value = attributes[1] == nullptr ? "" : view(attributes[1]);
      if (std::binary_search(std::begin(kRead), std::end(kRead), view(attributes[0])))
        node.attributes.emplace_back(view(attributes[0]), text::prefix(value, kMostAttributeBytes));
    }
    builder.open_.push_back(builder.tree_.size() - 1);
  }

  static void end(void* context, const xmlChar*) {
    if (!of(context).open_.empty()) of(context).close();
  }

  static void characters(void* context, const xmlChar* text, int size) {
    HtmlTree& tree = of(context).tree_;
    HtmlNode& last = tree.back();
    const bool goes_on = !last.text.empty() && last.parent == of(context).parent();
    (goes_on ? last : of(context).add())
        .text.append(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
  }

  static void error(void* context, xmlErrorPtr) {
    Builder& builder = of(context);
    if ((builder.steps_ += kStepsOfError + builder.open_.size()) > kMostSteps) builder.give_up();
  }

  std::size_t parent() const { return open_.empty() ? 0 : open_.back(); }

  HtmlNode& add() {
    const std::size_t outer = parent();
    HtmlNode& node = tree_.emplace_back();
    node.parent = outer, node.end = tree_.size();
    return node;
  }

  void close() {
    tree_[open_.back()].end = tree_.size();
    open_.pop_back();
  }

  void give_up() {
    is_too_much_ = true;
    xmlStopParser(context_);
  }

  htmlParserCtxtPtr context_;
  HtmlTree tree_;
  std::vector<std::size_t> open_;  // elements, the innermost last
  std::size_t elements_ = 0, steps_ = 0;
  bool is_too_much_ = false;
};

}  // namespace

std::string_view HtmlNode::attribute(std::string_view wanted) const {
  for (const auto& [known, value] : attributes)
    if (known == wanted) return value;
  return {};
}

bool HtmlNode::has(std::string_view wanted) const {
  return std::any_of(attributes.begin(), attributes.end(),
                     [&](const auto& one) { return one.first == wanted; });
}

std::optional<HtmlTree> html_tree(std::string html) {
  HtmlGuard guard;
  std::erase_if(html, [&](char c) { return !guard.pass(c); });
  return html.empty() ? HtmlTree{{{}, {}, {}, 0, 1}} : Builder(html).tree();
}

}  // namespace izde
