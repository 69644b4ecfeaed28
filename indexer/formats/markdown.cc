// Markdown (CommonMark), with or without YAML's front matter.
#include <cmark.h>

#include <algorithm>
#include <memory>
#include <new>

#include "common/text/utf8.h"
#include "indexer/formats/format.h"
#include "indexer/formats/front_matter.h"
#include "indexer/formats/html_text.h"
#include "indexer/formats/page_title.h"
#include "indexer/formats/whole_text.h"

namespace izde {
namespace {

// cmark 0.30.2 looks through all unfinished images of a paragraph for each link in it (CVE-2023-22486):
// 66,000 took it 7 s.
constexpr std::size_t kMostImages = 300;

// Makes links of the images of a paragraph that has too many: their text stays.
void limit_images(std::string& markdown) {
  std::size_t images = 0, kept = 0;
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    if (markdown[i] == '\n' && i + 1 < markdown.size() && markdown[i + 1] == '\n') images = 0;
    const bool is_image = markdown[i] == '!' && i + 1 < markdown.size() && markdown[i + 1] == '[';
    if (!is_image || ++images <= kMostImages) markdown[kept++] = markdown[i];
  }
  markdown.resize(kept);
}

// The library takes up to 200 bytes for a byte of emphasis.
constexpr std::size_t kMostMarkdownBytes = 2'000'000;
constexpr char kMarkdownTooLong[] = "Markdown longer than 2 MB";

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Node = std::unique_ptr<cmark_node, FreeNode>;
using Iterator = std::unique_ptr<cmark_iter, FreeIterator>;

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view() : std::string_view(literal);
}

// Makes text of a document; its first heading of level 1 is kept apart.
class TextMaker {
 public:
  void read(cmark_node* document) {
    const Iterator iterator(cmark_iter_new(document));
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;)
      event == CMARK_EVENT_ENTER ? enter(cmark_iter_get_node(iterator.get()))
                                 : leave(cmark_iter_get_node(iterator.get()));
  }

  std::string text, heading;

 private:
  void enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_ITEM:
        ++items_, divide(), prefix_ = "- ";
        break;
      case CMARK_NODE_HEADING:
        divide(), in_title_ = heading.empty() && cmark_node_get_heading_level(node) == 1;
        break;
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE:
        append(literal_of(node));
        break;
      case CMARK_NODE_SOFTBREAK:
        append(" ");
        break;
      case CMARK_NODE_LINEBREAK:
        break_ = std::max<std::size_t>(break_, 1);
        break;
      case CMARK_NODE_HTML_INLINE:
        if (literal_of(node).starts_with("<br")) break_ = std::max<std::size_t>(break_, 1);
        break;
      case CMARK_NODE_CODE_BLOCK:
        divide(), append(literal_of(node)), divide();
        break;
      case CMARK_NODE_HTML_BLOCK:
        divide(), append(html_text(literal_of(node))), divide();
        break;
      default:
        divide(node);
    }
  }

  void leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_ITEM:
        --items_, prefix_ = "", break_ = std::max<std::size_t>(break_, 1);
        break;
      case CMARK_NODE_HEADING:
        in_title_ = false, divide();
        break;
      default:
        divide(node);
    }
  }

  void divide(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type >= CMARK_NODE_FIRST_BLOCK && type <= CMARK_NODE_LAST_BLOCK) divide();
  }

  // Ends a paragraph; in an item, a line.
  void divide() { break_ = std::max<std::size_t>(break_, items_ > 0 ? 1 : 2); }

  void append(std::string_view part) {
    if (part.empty()) return;
    if (in_title_) {
      heading += part;
      return;
    }
    if (!text.empty()) text.append(break_, '\n');
    text += prefix_;
    text += part;
    prefix_ = "", break_ = 0;
  }

  std::string_view prefix_;  // of the next text
  std::size_t break_ = 0;    // line ends before it
  std::size_t items_ = 0;    // that are open
  bool in_title_ = false;
};

}  // namespace

void read_markdown(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  std::string file;
  const char* reason = read_whole_text(in, file);
  if (*reason != 0) return sink({std::nullopt, std::nullopt, reason});
  if (in.bad()) return;
  if (file.size() > kMostMarkdownBytes) return sink({std::nullopt, std::nullopt, kMarkdownTooLong});
  Article article;
  article.id = source.name;
  std::string markdown(without_front_matter(file, article));
  limit_images(markdown);
  const Node document(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_UNSAFE));
  if (document == nullptr) throw std::bad_alloc();
  TextMaker maker;
  maker.read(document.get());
  const std::string heading = one_line(maker.heading);
  article.text = without_title(std::move(maker.text), article.title);
  if (article.title.empty())
    article.title = heading;
  else if (!heading.empty() && !same_letters(heading, article.title))
    article.text = heading + "\n\n" + article.text;
  sink({std::move(article), std::nullopt, {}});
}

}  // namespace izde
