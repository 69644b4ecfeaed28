// XML of a stream, a node at a time and in bounded memory: for feeds, and for the XML inside of documents.
#pragma once

#include <cstddef>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace izde {

/// Walks through the elements and texts of an XML document. Nothing is loaded but the stream itself, which is
/// taken for UTF-8, whatever the document declares. Comments, processing instructions and the document type
/// are passed over; the named entities of HTML are known. For one thread.
class XmlReader {
 public:
  enum class Node { start, end, text, none };

  /// Reads `in`, which must outlive it.
  explicit XmlReader(std::istream& in);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// Moves on to the next node. An element without content has an end, too. None: the document has ended, the
  /// stream is bad, or failure() says why it cannot be read on. All nodes before that place have been handed
  /// on.
  Node next();

  /// Says why reading ended before the document did. Empty: it did not.
  const std::string& failure() const;

  /// The name of the element that starts or ends, without its prefix. Lives as long as the reader.
  std::string_view name() const;

  /// The namespace of the element that starts or ends: its prefix, where that is not declared; empty: none.
  /// Lives as long as the reader.
  std::string_view space() const;

  /// The value of an attribute of the element that starts, by its name without a prefix. Empty: there is
  /// none.
  std::string attribute(std::string_view name) const;

  /// The text of a node of text: a part of at most 64 KB of what stands between two tags. Valid until the
  /// next call of next().
  std::string_view text() const;

  /// The number of elements around the node; 0 for the root.
  std::size_t depth() const;

  /// The line of the node, from 1 on: where a tag or a text ends.
  std::size_t line() const;

 private:
  class Parser;
  std::unique_ptr<Parser> parser_;
};

/// How deep elements may lie in each other.
inline constexpr std::size_t kDeepestElement = 256;  // as in libxml2 itself

}  // namespace izde
