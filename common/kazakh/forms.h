// Known words in running text, in their normal form (normal.h), compared letter by letter. For lists of a few words whose stems must not be
// confused with other words'. Safe from any thread.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace izde::kazakh {

/// The ending that makes `word` of `base` (both normal): empty for the word itself, nothing when `word` is no
/// form of `base`. Vowel harmony is left aside; sounds that change before an ending are not undone.
std::optional<std::string_view> ending_of(std::string_view word, std::string_view base);

/// Tells whether a normal word joins the last two of a list ("және", "мен").
bool is_list_connector(std::string_view word);

/// Tells whether `word` is one of `list`.
bool is_one_of(std::string_view word, std::span<const std::string_view> list);

/// Tells whether `word` begins as one of `beginnings`.
bool begins_as(std::string_view word, std::span<const std::string_view> beginnings);

}  // namespace izde::kazakh
