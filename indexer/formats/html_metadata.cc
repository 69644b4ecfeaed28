#include "indexer/formats/html_metadata.h"

#include <algorithm>
#include <iterator>

#include "common/text/utf8.h"
#include "indexer/formats/html_furniture.h"
#include "indexer/formats/html_text.h"
#include "indexer/formats/linked_data.h"
#include "indexer/formats/page_date.h"
#include "indexer/formats/page_title.h"

namespace izde {
namespace {

// What <meta> elements are called, the best first: Open Graph, schema.org, Dublin Core, and what systems made
// up.
constexpr std::string_view kTitles[] = {"og:title", "twitter:title", "dc.title"};
constexpr std::string_view kDates[] = {"article:published_time",
                                       "datepublished",
                                       "og:published_time",
                                       "dc.date.issued",
                                       "dcterms.issued",
                                       "dc.date",
                                       "dcterms.created",
                                       "dc.date.created",
                                       "pubdate",
                                       "publishdate",
                                       "publish_date",
                                       "publish-date",
                                       "date",
                                       "mediator_published_time"};
constexpr std::string_view kSites[] = {"og:site_name", "application-name"};
constexpr std::string_view kAddresses[] = {"og:url"};

const std::vector<std::string_view> kDateClasses = {"date",      "entry-date", "news-date",  "news-date-time",
                                                    "post-date", "post_date",  "pubdate",    "publish-date",
                                                    "published", "submitted",  "date-header"};
const std::vector<std::string_view> kChangeClasses = {"modified", "updated", "date-modified"};

std::string lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c); });
  return lower;
}

// One line of what stands in a node.
std::string line_of(std::size_t node, const HtmlTree& tree) {
  return one_line(text_of(node, tree, std::vector<bool>(tree.size())));
}

// The value of the <meta> that is called the first of `names` that any has.
template <std::size_t Size, class Accept>
std::string meta(const HtmlTree& tree, const std::string_view (&names)[Size], const Accept& accept) {
  std::string best;
  std::size_t rank = Size;
  for (const HtmlNode& node : tree) {
    if (node.name != "meta") continue;
    for (const char* attribute : {"property", "name", "itemprop"}) {
      const auto found = std::find(names, names + rank, lower(node.attribute(attribute)));
      const std::string_view value = text::trimmed(node.attribute("content"));
      if (found == names + rank || value.empty() || !accept(value)) continue;
      rank = static_cast<std::size_t>(found - names), best = value;
    }
  }
  return best;
}

template <std::size_t Size>
std::string meta(const HtmlTree& tree, const std::string_view (&names)[Size]) {
  return meta(tree, names, [](std::string_view) { return true; });
}

bool is_address(std::string_view url) { return url.starts_with("http://") || url.starts_with("https://"); }

std::string address_of(const HtmlTree& tree) {
  for (const HtmlNode& node : tree)
    if (node.name == "link" && lower(node.attribute("rel")) == "canonical" &&
        is_address(node.attribute("href")))
      return std::string(node.attribute("href"));
  return meta(tree, kAddresses, is_address);
}

// The first heading of the article; of the page, when that has none. 0: there is none.
std::size_t heading_of(const HtmlTree& tree, std::size_t main) {
  std::size_t first = 0;
  for (std::size_t i = 1; i < tree.size(); ++i) {
    if (tree[i].name != "h1") continue;
    if (is_inside(i, main, tree)) return i;
    if (first == 0 || i < main) first = i;
  }
  return first;
}

// What programs call any page, in lower case.
constexpr std::string_view kNoTitles[] = {"exported data", "new page 1", "untitled", "untitled document"};

std::string title_element(const HtmlTree& tree) {
  for (std::size_t i = 1; i < tree.size(); ++i) {
    if (tree[i].name != "title") continue;
    const std::string title = line_of(i, tree);
    return std::find(std::begin(kNoTitles), std::end(kNoTitles), lower(title)) == std::end(kNoTitles) ? title
                                                                                                      : "";
  }
  return {};
}

// A date that an element has, in the attribute for it or as its text.
std::optional<Date> date_in(std::size_t i, const HtmlTree& tree) {
  for (const char* attribute : {"datetime", "content", "title"})
    if (const auto date = page_date(tree[i].attribute(attribute))) return date;
  constexpr std::size_t kMostNodes = 20;  // of a date, with its icons
  return tree[i].end - i > kMostNodes ? std::nullopt : page_date(line_of(i, tree));
}

bool is_date_element(const HtmlNode& node) {
  if (has_class(node, kChangeClasses) || node.attribute("itemprop") == "dateModified") return false;
  return node.name == "time" || has_class(node, kDateClasses) ||
         node.attribute("itemprop") == "datePublished";
}

// The date that stands between two nodes; one that is marked as that of publication first.
std::optional<Date> date_between(const HtmlTree& tree, std::size_t begin, std::size_t end) {
  std::optional<Date> first;
  for (std::size_t i = begin; i < end; ++i) {
    if (!is_date_element(tree[i])) continue;
    const std::optional<Date> date = date_in(i, tree);
    if (!date) continue;
    if (tree[i].has("pubdate") || tree[i].attribute("itemprop") == "datePublished") return date;
    if (!first) first = date;
  }
  return first;
}

// The date in the article, between its heading and it, or close around it; further off it may be that of
// today.
std::optional<Date> date_beside(const HtmlTree& tree, std::size_t main, std::size_t heading) {
  constexpr std::size_t kMostAround = 3;  // elements
  const std::size_t begin = heading != 0 && heading < main ? heading : main;
  if (const auto date = date_between(tree, begin, tree[main].end)) return date;
  std::size_t outer = tree[main].parent;
  for (std::size_t i = 0; i < kMostAround && outer != 0 && tree[outer].name != "body";
       ++i, outer = tree[outer].parent)
    if (const auto date = date_between(tree, outer, tree[outer].end)) return date;
  return std::nullopt;
}

void find_date(PageMetadata& found, const HtmlTree& tree, std::size_t main, std::size_t heading,
               const LinkedData& linked) {
  const auto is_date = [](std::string_view value) { return page_date(value).has_value(); };
  std::string value = meta(tree, kDates, is_date);
  if (value.empty()) value = linked.published;
  std::optional<Date> date = page_date(value);
  found.date_source = DateSource::html_meta;
  if (!date) date = date_beside(tree, main, heading), found.date_source = DateSource::html_time;
  if (date)
    found.published = *date;
  else
    found.date_source = DateSource::none;
}

}  // namespace

PageMetadata metadata_of(const HtmlTree& tree, std::size_t main) {
  const LinkedData linked = linked_data(tree);
  const std::size_t heading_node = heading_of(tree, main);
  const std::string heading = heading_node == 0 ? std::string() : line_of(heading_node, tree);
  PageMetadata found;
  found.url = address_of(tree);
  found.source = meta(tree, kSites);
  if (found.source.empty()) found.source = linked.publisher;
  found.title = meta(tree, kTitles);
  if (found.title.empty()) found.title = linked.headline;
  if (found.title.empty()) found.title = heading;
  if (found.title.empty()) found.title = title_element(tree);
  found.title = without_site(one_line(found.title), found.source, heading);
  find_date(found, tree, main, heading_node, linked);
  return found;
}

}  // namespace izde
