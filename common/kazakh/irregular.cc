#include "common/kazakh/irregular.h"

#include <string>
#include <unordered_map>

#include "common/kazakh/data.h"
#include "common/kazakh/letters.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

using Table = std::unordered_map<std::uint64_t, Irregular>;

Slot slot_named(std::string_view name) {
  auto slot = Slot::plural;
  while (slot != Slot::verbal_noun && slot_name(slot) != name)
    slot = static_cast<Slot>(static_cast<int>(slot) + 1);
  return slot;
}

Table read_table() {
  enum Column { kForm, kClasses, kStem, kSlot, kEnding, kColumns };
  Table table;
  for (const TableRow& row : table_rows(data::irregular())) {
    const auto hash = hash_of(row.at(kForm));
    if (row.size() >= kColumns && hash) table[*hash] = {row[kStem], slot_named(row[kSlot]), row[kEnding]};
  }
  return table;
}

}  // namespace

const Irregular* find_irregular(std::uint64_t hash) {
  static const Table table = read_table();
  const auto found = table.find(hash);
  return found == table.end() ? nullptr : &found->second;
}

}  // namespace izde::kazakh
