#include "searcher/acronyms.h"

#include <string_view>

#include "common/text/folding.h"

namespace izde {
namespace {

// Tells whether the letter that ends at `end` is one, in whatever case.
bool is_behind_letter(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && (static_cast<unsigned char>(text[--begin]) & 0xC0) == 0x80) {
  }
  return begin < end && text::is_letter(text.substr(begin, end - begin));
}

// What follows may be an ending, but no capital: АҚ is not in АҚПАРАТ.
bool stands_in(std::string_view text, const std::string& acronym) {
  for (std::size_t at = 0; (at = text.find(acronym, at)) != text.npos; at += acronym.size())
    if (!is_behind_letter(text, at) && !text::is_capitalised(text.substr(at + acronym.size()))) return true;
  return false;
}

}  // namespace

void keep_in_capitals(const IndexReader& index, const std::string& acronym, std::vector<Posting>& postings) {
  std::erase_if(postings, [&](const Posting& posting) {
    const StoredPassage passage = index.load(posting.document);
    return !stands_in(passage.text, acronym) && !stands_in(passage.article.title, acronym);
  });
}

}  // namespace izde
