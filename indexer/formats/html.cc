// Pages as a browser saved them or a program fetched them: the article without what stands around it.
#include "common/line_reader.h"
#include "common/text/utf8.h"
#include "indexer/formats/format.h"
#include "indexer/formats/html_furniture.h"
#include "indexer/formats/html_main.h"
#include "indexer/formats/html_metadata.h"
#include "indexer/formats/html_text.h"
#include "indexer/formats/page_title.h"
#include "indexer/formats/whole_text.h"
#include "indexer/head_lines.h"

namespace izde {
namespace {

Article article_of(const HtmlTree& tree) {
  const std::vector<bool> unseen = never_shown(tree);
  std::vector<bool> left_out = unseen;
  mark_furniture(tree, left_out);
  const std::size_t main = main_node(tree, left_out);
  PageMetadata metadata = metadata_of(tree, main);
  Article article;
  article.text = text_of(main, tree, left_out);
  if (text::trimmed(article.text).empty())
    article.text = text_of(0, tree, unseen);                       // a page of nothing but links
  if (metadata.published.known()) take_head_lines(article, true);  // the same date, or that of a change
  article.text = without_title(std::move(article.text), metadata.title);
  article.title = std::move(metadata.title);
  article.url = std::move(metadata.url);
  article.source = std::move(metadata.source);
  article.published = metadata.published;
  article.date_source = metadata.date_source;
  return article;
}

}  // namespace

void read_html(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  const auto reject = [&](const char* reason) { sink({std::nullopt, std::nullopt, reason}); };
  std::string html;
  if (const char* reason = read_whole_text(in, html); *reason != 0) return reject(reason);
  if (in.bad()) return;
  const std::optional<HtmlTree> tree = html_tree(std::move(html));
  if (!tree) return reject(kTooManyElements);
  Article article = article_of(*tree);
  article.id = source.name;
  sink({std::move(article), std::nullopt, {}});
}

}  // namespace izde
