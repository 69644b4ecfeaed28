#include "common/kazakh/letter_table.h"

#include <algorithm>
#include <utility>

#include "common/table.h"

namespace izde::kazakh {
namespace {

unsigned char first_byte(std::string_view text) { return static_cast<unsigned char>(text.front()); }

bool is_of(std::string_view orthographies, std::string_view orthography) {
  if (orthographies == "*") return true;
  const std::vector<std::string_view> all = split(orthographies, ' ');
  return std::find(all.begin(), all.end(), orthography) != all.end();
}

}  // namespace

LetterTable::LetterTable(std::string_view table, std::string_view orthography) {
  for (const TableRow& row : table_rows(table))
    if (is_of(row.at(0), orthography))
      rows_[first_byte(row.at(1))].push_back({row[1], split(row.at(2), ' '), row.at(3).front()});
  for (std::vector<Row>& rows : rows_)
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
      return std::pair(a.letters.size(), a.place != '-') > std::pair(b.letters.size(), b.place != '-');
    });
}

const LetterTable::Row* LetterTable::row_at(std::string_view rest, const Spelling& before) const {
  for (const Row& row : rows_[first_byte(rest)]) {
    if (!rest.starts_with(row.letters)) continue;
    if (row.place == '-' || (row.place == '^' ? before.empty() : before.is_behind_vowel())) return &row;
  }
  return nullptr;
}

std::size_t LetterTable::read_next(std::string_view rest, Spelling& spelling) const {
  const Row* row = row_at(rest, spelling);
  return row != nullptr && spelling.add(row->cyrillic) ? row->letters.size() : 0;
}

bool LetterTable::read(std::string_view word, Spelling& spelling) const {
  while (!word.empty()) {
    const std::size_t size = read_next(word, spelling);
    if (size == 0) return false;
    word.remove_prefix(size);
  }
  return !spelling.empty();
}

}  // namespace izde::kazakh
