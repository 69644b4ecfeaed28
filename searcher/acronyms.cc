#include "searcher/acronyms.h"

#include "searcher/text_filter.h"

namespace izde {

// What follows may be an ending, but no capital: АҚ is not in АҚПАРАТ.
void keep_in_capitals(const IndexReader& index, const std::string& acronym, std::vector<Posting>& postings) {
  const auto holds = [&](const std::string& text, Language) {
    return stands_in(text, acronym, Behind::no_capital);
  };
  keep_texts(index, holds, postings);
}

}  // namespace izde
