// A passage table for a test, without an index around it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/passage_table.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {

/// A passage as its row tells of it.
struct PassageFacts {
  std::uint32_t number = 1;  ///< in its article; 1 begins another article
  Date published;
  std::vector<std::uint16_t> cities;  ///< by their number
  std::vector<std::uint16_t> years;   ///< mentioned, ascending
  std::vector<std::uint16_t> regions = {};  ///< by their number, ascending
};

/// Writes `passages` as documents 1, 2, ... into a temporary folder and maps them. They stay mapped when the
/// folder is gone.
inline PassageTable table_of(const std::vector<PassageFacts>& passages) {
  const TemporaryFolder folder;
  std::uint32_t document = 0;
  PassageTableWriter::begin(folder.path());
  PassageTableWriter writer(folder.path(), document);
  for (const PassageFacts& passage : passages) {
    PassageRow row;
    row.published = packed(passage.published);
    row.number = passage.number;
    writer.append(++document, row, {passage.cities, passage.years, passage.regions, {}});
  }
  writer.sync();
  return PassageTable(folder.path(), document);
}

}  // namespace izde::test
