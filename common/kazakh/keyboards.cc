#include "common/kazakh/keyboards.h"

#include <algorithm>
#include <array>

#include "common/kazakh/data.h"
#include "common/table.h"

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

}  // namespace izde::kazakh
