// Texts whose letters were misread before they came here: UTF-8, and yet not the language any more. Safe from
// any thread.
#pragma once

#include <string>
#include <string_view>

namespace izde {

/// Tells whether most of `text` (UTF-8) is mojibake, of which kind, and what to do; empty: it is none. A text
/// that quotes some is none, nor is one with fewer than ten letters of it.
///
/// Kinds: UTF-8 that was read as windows-1252, ISO-8859-1 or windows-1251 and stored again; windows-1251 that
/// was read as one of the first two; letters that became question marks or U+FFFD. The command in a reason is
/// meant for the file that the text is from, and stands there only where it brings back every letter.
std::string mojibake_reason(std::string_view text);

}  // namespace izde
