#include "common/analysis/joined_term.h"

namespace izde {

void JoinedTerm::add(const CompoundPlace& place, std::string_view term) {
  if (place.joiner == '\0')
    text_.clear();
  else
    text_ += place.joiner;
  if (!fits()) return;
  text_ += without_prefix(term);
  if (term.starts_with(kRussianPrefix) && !text_.starts_with(kRussianPrefix))
    text_.insert(0, 1, kRussianPrefix);
}

}  // namespace izde
