// Forms whose stem no ending can be taken off to reach, as a table (data/irregular.tsv): pronouns, collectives,
// contracted converbs. Safe from any thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "common/kazakh/stemmer.h"

namespace izde::kazakh {

/// What such a form is: a stem, and one ending of it.
struct Irregular {
  std::string_view stem;
  Slot slot{};
  std::string_view ending;
};

/// Finds the form of this hash (`hash_of`); the lexicon tells which roots are such forms (kIrregular). Null: it is none.
const Irregular* find_irregular(std::uint64_t hash);

}  // namespace izde::kazakh
