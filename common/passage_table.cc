#include "common/passage_table.h"

#include <algorithm>
#include <limits>

#include "izde/error.h"

namespace izde {
namespace {

constexpr const char* kRowsFile = "passages.izde";
constexpr const char* kValuesFile = "values.izde";

std::size_t bytes_of_rows(std::uint32_t last) { return (std::size_t{last} + 1) * sizeof(PassageRow); }

std::size_t bytes_of_values(const PassageRow& last) {
  return (std::size_t{last.values} + last.cities + last.years + last.regions + last.tokens) *
         sizeof(std::uint16_t);
}

}  // namespace

std::uint32_t packed(Date date) {
  return static_cast<std::uint32_t>(date.year * 10000 + date.month * 100 + date.day);
}

Date unpacked(std::uint32_t date) {
  return {static_cast<int>(date / 10000), static_cast<int>(date / 100 % 100), static_cast<int>(date % 100)};
}

PassageTable::PassageTable(const std::filesystem::path& index, std::uint32_t last)
    : last_(last),
      rows_(index / kRowsFile, bytes_of_rows(last)),
      values_(index / kValuesFile, bytes_of_values(row(last))) {}

void PassageTable::throw_damaged() {
  throw Error(ErrorKind::damaged,
              "index: the passage table contradicts itself; index the sources again into a new folder");
}

PassageTableWriter::PassageTableWriter(const std::filesystem::path& index, std::uint32_t last)
    : rows_(index / kRowsFile), values_(index / kValuesFile) {
  const PassageRow row_of_last = row(last);
  rows_.cut(bytes_of_rows(last));
  values_.cut(bytes_of_values(row_of_last));
}

void PassageTableWriter::begin(const std::filesystem::path& index) {
  const PassageRow none;  // document 0 does not exist: its row is empty
  AppendedFile rows(index / kRowsFile), values(index / kValuesFile);
  rows.cut(0), values.cut(0);
  rows.append(&none, sizeof none);
  values.sync(), rows.sync();
}

PassageRow PassageTableWriter::row(std::uint32_t document) {
  PassageRow row;
  rows_.read(document * sizeof row, &row, sizeof row);
  return row;
}

void PassageTableWriter::append(std::uint32_t document, PassageRow row, const PassageValues& values) {
  const auto limited = [](std::span<const std::uint16_t> list) {
    return list.first(std::min<std::size_t>(list.size(), std::numeric_limits<std::uint16_t>::max()));
  };
  const std::size_t first = values_.size() / sizeof(std::uint16_t);
  if (first > std::numeric_limits<std::uint32_t>::max())
    throw Error(ErrorKind::failure, "index: it is full; index further articles into another folder");
  row.values = static_cast<std::uint32_t>(first);
  row.cities = static_cast<std::uint16_t>(limited(values.cities).size());
  row.years = static_cast<std::uint16_t>(limited(values.years).size());
  row.regions = static_cast<std::uint8_t>(values.regions.size());  // there are 17 of them
  row.tokens = static_cast<std::uint16_t>(limited(values.tokens).size());
  PassageRow none;
  none.values = row.values;
  while (rows_.size() < document * sizeof row) rows_.append(&none, sizeof none);
  rows_.append(&row, sizeof row);
  for (const auto& list :
       {limited(values.cities), limited(values.years), values.regions, limited(values.tokens)})
    values_.append(list.data(), list.size_bytes());
}

void PassageTableWriter::sync() { values_.sync(), rows_.sync(); }

}  // namespace izde
