#include "common/kazakh/keyboards.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "common/kazakh/data.h"
#include "common/table.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

using Keys = std::array<std::string_view, 128>;  // by what they give on the English layout; empty: the same

const Keys& keys_of(Keyboard keyboard) {
  static const auto read = [](std::size_t column) {
    Keys keys;
    for (const TableRow& row : table_rows(data::keyboards()))
      keys.at(static_cast<unsigned char>(row.at(2).front())) = row[column];
    return keys;
  };
  static const Keys kazakh = read(0), russian = read(1);
  return keyboard == Keyboard::kazakh ? kazakh : russian;
}

// The characters of the Kazakh keyboard without the shift key, in the order of its keys; a blank between its rows.
std::u32string rows_of_keys() {
  constexpr std::string_view kFirst[] = {"a", "z", "Q", "A", "Z", "2", "@"};  // of a row, on the English layout
  std::u32string keys;
  for (const TableRow& row : table_rows(data::keyboards())) {
    if (std::find(std::begin(kFirst), std::end(kFirst), row.at(2)) != std::end(kFirst)) keys += U' ';
    keys += text::characters(row.at(0));
  }
  return keys;
}

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_latin_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

std::string typed_on(Keyboard keyboard, std::string_view text) {
  const Keys& keys = keys_of(keyboard);
  std::string typed;
  while (!text.empty()) {
    const auto end =
        is_blank(text.front()) ? text.begin() + 1 : std::find_if(text.begin(), text.end(), is_blank);
    const std::string_view part(text.begin(), end);
    const bool is_word = std::any_of(part.begin(), part.end(), is_latin_letter);
    for (const char c : part) {
      const auto key = static_cast<unsigned char>(c);
      if (is_word && key < keys.size() && !keys[key].empty())
        typed += keys[key];
      else
        typed += c;
    }
    text.remove_prefix(part.size());
  }
  return typed;
}

bool are_beside(char32_t letter, char32_t other) {
  static const std::u32string keys = rows_of_keys();
  return keys.find({letter, other}) != keys.npos || keys.find({other, letter}) != keys.npos;
}

}  // namespace izde::kazakh
