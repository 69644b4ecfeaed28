#include "searcher/text_filter.h"

#include <optional>
#include <string_view>

#include "common/text/folding.h"

namespace izde {
namespace {

// The texts of the article that was asked for last.
class ArticleTexts {
 public:
  ArticleTexts(const IndexReader& index, const HoldsText& holds) : index_(index), holds_(holds) {}

  bool hold(std::uint32_t document) {
    const std::uint32_t first = index_.table().first_of(document);
    const Language language = index_.table().row(document).language;
    if (first_ != first) {
      first_ = first;
      title_holds_ = holds_(index_.load(first).article.title, language);
      texts_ = title_holds_ ? std::vector<std::string>{}
                            : index_.load_texts(first, first + index_.passages_of(first));
    }
    return title_holds_ || holds_(texts_[document - first], language);
  }

 private:
  const IndexReader& index_;
  const HoldsText& holds_;
  std::optional<std::uint32_t> first_;
  bool title_holds_ = false;
  std::vector<std::string> texts_;
};

// Tells whether a letter ends at `end`.
bool is_behind_letter(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && (static_cast<unsigned char>(text[--begin]) & 0xC0) == 0x80) {
  }
  return begin < end && text::is_letter(text.substr(begin, end - begin));
}

}  // namespace

void keep_texts(const IndexReader& index, const HoldsText& holds, std::vector<Posting>& postings) {
  ArticleTexts texts(index, holds);
  std::erase_if(postings, [&](const Posting& posting) { return !texts.hold(posting.document); });
}

bool stands_in(const std::string& text, const std::string& word, Behind behind) {
  for (std::size_t at = 0; (at = text.find(word, at)) != text.npos; at += word.size()) {
    const std::string_view rest = std::string_view(text).substr(at + word.size());
    const bool goes_on = behind == Behind::no_capital ? text::is_capitalised(rest) : text::is_letter(rest);
    if (!is_behind_letter(text, at) && !goes_on) return true;
  }
  return false;
}

}  // namespace izde
