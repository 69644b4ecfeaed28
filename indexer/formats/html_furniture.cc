#include "indexer/formats/html_furniture.h"

#include <algorithm>

#include "indexer/formats/html_weights.h"

namespace izde {
namespace {

// Classes and ids as the usual themes of WordPress, Joomla, Drupal, Bitrix, DLE, Blogger and MediaWiki have
// them, and the usual buttons (AddToAny, Yandex, Pluso); the pages that Telegram exports. Those of comments
// may hold more text than the article.
const std::vector<std::string_view> kComments = {
    "b-comments",    "comment",     "comment-body",         "comment-list",  "comment-respond",
    "commentlist",   "comments",    "comments-area",        "comments-list", "comments-section",
    "disqus_thread", "fb-comments", "hypercomments_widget", "respond"};
// clang-format off
const std::vector<std::string_view> kFurniture = {
    "a2a_kit", "addthis_toolbox", "addtoany_content", "addtoany_share_save_container", "ads",
    "adsbygoogle", "advert", "advertisement", "banner", "banners", "breadcrumb", "breadcrumbs",
    "catlinks", "cookie", "cookie-notice", "cookies", "counter", "from_name", "jp-relatedposts",
    "lang-switcher", "language-switcher", "languages", "last-news", "latest-news", "likes", "main-menu",
    "mainmenu", "menu", "modal", "most-read", "mw-editsection", "mw-jump-link", "nav", "nav-links",
    "navbar", "navbox", "navigation", "newsletter", "noprint", "page_header", "pager", "pagination",
    "pluso", "popular", "popup", "post-navigation", "post-tags", "post-views", "printfooter",
    "pull_right", "read-also", "recommended", "related", "related-articles", "related-news",
    "related-posts", "screen-reader-text", "sd-sharing", "service", "share", "share-buttons",
    "sharedaddy", "sharing", "sidebar", "skip-link", "social", "social-share", "socials", "sr-only",
    "subscribe", "tag-links", "tags", "tags-links", "toc", "top-menu", "topmenu", "uptolike-buttons",
    "userpic_wrap", "views", "visually-hidden", "widget-area", "ya-share2", "yashare-auto-init"};
// clang-format on
constexpr std::string_view kRoles[] = {"alert", "banner",  "complementary", "contentinfo", "dialog",
                                       "menu",  "menubar", "navigation",    "search"};

// A block is a menu from so many links on, when they are so much of it, and no sentences are.
constexpr std::size_t kMenuLinks = 3;
constexpr std::size_t kMenuPercent = 80;
// A form with more is a page inside of a form, as ASP.NET makes them.
constexpr std::size_t kFormText = 600;

bool is_article_part(std::size_t i, const HtmlTree& tree) {
  for (; i != 0; i = tree[i].parent)
    if (tree[i].name == "article" || tree[i].name == "main") return true;
  return false;
}

bool is_menu(std::size_t i, const HtmlTree& tree, const HtmlWeights& weights) {
  return is_container(tree[i].name) && weights.prose[i] == 0 && weights.count[i] >= kMenuLinks &&
         weights.links[i] * 100 >= weights.text[i] * kMenuPercent;
}

bool is_furniture(std::size_t i, const HtmlTree& tree, const HtmlWeights& weights) {
  const HtmlNode& node = tree[i];
  if (node.name == "nav" || node.name == "aside" || node.name == "footer") return true;
  if (node.name == "header") return !is_article_part(i, tree);
  if (node.name == "form") return weights.text[i] < kFormText;
  const std::string_view role = node.attribute("role");
  return std::find(std::begin(kRoles), std::end(kRoles), role) != std::end(kRoles) ||
         has_class(node, kFurniture) || is_menu(i, tree, weights);
}

// Whether there is a first heading, or the main part, in each node.
std::vector<bool> holders_of_article(const HtmlTree& tree) {
  std::vector<bool> marks(tree.size());
  for (std::size_t i = tree.size() - 1; i > 0; --i) {
    const HtmlNode& node = tree[i];
    if (marks[i] || node.name == "h1" || node.name == "main" || node.name == "body" ||
        node.attribute("itemprop") == "articleBody")
      marks[i] = marks[node.parent] = true;
  }
  return marks;
}

}  // namespace

void mark_furniture(const HtmlTree& tree, std::vector<bool>& marks) {
  const HtmlWeights weighed = weights(tree, marks);
  const std::vector<bool> holds_article = holders_of_article(tree);
  for (std::size_t i = 1; i < tree.size(); ++i) {
    if (tree[i].name.empty() || holds_article[i]) continue;
    const bool is_most = weighed.prose[i] * 2 > weighed.prose[0];
    if (has_class(tree[i], kComments) || (!is_most && is_furniture(i, tree, weighed))) marks[i] = true;
  }
}

bool has_class(const HtmlNode& node, const std::vector<std::string_view>& names) {
  for (const std::string_view attribute : {node.attribute("class"), node.attribute("id")}) {
    std::string word;
    for (std::size_t i = 0; i <= attribute.size(); ++i) {
      const char c = i < attribute.size() ? attribute[i] : ' ';
      if (c != ' ' && c != '\n' && c != '\t') {
        word += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
        continue;
      }
      if (!word.empty() && std::find(names.begin(), names.end(), word) != names.end()) return true;
      word.clear();
    }
  }
  return false;
}

}  // namespace izde
