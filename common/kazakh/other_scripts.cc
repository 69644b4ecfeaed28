#include "common/kazakh/other_scripts.h"

#include <algorithm>
#include <functional>

#include "common/kazakh/arabic.h"
#include "common/kazakh/latin.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kSeparators = " \t\n\r-";

// Reads each word of a name with `read`; empty when it is not of that alphabet.
std::string read_words(std::string_view name,
                       const std::function<bool(std::string_view word, std::string& out)>& read) {
  std::string all, word;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of(kSeparators), name.size());
    if (end == 0) {
      all += name.front(), name.remove_prefix(1);
      continue;
    }
    if (!read(name.substr(0, end), word)) return {};
    all += word, name.remove_prefix(end);
  }
  return all;
}

}  // namespace

std::vector<std::string> in_cyrillic(std::string_view name) {
  std::vector<std::string> spellings = {std::string(name)};
  const auto add = [&](const auto& read) {
    std::string spelling = read_words(name, read);
    if (!spelling.empty() && std::find(spellings.begin(), spellings.end(), spelling) == spellings.end())
      spellings.push_back(std::move(spelling));
  };
  LatinReader latin;
  for (const Orthography orthography :
       {Orthography::latin_2021, Orthography::latin_2018, Orthography::latin_2017, Orthography::latin_turkic})
    add([&](std::string_view word, std::string& out) { return latin.to_cyrillic(word, orthography, out); });
  ArabicReader arabic;
  add([&](std::string_view word, std::string& out) { return arabic.to_cyrillic(word, out); });
  return spellings;
}

}  // namespace izde::kazakh
