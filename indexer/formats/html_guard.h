// What is taken out of HTML before libxml2 reads it, because that would take long.
#pragma once

#include <cstddef>
#include <string>

namespace izde {

/// How many attributes an element may have: the library compares each with all others.
inline constexpr std::size_t kMostHtmlAttributes = 100;

/// Takes what parts attributes out of tags that have more.
class HtmlGuard {
 public:
  /// Tells whether the byte may stay.
  bool pass(char c) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    switch (place_) {
      case Place::text:
        place_ = c == '<' ? Place::opened : Place::text;
        return true;
      case Place::opened:
        begin(c);
        return true;
      case Place::quoted:
        place_ = c == quote_ ? Place::tag : Place::quoted;
        return true;
      case Place::unquoted:
        place_ = c == '>' ? Place::text : is_blank ? Place::tag : Place::unquoted;
        break;
      case Place::equals:
        if (is_blank) return true;
        place_ = c == '"' || c == '\'' ? Place::quoted : c == '>' ? Place::text : Place::unquoted;
        quote_ = c;
        return true;
      case Place::tag:
        place_ = c == '>' ? Place::text : c == '=' ? Place::equals : Place::tag;
        break;
    }
    if (!is_blank && c != '=') return true;
    return ++separators_ <= 2 * kMostHtmlAttributes;
  }

 private:
  enum class Place { text, opened, tag, equals, quoted, unquoted };

  void begin(char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    place_ = is_letter ? Place::tag : c == '<' ? Place::opened : Place::text;
    separators_ = 0;
  }

  Place place_ = Place::text;
  char quote_ = 0;
  std::size_t separators_ = 0;  // blanks and equals signs of the tag
};

}  // namespace izde
