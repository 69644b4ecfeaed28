#include "common/kazakh/word_context.h"

#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::kazakh {

std::string_view WordContext::gap_before(std::size_t word) const {
  const std::size_t begin = word == 0 ? 0 : words_[word - 1].end;
  const std::size_t end = word < words_.size() ? words_[word].begin : text_.size();
  return text_.substr(begin, end - begin);
}

bool WordContext::follows(std::size_t word) const {
  if (word == 0 || word >= words_.size()) return false;
  const std::string_view gap = gap_before(word);
  return text::trimmed(gap).empty() && gap.find('\n') == std::string_view::npos;
}

std::string WordContext::normal_at(std::size_t word) const { return normal(words_[word].text); }

bool WordContext::is_capitalised(std::size_t word) const { return text::is_capitalised(words_[word].text); }

bool WordContext::is_all_capitals(std::size_t word) const {
  if (word >= words_.size() || !is_capitalised(word)) return false;
  std::size_t second = 0;
  text::next_character(words_[word].text, second);
  return text::is_capitalised(words_[word].text.substr(second));
}

bool WordContext::is_connector(std::size_t word) const { return is_list_connector(normal_at(word)); }

}  // namespace izde::kazakh
