#include "common/kazakh/look_alikes.h"

#include <algorithm>
#include <unordered_map>

#include "common/kazakh/data.h"
#include "common/table.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

char32_t letter_in(std::string_view text) {
  std::size_t position = 0;
  return text::next_character(text, position);
}

struct LookAlikes {
  using Letters = std::unordered_map<char32_t, char32_t>;
  Letters cyrillic, latin;   // in each script, by the letter of the other one
  Letters cyrillic_at_most;  // `cyrillic` and what no word has but in need

  LookAlikes() {
    for (const TableRow& row : table_rows(data::look_alikes())) {
      const char32_t of_latin = letter_in(row.at(0)), of_cyrillic = letter_in(row.at(1));
      cyrillic_at_most.emplace(of_latin, of_cyrillic);
      if (row.at(2) != "=") continue;
      cyrillic.emplace(of_latin, of_cyrillic);
      latin.emplace(of_cyrillic, of_latin);
    }
  }
};

bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x52F; }

// Letters of Latin and its extensions; × and ÷ are none, and stand in no word.
bool is_latin(char32_t c) {
  return (c < 0x80 && (c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= 0xC0 && c <= 0x2AF);
}

// Asked once a word: by bytes. Cyrillic letters begin with D0 to D4, Latin ones are ASCII or begin with C3 to CA.
bool is_mixed(std::string_view word) {
  bool has_cyrillic = false, has_latin = false;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    has_cyrillic |= byte >= 0xD0 && byte <= 0xD4;
    has_latin |= ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || (byte >= 0xC3 && byte <= 0xCA);
  }
  return has_cyrillic && has_latin;
}

std::size_t count(std::string_view word, bool (*is_counted)(char32_t)) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < word.size();) number += is_counted(text::next_character(word, i));
  return number;
}

bool can_be_written(std::string_view word, bool (*is_other)(char32_t), const LookAlikes::Letters& letters) {
  for (std::size_t i = 0; i < word.size();)
    if (const char32_t c = text::next_character(word, i); is_other(c) && !letters.contains(c)) return false;
  return true;
}

void write(std::string_view word, const LookAlikes::Letters& letters, std::string& out) {
  out.clear();
  for (std::size_t i = 0; i < word.size();) {
    const char32_t c = text::next_character(word, i);
    const auto found = letters.find(c);
    text::append(found == letters.end() ? c : found->second, out);
  }
}

}  // namespace

Script unify_look_alikes(std::string_view word, std::string& out) {
  if (!is_mixed(word) || !text::is_utf8(word)) return Script::mixed;
  static const LookAlikes look_alikes;
  const bool may_be_cyrillic = can_be_written(word, is_latin, look_alikes.cyrillic);
  const bool may_be_latin = can_be_written(word, is_cyrillic, look_alikes.latin);
  if (may_be_latin && !(may_be_cyrillic && count(word, is_cyrillic) >= count(word, is_latin))) {
    write(word, look_alikes.latin, out);
    return Script::latin;
  }
  if (!may_be_cyrillic && !can_be_written(word, is_latin, look_alikes.cyrillic_at_most)) return Script::mixed;
  write(word, look_alikes.cyrillic_at_most, out);
  return Script::cyrillic;
}

bool unify_numeral(std::string& word) {
  constexpr std::size_t kLetter = 2, kLongest = 8;  // bytes, letters: ххххіііі
  if (word.size() < 2 * kLetter || word.size() > kLongest * kLetter) return false;
  std::string latin;
  for (std::size_t i = 0; i < word.size(); i += kLetter) {
    const std::string_view letter = std::string_view(word).substr(i, kLetter);
    if (letter != "х" && letter != "і") return false;
    latin += letter == "х" ? 'x' : 'i';
  }
  word = latin;
  return true;
}

}  // namespace izde::kazakh
