// Bytes of an encoding as UTF-8, by the C library's iconv.
#pragma once

#include <iconv.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace izde {

/// Tells whether files can be in the encoding `name`: one that iconv knows, or KZ-1048, which iconv calls
/// RK1048. Letter case does not matter. Safe from any thread.
bool is_known_encoding(const std::string& name);

/// Converts one stream to UTF-8, piece by piece. What stands for no character in the encoding becomes U+FFFD.
/// Belongs to one thread.
class IconvConverter {
 public:
  /// Takes a known encoding; another one makes a std::invalid_argument.
  explicit IconvConverter(const std::string& encoding);
  ~IconvConverter();
  IconvConverter(const IconvConverter&) = delete;
  IconvConverter& operator=(const IconvConverter&) = delete;

  /// Appends to `out` what the next `bytes` of the stream are, and tells how many were taken: the beginning
  /// of a character at their end is left, to be given again with what follows it. `last`: nothing follows,
  /// all is taken.
  std::size_t convert(std::string_view bytes, bool last, std::string& out);

 private:
  iconv_t descriptor_;
  std::size_t unit_;  // bytes that are passed over where no character is: 2 in UTF-16
};

/// Gives the character that each byte of a single-byte encoding stands for; U+FFFD: none.
std::array<char32_t, 256> characters_of(const std::string& encoding);

}  // namespace izde
