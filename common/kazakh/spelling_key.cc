#include "common/kazakh/spelling_key.h"

#include <algorithm>
#include <iterator>

namespace izde::kazakh {
namespace {

struct Sound {
  std::string_view spelling, key, other = {};  // `other`: what it may be, too
};

// Longer spellings first among those that begin alike. Letters not here are their own key.
constexpr Sound kCyrillic[] = {
    {"дж", "J"}, {"а", "a"},  {"ә", "a"},  {"б", "b"}, {"в", "v"}, {"г", "g"}, {"ғ", "g"}, {"д", "d"},
    {"е", "e"},  {"ё", "e"},  {"э", "e"},  {"ж", "J"}, {"з", "z"}, {"и", "i"}, {"й", "i"}, {"і", "i"},
    {"ы", "i"},  {"к", "k"},  {"қ", "k"},  {"л", "l"}, {"м", "m"}, {"н", "n"}, {"ң", "n"}, {"о", "o"},
    {"ө", "o"},  {"п", "p"},  {"р", "r"},  {"с", "s"}, {"т", "t"}, {"у", "u"}, {"ұ", "u"}, {"ү", "u"},
    {"ф", "f"},  {"х", "h"},  {"һ", "h"},  {"ц", "c"}, {"ч", "C"}, {"ш", "S"}, {"щ", "S"}, {"ъ", ""},
    {"ь", ""},   {"ю", "iu"}, {"я", "ia"},
};

// The alphabets of 2017 (apostrophes), 2018 (acutes) and 2021, and what the press writes.
constexpr Sound kLatin[] = {
    {"dzh", "J"},     {"shch", "S"}, {"sh", "S"}, {"ch", "C"},       {"zh", "J"}, {"kh", "h", "k"},
    {"gh", "g"},      {"ts", "c"},   {"ye", "e"}, {"ng", "ng", "n"}, {"s'", "S"}, {"c'", "C"},
    {"y'", "u"},      {"ş", "S"},    {"ç", "C"},  {"j", "J"},        {"q", "k"},  {"w", "u"},
    {"x", "ks", "h"}, {"y", "i"},    {"ı", "i"},  {"ý", "u"},        {"ä", "a"},  {"á", "a"},
    {"ö", "o"},       {"ó", "o"},    {"ü", "u"},  {"ū", "u"},        {"ú", "u"},  {"ğ", "g"},
    {"ǵ", "g"},       {"ñ", "n"},    {"ń", "n"},  {"é", "e"},        {"'", ""},   {"\u0307", ""},  // of İ
};

// y' at a word's end has lost its apostrophe when words are found.
constexpr Sound kLastY = {"y", "i", "u"};

const Sound* sound_at(std::string_view rest, const Sound* begin, const Sound* end) {
  return std::find_if(begin, end, [&](const Sound& sound) { return rest.starts_with(sound.spelling); });
}

// и behind ы, у behind ұ are heard, and typed, as one.
void append(std::string& key, std::string_view sounds) {
  for (const char sound : sounds)
    if (key.empty() || key.back() != sound || (sound != 'i' && sound != 'u')) key += sound;
}

}  // namespace

std::string spelling_key(std::string_view word) {
  std::string key;
  while (!word.empty()) {
    const Sound* sound = sound_at(word, std::begin(kCyrillic), std::end(kCyrillic));
    const bool known = sound != std::end(kCyrillic);
    append(key, known ? sound->key : word.substr(0, 1));
    word.remove_prefix(known ? sound->spelling.size() : 1);
  }
  return key;
}

std::vector<std::string> spelling_keys_of_latin(std::string_view word) {
  std::vector<std::string> keys(1);
  while (!word.empty()) {
    const Sound* sound = word == "y" ? &kLastY : sound_at(word, std::begin(kLatin), std::end(kLatin));
    const bool known = sound != std::end(kLatin);
    const std::size_t before = keys.size();
    if (known && !sound->other.empty() && 2 * before <= kMostKeys) {
      for (std::size_t i = 0; i < before; ++i) append(keys.emplace_back(std::string(keys[i])), sound->other);
    }
    for (std::size_t i = 0; i < before; ++i) append(keys[i], known ? sound->key : word.substr(0, 1));
    word.remove_prefix(known ? sound->spelling.size() : 1);
  }
  return keys;
}

}  // namespace izde::kazakh
