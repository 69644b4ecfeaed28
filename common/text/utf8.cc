#include "common/text/utf8.h"

#include <unicode/utf8.h>

namespace izde::text {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
  UChar32 character;  // negative: malformed
  std::size_t size;
};

Decoded decode(std::string_view text, std::size_t position) {
  std::string_view rest = text.substr(position, U8_MAX_LENGTH);
  int32_t i = 0;
  UChar32 character;
  U8_NEXT(rest.data(), i, static_cast<int32_t>(rest.size()), character);
  return {character, static_cast<std::size_t>(i)};
}

// A byte order mark in a word is no blank: it shows as nothing.
bool is_trimmed(char32_t c) { return is_blank(c) || c == 0xFEFF; }

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::size_t position = 0; position < bytes.size();) {
    const Decoded next = decode(bytes, position);
    if (next.character < 0) return false;
    position += next.size;
  }
  return true;
}

std::string repaired(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t position = 0; position < bytes.size();) append(next_character(bytes, position), out);
  return out;
}

char32_t next_character(std::string_view text, std::size_t& position) {
  const Decoded next = decode(text, position);
  position += next.size;
  return next.character < 0 ? kReplacement : static_cast<char32_t>(next.character);
}

void append(char32_t character, std::string& out) {
  char bytes[U8_MAX_LENGTH];
  int32_t size = 0;
  UBool failed = false;
  U8_APPEND(bytes, size, U8_MAX_LENGTH, static_cast<UChar32>(character), failed);
  if (!failed) out.append(bytes, static_cast<std::size_t>(size));
}

std::u32string characters(std::string_view text) {
  std::u32string characters;
  for (std::size_t position = 0; position < text.size();) characters += next_character(text, position);
  return characters;
}

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t position = 0; position < text.size(); ++count) position += decode(text, position).size;
  return count;
}

std::string_view prefix(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && U8_IS_TRAIL(text[bytes])) --bytes;
  return text.substr(0, bytes);
}

std::string_view trimmed(std::string_view text) {
  for (std::size_t end = 0; !text.empty() && is_trimmed(next_character(text, end)); end = 0)
    text.remove_prefix(end);
  while (!text.empty()) {
    const std::size_t begin = prefix(text, text.size() - 1).size();
    std::size_t end = begin;
    if (!is_trimmed(next_character(text, end)) || end < text.size()) break;
    text.remove_suffix(end - begin);
  }
  return text;
}

bool is_blank(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t position = 0; position < text.size();) {
    const bool blank = is_blank(next_character(text, position));
    words += !blank && !inside;
    inside = !blank;
  }
  return words;
}

std::string excerpt(std::string_view value) {
  constexpr std::size_t kShown = 40;
  std::size_t end = 0;
  for (std::size_t count = 0; count < kShown && end < value.size(); ++count) next_character(value, end);
  return std::string(value.substr(0, end)) + (end < value.size() ? "…" : "");
}

std::string one_line(std::string_view text) {
  std::string line;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_character(text, position);
    const bool control =
        c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == kReplacement;
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    append(control || direction ? U' ' : c, line);
  }
  return line;
}

}  // namespace izde::text
