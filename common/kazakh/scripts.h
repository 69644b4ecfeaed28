// Letters that look alike in two scripts. Safe from any thread.
#pragma once

#include <string>

namespace izde::kazakh {

/// Turns the Latin letters of a Cyrillic word into the Cyrillic ones they look like ("мемлекеттiк", "үшiн"),
/// in place. `word` is folded. A word with a Latin letter that looks like none, or without a Cyrillic one,
/// stays as it is. Returns whether anything changed.
bool unify_look_alikes(std::string& word);

}  // namespace izde::kazakh
