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
    {"dzh", "J"},      {"shch", "S"},    {"sh", "S"},    {"ch", "C"}, {"zh", "J"},       {"kh", "h", "k"},
    {"ss", "ss", "s"}, {"gh", "g"},      {"ts", "c"},    {"ye", "e"}, {"ng", "ng", "n"}, {"s'", "S"},
    {"c'", "C"},       {"y'", "u"},      {"ş", "S"},     {"ç", "C"},  {"j", "J"},        {"q", "k"},
    {"w", "u"},        {"x", "ks", "h"}, {"y", "i"},     {"ı", "i"},  {"ý", "u"},        {"ä", "a"},
    {"á", "a"},        {"ö", "o"},       {"ó", "o"},     {"ü", "u"},  {"ū", "u"},        {"ú", "u"},
    {"ï", "i"},        {"ŋ", "n"},       {"ğ", "g"},     {"ǵ", "g"},  {"ñ", "n"},        {"ń", "n"},
    {"é", "e"},        {"'", ""},        {"\u0307", ""},  // of İ
};

// y' and s' at a word's end have lost their apostrophe when words are found; a bare s is common, and doubtful only in a word
// with another one.
constexpr Sound kLastY = {"y", "i", "u"}, kLastS = {"s", "s", "S"};

// Of a key's sounds: shorter ones have a neighbour in any index, longer ones are no name.
constexpr std::size_t kShortestTraditional = 6, kLongestTraditional = 24;

const Sound* sound_at(std::string_view rest, const Sound* begin, const Sound* end) {
  return std::find_if(begin, end, [&](const Sound& sound) { return rest.starts_with(sound.spelling); });
}

bool is_vowel(char sound) { return std::string_view("aeiou").find(sound) != std::string_view::npos; }

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
  const bool is_of_2017 = word.find('\'') != word.npos;
  while (!word.empty()) {
    const Sound* sound = sound_at(word, std::begin(kLatin), std::end(kLatin));
    if (word == "y") sound = &kLastY;
    if (word == "s" && is_of_2017) sound = &kLastS;
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

std::vector<std::string> traditional_keys(std::string_view key) {
  std::vector<std::string> keys;
  if (key.size() < kShortestTraditional || key.size() > kLongestTraditional) return keys;
  const auto add = [&](std::size_t at, std::size_t size, const char* sound) {
    keys.emplace_back(key).replace(at, size, sound);
  };
  if (key.front() == 'v') add(0, 1, "u");
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (key[i] == 'u') add(i, 1, "o"), add(i, 1, "i");
    if (i > 0 && !is_vowel(key[i - 1]) && !is_vowel(key[i])) add(i, 0, "i");
  }
  return keys;
}

}  // namespace izde::kazakh
