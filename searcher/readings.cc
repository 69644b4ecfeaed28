#include "searcher/readings.h"

#include "common/kazakh/arabic.h"
#include "common/kazakh/latin.h"
#include "common/kazakh/spelling_key.h"

namespace izde {
namespace {

using kazakh::Orthography;
constexpr Orthography kLatin[] = {Orthography::latin_2021, Orthography::latin_2018, Orthography::latin_2017,
                                  Orthography::latin_turkic};

// Folded Cyrillic begins with the bytes D0 to D3, Arabic with others above.
bool is_latin(const std::string& word) { return word.empty() || static_cast<unsigned char>(word[0]) < 0xD0; }
bool is_arabic(const std::string& word) {
  return !is_latin(word) && static_cast<unsigned char>(word[0]) > 0xD3;
}

}  // namespace

std::vector<std::string> readings_of(const std::string& word) {
  std::vector<std::string> readings;
  std::string cyrillic;
  if (is_arabic(word) && kazakh::ArabicReader().to_cyrillic(word, cyrillic)) readings.push_back(cyrillic);
  if (!is_latin(word)) return readings;
  kazakh::LatinReader reader;
  for (const kazakh::Orthography orthography : kLatin)
    if (reader.to_cyrillic(word, orthography, cyrillic)) readings.push_back(cyrillic);
  return readings;
}

std::vector<std::string> spelling_keys_of(const std::string& word, const std::vector<std::string>& readings) {
  if (is_latin(word)) return kazakh::spelling_keys_of_latin(word);
  return {kazakh::spelling_key(readings.empty() ? word : readings.front())};
}

}  // namespace izde
