// Words that a hyphen at a line's end splits, told from compounds that have it anyway. Safe from any thread.
#pragma once

#include <string_view>

namespace izde::kazakh {

/// Tells whether `first` and `second`, as they stand before and behind a hyphen and a line's end, are one word: the lexicon has the
/// root of both together ("мемле-кеттік"), or lacks that of one of them, as of a name's parts ("Жәкі-шев"). Else they are a compound
/// ("ата-ана").
bool is_split_word(std::string_view first, std::string_view second);

}  // namespace izde::kazakh
