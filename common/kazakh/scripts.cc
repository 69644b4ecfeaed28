#include "common/kazakh/scripts.h"

#include <algorithm>
#include <string_view>

namespace izde::kazakh {
namespace {

// The Cyrillic letter that a Latin small letter is taken for; empty: it looks like none.
std::string_view look_alike(char latin) {
  switch (latin) {
    case 'a':
      return "а";
    case 'c':
      return "с";
    case 'e':
      return "е";
    case 'h':
      return "һ";
    case 'i':
      return "і";
    case 'k':
      return "к";
    case 'o':
      return "о";
    case 'p':
      return "р";
    case 'x':
      return "х";
    case 'y':
      return "у";
    default:
      return "";
  }
}

bool is_latin(char byte) { return byte >= 'a' && byte <= 'z'; }

// Cyrillic letters lie in U+0400..U+04FF: their first byte is D0 to D3.
bool is_cyrillic_lead(char byte) { return (static_cast<unsigned char>(byte) & 0xFC) == 0xD0; }

}  // namespace

bool unify_look_alikes(std::string& word) {
  if (std::none_of(word.begin(), word.end(), is_latin)) return false;
  if (std::none_of(word.begin(), word.end(), is_cyrillic_lead)) return false;
  std::string unified;
  for (char byte : word) {
    if (!is_latin(byte)) {
      unified.push_back(byte);
      continue;
    }
    const std::string_view cyrillic = look_alike(byte);
    if (cyrillic.empty()) return false;
    unified.append(cyrillic);
  }
  word = std::move(unified);
  return true;
}

}  // namespace izde::kazakh
