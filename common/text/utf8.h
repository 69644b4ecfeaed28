// UTF-8: checking, repair and the borders of characters. Safe from any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace izde::text {

/// Tells whether `bytes` is well-formed UTF-8 throughout.
bool is_utf8(std::string_view bytes);

/// Replaces each malformed sequence of `bytes` by U+FFFD, so that any bytes become a text.
std::string repaired(std::string_view bytes);

/// Decodes the character at `position` (below the size) and moves `position` behind it. A malformed sequence
/// gives U+FFFD and moves by at least a byte.
char32_t next_character(std::string_view text, std::size_t& position);

/// Appends `character` to `out`.
void append(char32_t character, std::string& out);

/// Returns the characters of `text`; a malformed sequence gives U+FFFD.
std::u32string characters(std::string_view text);

/// Counts the characters of `text`; a malformed sequence counts as one.
std::size_t length(std::string_view text);

/// Cuts `text` to at most `bytes` bytes, at a character border.
std::string_view prefix(std::string_view text, std::size_t bytes);

/// Tells whether `character` is white space, in ASCII or beyond it (no-break, typographic and line separators).
bool is_blank(char32_t character);

/// Takes white space and byte order marks off both ends.
std::string_view trimmed(std::string_view text);

/// Counts the runs between white space.
std::size_t count_words(std::string_view text);

/// The beginning of a value that a message names: at most 40 characters, and "…" where it was cut.
std::string excerpt(std::string_view value);

/// Makes one line of `text` that is safe on a terminal: control characters, line ends, marks of writing direction and
/// malformed bytes become blanks.
std::string one_line(std::string_view text);

}  // namespace izde::text
