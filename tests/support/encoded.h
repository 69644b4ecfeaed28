// Texts in other encodings, made and read by iconv itself, and what DecodedInput makes of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde::test {

/// Writes `text` (UTF-8) in an encoding of iconv. Lines with characters that are not there are left out.
std::string in_encoding(std::string_view text, const std::string& encoding);

/// Reads `bytes` as iconv does; U+FFFD stands for what is no character.
std::string decoded_by_iconv(std::string_view bytes, const std::string& encoding);

/// What DecodedInput tells and hands on.
struct Decoded {
  std::string encoding, reason, text;
};

/// Reads `bytes` through a DecodedInput; `piece`: how many bytes the stream has at a time, 0: all.
Decoded read_encoded(const std::string& bytes, const std::string& given = "", std::size_t piece = 0);

/// How many texts were told: right when each comes back as it was, whatever its encoding was called.
struct Told {
  std::size_t right = 0, in_doubt = 0, wrong = 0;
};

/// Tells each of `texts` that has letters beyond ASCII from its first `most` bytes in `encoding`, cut at the
/// border of a word.
Told told(const std::vector<std::string>& texts, const std::string& encoding, std::size_t most);

}  // namespace izde::test
