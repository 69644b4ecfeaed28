#include "indexer/formats/xml_reader.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "common/text/utf8.h"
#include "indexer/formats/xml_guard.h"

namespace izde {
namespace {

// libxml2's xmlTextReader reads 512 bytes at a time and looks through all of a long text or tag again for
// each: 10 MB took minutes. So its parser is fed in parts that are large enough, and what it meets in a part
// is kept for a while.
constexpr std::size_t kPart = 1 << 16;

// The table of names does not grow with them: a million took 6 s.
constexpr int kMostNames = 100'000;

constexpr char kBeyondLimits[] = "XML with a tag, a comment or a section longer than 10 MB";

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

struct Event {
  XmlReader::Node node = XmlReader::Node::none;
  std::string_view name, space;  // in the parser's table of names
  std::vector<std::pair<std::string_view, std::string>> attributes;
  std::string text;
  std::size_t depth = 0, line = 0;
};

}  // namespace

// The library's parser, and what it has met in the last part of the stream.
class XmlReader::Parser {
 public:
  explicit Parser(std::istream& in);
  ~Parser() {
    xmlFreeDoc(context_->myDoc);
    xmlFreeParserCtxt(context_);
  }

  // Moves on to the next event; false: there is none.
  bool advance() {
    while (++at_ >= events_.size() && !is_done_) feed();
    return at_ < events_.size();
  }

  const Event& event() const { return events_[at_]; }
  const std::string& failure() const { return failure_; }

 private:
  static Parser& of(void* context) {
    return *static_cast<Parser*>(static_cast<xmlParserCtxtPtr>(context)->_private);
  }
  static void start(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* space, int,
                    const xmlChar**, int count, int, const xmlChar** attributes);
  static void end(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* space);
  static void characters(void* context, const xmlChar* text, int size);
  static xmlEntityPtr entity(void* context, const xmlChar* name);
  static void error(void* context, xmlErrorPtr error);

  void feed();
  Event& add(Node node);
  void fail(std::string reason);

  std::istream& in_;
  xmlParserCtxtPtr context_ = nullptr;
  XmlGuard guard_;
  std::vector<Event> events_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  bool is_done_ = false;
  std::string failure_;
  xmlEntity entity_{};  // the one that was asked for last
  std::string entity_text_;
};

XmlReader::Parser::Parser(std::istream& in) : in_(in) {
  xmlSAXHandler handler{};
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = handler.ignorableWhitespace = handler.cdataBlock = characters;
  handler.getEntity = entity;
  handler.serror = error;
  context_ = xmlCreatePushParserCtxt(&handler, nullptr, nullptr, 0, nullptr);
  if (context_ == nullptr) throw std::bad_alloc();
  context_->_private = this;
  xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(context_, XML_CHAR_ENCODING_UTF8);
}

void XmlReader::Parser::feed() {
  char part[kPart];
  in_.read(part, sizeof part);
  const auto read = static_cast<std::size_t>(in_.gcount());
  std::size_t size = 0;
  for (; size < read && *guard_.refusal() == 0; ++size) guard_.pass(part[size]);
  events_.clear(), at_ = 0;
  events_.emplace_back();  // advance() steps over it
  const bool is_last = read < sizeof part;
  const int code =
      xmlParseChunk(context_, part, static_cast<int>(size), is_last && size == read && !in_.bad());
  if (code != 0 && context_->wellFormed == 0) fail(kBeyondLimits);
  if (*guard_.refusal() != 0) fail(guard_.refusal());
  if (xmlDictSize(context_->dict) > kMostNames) fail("XML with more than 100,000 names");
  is_done_ = is_done_ || is_last;
}

Event& XmlReader::Parser::add(Node node) {
  Event& event = events_.emplace_back();
  event.node = node, event.depth = depth_;
  event.line = static_cast<std::size_t>(std::max(xmlSAX2GetLineNumber(context_), 1));
  return event;
}

// The first reason counts.
void XmlReader::Parser::fail(std::string reason) {
  if (failure_.empty()) failure_ = std::move(reason);
  is_done_ = true;
}

void XmlReader::Parser::start(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* space,
                              int, const xmlChar**, int count, int, const xmlChar** attributes) {
  Parser& parser = of(context);
  if (parser.depth_ > kDeepestElement) {
    parser.fail("XML nested too deeply");
    return xmlStopParser(parser.context_);
  }
  Event& event = parser.add(Node::start);
  event.name = view(name), event.space = view(space == nullptr ? prefix : space);
  for (const xmlChar** at = attributes; at < attributes + 5 * count;
       at += 5)  // name, prefix, space, value's begin and end
    event.attributes.emplace_back(view(at[0]), std::string(at[3], at[4]));
  ++parser.depth_;
}

void XmlReader::Parser::end(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* space) {
  Parser& parser = of(context);
  --parser.depth_;
  Event& event = parser.add(Node::end);
  event.name = view(name), event.space = view(space == nullptr ? prefix : space);
}

void XmlReader::Parser::characters(void* context, const xmlChar* text, int size) {
  Parser& parser = of(context);
  Event& event = parser.events_.back().node == Node::text ? parser.events_.back() : parser.add(Node::text);
  event.text.append(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
}

// Feeds are not well-formed for a `&nbsp;`. In an attribute the library would take one byte of it.
xmlEntityPtr XmlReader::Parser::entity(void* context, const xmlChar* name) {
  Parser& parser = of(context);
  if (xmlEntityPtr predefined = xmlGetPredefinedEntity(name)) return predefined;
  const htmlEntityDesc* known = htmlEntityLookup(name);
  if (known == nullptr || parser.context_->instate == XML_PARSER_ATTRIBUTE_VALUE) return nullptr;
  parser.entity_text_.clear();
  text::append(static_cast<char32_t>(known->value), parser.entity_text_);
  parser.entity_.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  parser.entity_.name = name;
  parser.entity_.content = reinterpret_cast<xmlChar*>(parser.entity_text_.data());
  return &parser.entity_;
}

// Errors that do not end reading, as a prefix that is not declared, do no harm.
void XmlReader::Parser::error(void* context, xmlErrorPtr error) {
  if (error->level != XML_ERR_FATAL || error->code == XML_ERR_INTERNAL_ERROR) return;
  of(context).fail("not well-formed XML at line " + std::to_string(std::max(error->line, 1)));
}

XmlReader::XmlReader(std::istream& in) : parser_(std::make_unique<Parser>(in)) {}

XmlReader::~XmlReader() = default;

XmlReader::Node XmlReader::next() { return parser_->advance() ? parser_->event().node : Node::none; }

const std::string& XmlReader::failure() const { return parser_->failure(); }

std::string_view XmlReader::name() const { return parser_->event().name; }

std::string_view XmlReader::space() const { return parser_->event().space; }

std::string XmlReader::attribute(std::string_view name) const {
  for (const auto& [known, value] : parser_->event().attributes)
    if (known == name) return value;
  return {};
}

std::string_view XmlReader::text() const { return parser_->event().text; }

std::size_t XmlReader::depth() const { return parser_->event().depth; }

std::size_t XmlReader::line() const { return parser_->event().line; }

}  // namespace izde
