// What an XML document must not hold, because libxml2 would take long over it.
#pragma once

#include <cstddef>

namespace izde {

/// How many attributes an element may have: the library compares each with all others.
inline constexpr std::size_t kMostAttributes = 200;

/// Looks at the bytes of a document before the library does.
class XmlGuard {
 public:
  void pass(char c) {
    if (c == '<')
      place_ = Place::opened, quote_ = 0, attributes_ = 0;
    else if (c == '>' && quote_ == 0)
      place_ = Place::text;
    else if (place_ == Place::opened)
      place_ = c == '!' ? Place::declaration : c == '/' || c == '?' ? Place::text : Place::start;
    else if (place_ == Place::declaration)
      place_ = c == 'D' ? Place::document_type : Place::text;
    else if (place_ == Place::document_type)
      has_definitions_ = has_definitions_ || c == '[';
    else if (place_ == Place::start)
      pass_attribute(c);
  }

  /// Says why the document must not be read on; empty: it may.
  const char* refusal() const {
    if (has_definitions_)
      return "XML that defines a document type";  // entities that stand for entities, and so on
    return attributes_ > kMostAttributes ? "XML with more than 200 attributes in an element" : "";
  }

 private:
  enum class Place { text, opened, start, declaration, document_type };

  void pass_attribute(char c) {
    if (quote_ != 0)
      quote_ = c == quote_ ? 0 : quote_;
    else if (c == '"' || c == '\'')
      quote_ = c;
    else
      attributes_ += c == '=';
  }

  Place place_ = Place::text;
  char quote_ = 0;  // around the value of an attribute
  std::size_t attributes_ = 0;
  bool has_definitions_ = false;
};

}  // namespace izde
