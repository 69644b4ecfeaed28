// The term of a compound as a whole: "174-бап".
#pragma once

#include <string>
#include <string_view>

#include "common/analysis/compound.h"

namespace izde {

/// Puts it together of the stems of the parts and the signs between them, while they go by. With two stems and a sign
/// it is no stem, and when a part is Russian it begins with kRussianPrefix. Keeps its memory from compound to compound.
class JoinedTerm {
 public:
  /// Adds a part of which `term` is the stem with its prefix; the first of a chain begins anew.
  void add(const CompoundPlace& place, std::string_view term);

  /// The term of the parts so far, to be read, or moved away and back. Longer than kMaxTermBytes it is none.
  std::string& text() { return text_; }

  /// Tells whether it is a term.
  bool fits() const { return text_.size() <= kMaxTermBytes; }

 private:
  std::string text_;
};

}  // namespace izde
