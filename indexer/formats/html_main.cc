#include "indexer/formats/html_main.h"

#include <algorithm>
#include <iterator>

#include "indexer/formats/html_weights.h"

namespace izde {
namespace {

constexpr std::size_t kMostPercent = 95;  // of the sentences; what is left are teasers of other articles
constexpr std::string_view kDivisions[] = {"article", "body", "center", "div",     "fieldset",
                                           "form",    "html", "main",   "section", "table",
                                           "tbody",   "td",   "th",     "tr"};

bool is_division(std::string_view name) {
  return std::binary_search(std::begin(kDivisions), std::end(kDivisions), name);
}

bool is_called_article(const HtmlNode& node) { return node.name == "article"; }
bool is_called_body(const HtmlNode& node) { return node.attribute("itemprop") == "articleBody"; }
bool is_called_main(const HtmlNode& node) { return node.name == "main" || node.attribute("role") == "main"; }

// The child that has nearly all sentences of the page; 0: none.
std::size_t child_with_most(std::size_t node, const HtmlTree& tree, const HtmlWeights& weights) {
  for (std::size_t i = node + 1; i < tree[node].end; i = tree[i].end)
    if (is_division(tree[i].name) && weights.prose[i] * 100 >= weights.prose[0] * kMostPercent) return i;
  return 0;
}

}  // namespace

std::size_t main_node(const HtmlTree& tree, const std::vector<bool>& left_out) {
  const HtmlWeights weighed = weights(tree, left_out);
  const bool has_prose = weighed.prose[0] > 0;
  const std::vector<std::size_t>& values = has_prose ? weighed.prose : weighed.text;
  for (const auto is_called : {is_called_article, is_called_body, is_called_main}) {
    std::size_t best = 0, value = 0;
    for (std::size_t i = 1; i < tree.size(); ++i)
      if (is_called(tree[i]) && values[i] > value) best = i, value = values[i];
    if (value > 0 && value * 2 >= values[0]) return best;
  }
  std::size_t node = 0;
  for (std::size_t next = 0; has_prose && (next = child_with_most(node, tree, weighed)) != 0;) node = next;
  return node;
}

}  // namespace izde
