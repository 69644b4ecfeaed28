// What letters of a misspelt word are compared by, and which slips are likely ones.
#pragma once

#include <string>
#include <string_view>

namespace izde {

/// Appends what a letter of a folded word is compared by: what it has in spelling keys (common/kazakh/spelling_key.h), where ә is а; of ь
/// nothing. Letters that are not Cyrillic are only like themselves.
void append_sounds(char32_t letter, std::u32string& sounds);

/// Tells whether the one slip that makes `typed` of `meant` is an unlikely one: a letter for another whose key is not beside its
/// own and that sounds otherwise, or a letter too many that is neither typed twice nor a key beside one that was meant.
bool is_odd_slip(std::u32string_view typed, std::u32string_view meant);

}  // namespace izde
