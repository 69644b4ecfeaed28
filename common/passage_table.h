// The passage table: for each passage of an index what filters, facets and ranking read for every match. Two
// files beside Xapian's (mapped_file.h says how they are used): a row of 48 bytes a passage, by Xapian's
// document number, and the values that rows point to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

#include "common/document.h"
#include "common/fingerprint.h"
#include "common/mapped_file.h"

namespace izde {

/// A date as one ascending number, YYYYMMDD with zeros for what is unknown.
std::uint32_t packed(Date date);
Date unpacked(std::uint32_t date);

/// A row as it lies in the file, in the byte order of the machine.
struct PassageRow {
  std::uint32_t published = 0;  ///< packed; 0: unknown
  std::uint32_t number = 0;     ///< of the passage in its article, from 1; 0: no passage
  std::uint32_t values = 0;  ///< index of its first city in the values file; years, regions and tokens follow
  std::uint16_t length = 0;  ///< sum of its term counts, at most 65,535
  std::uint16_t in_block = 0;  ///< passages of its text block before it
  std::uint16_t cities = 0;
  std::uint16_t years = 0;
  std::uint16_t tokens = 0;  ///< length of its token sequence (token_sequence.h)
  std::uint8_t regions = 0;
  Language language = Language::kazakh;  ///< of its article
  Fingerprint fingerprint{};             ///< of its text, without the title
  std::uint64_t block = 0;               ///< offset of its text block in the article file (article_record.h)
};
static_assert(sizeof(PassageRow) == 48);

/// What a row points to.
struct PassageValues {
  std::span<const std::uint16_t> cities;  ///< numbers of cities, as the index's list of cities counts them
  std::span<const std::uint16_t> years;
  std::span<const std::uint16_t>
      regions;  ///< their numbers (kazakh/regions.h), those of its cities among them
  std::span<const std::uint16_t> tokens;
};

/// Reads the rows of one state of an index. Immutable; safe from any thread.
class PassageTable {
 public:
  /// Maps the rows up to document `last`. Throws Error: damaged.
  PassageTable(const std::filesystem::path& index, std::uint32_t last);

  std::uint32_t last() const { return last_; }

  // What follows throws Error (damaged) instead of reading outside the files, whatever stands in them.

  const PassageRow& row(std::uint32_t document) const {
    if (document > last()) throw_damaged();
    return rows()[document];
  }
  /// Returns the first passage of the article that `document` is a passage of.
  std::uint32_t first_of(std::uint32_t document) const {
    const std::uint32_t number = row(document).number;
    if (number == 0 || number > document) throw_damaged();
    return document + 1 - number;
  }
  std::span<const std::uint16_t> cities(const PassageRow& row) const { return part(row, 0, row.cities); }
  std::span<const std::uint16_t> years(const PassageRow& row) const {
    return part(row, row.cities, row.years);
  }
  std::span<const std::uint16_t> regions(const PassageRow& row) const {
    return part(row, std::size_t{row.cities} + row.years, row.regions);
  }
  std::span<const std::uint16_t> tokens(const PassageRow& row) const {
    return part(row, std::size_t{row.cities} + row.years + row.regions, row.tokens);
  }

 private:
  [[noreturn]] static void throw_damaged();
  const PassageRow* rows() const { return reinterpret_cast<const PassageRow*>(rows_.data()); }
  std::span<const std::uint16_t> part(const PassageRow& row, std::size_t skipped, std::size_t size) const {
    const std::size_t begin = row.values + skipped;
    if (begin + size > values_.size() / sizeof(std::uint16_t)) throw_damaged();
    return {reinterpret_cast<const std::uint16_t*>(values_.data()) + begin, size};
  }

  std::uint32_t last_;
  MappedFile rows_, values_;
};

/// Appends rows. Not safe from several threads.
class PassageTableWriter {
 public:
  /// Makes the files of an index that has nothing yet. Throws Error: failure.
  static void begin(const std::filesystem::path& index);

  /// Opens the files and drops what lies behind document `last`. Throws Error: damaged, failure.
  PassageTableWriter(const std::filesystem::path& index, std::uint32_t last);

  /// Reads the row of a document. Throws Error: damaged, failure.
  PassageRow row(std::uint32_t document);

  /// Appends the row of `document`, which must be above all before; what counts and points to `values` is set
  /// here.
  void append(std::uint32_t document, PassageRow row, const PassageValues& values);

  /// Writes everything to disk and waits until it is there. Throws Error: failure.
  void sync();

  /// Lets what was synced go with the object: no commit has it.
  void drop() { rows_.drop(), values_.drop(); }

 private:
  AppendedFile rows_, values_;
};

}  // namespace izde
