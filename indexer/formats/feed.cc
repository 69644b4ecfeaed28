// Feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. Each item is an article.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "common/line_reader.h"
#include "common/text/utf8.h"
#include "indexer/formats/format.h"
#include "indexer/formats/html_text.h"
#include "indexer/formats/page_date.h"
#include "indexer/formats/page_title.h"
#include "indexer/formats/xml_reader.h"

namespace izde {
namespace {

constexpr std::size_t kMostCategories = 100;  // of an item

// What a child of an item is taken for.
enum class Part { none, title, link, id, date, content, summary, author, category };

struct Known {
  std::string_view space;  // empty: the item's own
  std::string_view name;
  Part part;
  int rank;  // of several of a part, the highest counts
};

constexpr std::string_view kDublinCore = "http://purl.org/dc/elements/1.1/";
constexpr std::string_view kContentModule = "http://purl.org/rss/1.0/modules/content/";
constexpr std::string_view kYandex = "http://news.yandex.ru";

constexpr Known kParts[] = {
    {"", "title", Part::title, 1},
    {kDublinCore, "title", Part::title, 0},
    {"", "link", Part::link, 1},
    {"", "guid", Part::id, 1},
    {"", "id", Part::id, 1},
    {"", "pubDate", Part::date, 4},
    {"", "published", Part::date, 4},
    {"", "issued", Part::date, 3},  // Atom 0.3
    {kDublinCore, "date", Part::date, 2},
    {"", "updated", Part::date, 1},
    {kContentModule, "encoded", Part::content, 2},
    {kYandex, "full-text", Part::content, 1},
    {"", "content", Part::content, 2},
    {"", "description", Part::summary, 1},
    {"", "summary", Part::summary, 1},
    {"", "author", Part::author, 1},
    {kDublinCore, "creator", Part::author, 2},
    {"", "category", Part::category, 1},
};

struct Value {
  std::string text;
  std::string type;  // as Atom has it: text, html, xhtml
  int rank = -1;     // none yet
};

struct Item {
  std::string space;  // of the element itself
  std::size_t depth = 0, line = 0, bytes = 0;
  Value title, link, id, date, content, summary, author;
  std::vector<std::string> categories;
};

Known known(const XmlReader& xml, const Item& item) {
  for (const Known& part : kParts)
    if (part.name == xml.name() &&
        xml.space() == (part.space.empty() ? std::string_view(item.space) : part.space))
      return part;
  return {{}, {}, Part::none, 0};
}

Value* value_of(Part part, Item& item) {
  switch (part) {
    case Part::title:
      return &item.title;
    case Part::link:
      return &item.link;
    case Part::id:
      return &item.id;
    case Part::date:
      return &item.date;
    case Part::content:
      return &item.content;
    case Part::summary:
      return &item.summary;
    case Part::author:
      return &item.author;
    default:
      return nullptr;
  }
}

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text)
    if (c == '<')
      html += "&lt;";
    else if (c == '&')
      html += "&amp;";
    else
      html += c;
  return html;
}

// Reads what a child of the item holds, up to its end. Elements in it become tags again, whether they are
// Atom's XHTML or what someone forgot to escape; of a person, only the name is taken.
std::string content_of(XmlReader& xml, Part part, bool is_xhtml, std::size_t& bytes) {
  using Node = XmlReader::Node;
  const std::size_t depth = xml.depth();
  std::string content;
  bool is_taken = true;
  for (Node node; (node = xml.next()) != Node::none && !(node == Node::end && xml.depth() == depth);) {
    if (part == Part::author) {
      if (node != Node::text) is_taken = node == Node::end || xml.name() == "name";
      if (node == Node::text && is_taken) content += xml.text();
    } else if (node == Node::text) {
      content += is_xhtml ? escaped(xml.text()) : std::string(xml.text());
    } else {
      content += (node == Node::end ? "</" : "<") + std::string(xml.name()) + '>';
    }
    if (bytes + content.size() > kMostBytes) content.clear(), bytes = kMostBytes + 1, is_taken = false;
  }
  bytes += content.size();
  return content;
}

std::string line_of(const Value& value, bool is_atom) {
  const bool is_plain = is_atom && (value.type.empty() || value.type == "text");
  return one_line(is_plain ? value.text : html_text(value.text));
}

// Reads a feed, item by item.
class FeedReader {
 public:
  FeedReader(std::istream& in, const SourceFile& source, const ReadSink& sink)
      : xml_(in), source_(source), sink_(sink) {}

