#include "searcher/printers/article.h"

#include <algorithm>
#include <string_view>

#include "common/text/utf8.h"
#include "searcher/printers/text_parts.h"

namespace izde {
namespace {

// Lines of a passage stay apart: some are headings, verses or items of a list.
void print_passage(const ArticleText::Passage& passage, const Palette& palette, std::ostream& out) {
  const std::string_view text = passage.text;
  for (std::size_t begin = 0, end; begin <= text.size(); begin = end + 1) {
    end = std::min(text.find('\n', begin), text.size());
    out << marked(text, {begin, end}, passage.highlights, palette) << '\n';
  }
}

}  // namespace

void print_article(const ArticleText& article, bool colour, std::ostream& out) {
  const Palette marks = palette(colour);
  out << marks.title << text::one_line(article.title) << marks.off << '\n'
      << marks.dim << text::one_line(about(article)) << marks.off << '\n';
  if (!article.url.empty()) out << marks.dim << text::one_line(article.url) << marks.off << '\n';
  for (const ArticleText::Passage& passage : article.passages) {
    out << '\n' << marks.dim << '#' << &passage - article.passages.data() + 1 << marks.off << ' ';
    print_passage(passage, marks, out);
  }
}

}  // namespace izde
