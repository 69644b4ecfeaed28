// HTML as a tree that lies flat: its nodes in the order of the page.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace izde {

/// An element or a text.
struct HtmlNode {
  std::string name;  ///< in lower case; empty: a text
  std::string text;  ///< of a text; entities are characters, blanks stand as in the file
  std::vector<std::pair<std::string, std::string>> attributes;  ///< those that are read for anything
  std::size_t parent = 0;                                       ///< of the root: itself
  std::size_t end = 0;                                          ///< the first node behind those inside of it

  /// Returns the value of an attribute; empty: there is none, or it has none.
  std::string_view attribute(std::string_view name) const;
  bool has(std::string_view name) const;
};

/// A page. Its first node, without a name or a text, holds all others.
using HtmlTree = std::vector<HtmlNode>;

/// Reads a page or a part of one, valid UTF-8 without NUL bytes, as browsers do: nothing is an error.
/// Nothing: it has more than kMostElements, or so many mistakes that reading it would take long.
std::optional<HtmlTree> html_tree(std::string html);

inline constexpr std::size_t kMostElements = 500'000;  // a page of 1 MB has about 10,000
inline constexpr char kTooManyElements[] = "HTML with more than 500,000 elements, or nested too deeply";

/// Tells whether a node is inside of another, or is it.
inline bool is_inside(std::size_t node, std::size_t outer, const HtmlTree& tree) {
  return outer <= node && node < tree[outer].end;
}

}  // namespace izde