  // Returns why the rest, or all, was not taken; empty: it was.
  std::string read() {
    using Node = XmlReader::Node;
    for (Node node; (node = xml_.next()) != Node::none;) {
      if (node != Node::start) continue;
      if (xml_.depth() == 0) {
        if (!is_feed(xml_.name())) return "XML, but no feed (RSS, Atom)";
        is_atom_ = xml_.name() == "feed";
      } else if (xml_.name() == (is_atom_ ? "entry" : "item")) {
        read_item();
      } else if (xml_.name() == "title" && xml_.depth() == (is_atom_ ? 1u : 2u) && feed_title_.empty()) {
        read_feed_title();
      }
    }
    if (!xml_.failure().empty()) return xml_.failure() + (items_ > 0 ? ", read up to there" : "");
    return items_ == 0 ? "a feed without items" : "";
  }

 private:
  static bool is_feed(std::string_view root) { return root == "rss" || root == "RDF" || root == "feed"; }

  void read_feed_title() {
    std::size_t bytes = 0;
    Value title;
    title.type = xml_.attribute("type");
    title.text = content_of(xml_, Part::title, title.type == "xhtml", bytes);
    feed_title_ = line_of(title, is_atom_);
  }

  void read_item() {
    using Node = XmlReader::Node;
    Item item;
    item.space = xml_.space(), item.depth = xml_.depth(), item.line = xml_.line();
    Node node;
    while ((node = xml_.next()) != Node::none && !(node == Node::end && xml_.depth() == item.depth))
      if (node == Node::start && xml_.depth() == item.depth + 1) read_part(item);
    if (node == Node::none) return;  // the feed breaks off inside of it
    ++items_;
    if (item.bytes > kMostBytes) return sink_({std::nullopt, item.line, kTooLong});
    Article article = article_of(item);
    if (article.id.empty())
      return sink_({std::nullopt, item.line, "neither an id nor a link, and standard input has no name"});
    sink_({std::move(article), item.line, {}});
  }

  void read_part(Item& item) {
    const Known part = known(xml_, item);
    if (part.part == Part::none) return;
    const std::string type = xml_.attribute("type"), rel = xml_.attribute("rel"),
                      href = xml_.attribute("href"), term = xml_.attribute("term");
    std::string text = content_of(xml_, part.part, type == "xhtml", item.bytes);
    if (part.part == Part::category) {
      const std::string category = one_line(term.empty() ? text : term);
      if (!category.empty() && item.categories.size() < kMostCategories) item.categories.push_back(category);
      return;
    }
    if (part.part == Part::link) {
      if (!rel.empty() && rel != "alternate") return;
      if (!href.empty()) text = href;
    }
    Value& value = *value_of(part.part, item);
    if (part.rank <= value.rank || text::trimmed(text).empty()) return;
    value = {std::move(text), type, part.rank};
  }

  Article article_of(const Item& item) const {
    Article article;
    article.title = line_of(item.title, is_atom_);
    article.url = one_line(item.link.text);
    article.id = one_line(item.id.text);
    if (article.id.empty()) article.id = article.url;
    if (article.id.empty() && !source_.name.empty()) article.id = source_.name + "#" + std::to_string(items_);
    article.source = feed_title_;
    const Value& body = item.content.rank >= 0 ? item.content : item.summary;
    const bool is_plain = is_atom_ && (body.type.empty() || body.type == "text" || body.type == "text/plain");
    article.text = is_plain ? body.text : html_text(body.text);
    if (const auto date = page_date(item.date.text))
      article.published = *date, article.date_source = DateSource::feed;
    article.fields = fields_of(item);
    return article;
  }

  static std::string fields_of(const Item& item) {
    nlohmann::ordered_json fields;
    if (const std::string author = one_line(item.author.text); !author.empty()) fields["author"] = author;
    if (!item.categories.empty()) fields["category"] = item.categories;
    return fields.empty() ? std::string() : fields.dump();
  }

  XmlReader xml_;
  const SourceFile& source_;
  const ReadSink& sink_;
  bool is_atom_ = false;
  std::string feed_title_;
  std::size_t items_ = 0;
};

}  // namespace

void read_feed(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  std::string reason = FeedReader(in, source, sink).read();
  if (!reason.empty() && !in.bad()) sink({std::nullopt, std::nullopt, std::move(reason)});
}

}  // namespace izde
