// Roots of words that are typed without Kazakh letters, or in Latin ones: endings are taken off their spelling keys.
// Safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// Lists the keys that the stem of a word may have whose spelling key is `key`: the whole, then all that endings may leave, the
/// longest first, each once. Harmony and assimilation do not show in keys and are not looked at: what the index holds decides.
std::vector<std::string> root_keys(std::string_view key);

}  // namespace izde::kazakh
