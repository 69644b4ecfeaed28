#include "common/passage_table.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "izde/error.h"
#include "tests/support/temporary_folder.h"

namespace izde {
namespace {

using test::TemporaryFolder;
using Values = std::vector<std::uint16_t>;

struct Row {
  std::uint32_t document;
  PassageRow row;
  Values cities, years, regions, tokens;
};

const std::vector<Row> kRows = {
    {1, {.published = 20190408, .number = 1, .length = 70}, {3, 1}, {2018, 2019}, {7}, {11, 12, 0}},
    {2, {.published = 20190408, .number = 2, .length = 65535, .in_block = 1}, {}, {2011}, {}, {}},
    {4, {.number = 1, .block = 1ull << 40}, {0}, {}, {2, 16}, {65535}},
};

void append(PassageTableWriter& writer, const std::vector<Row>& rows) {
  for (const Row& row : rows) writer.append(row.document, row.row, {row.cities, row.years, row.regions, row.tokens});
}

void write(const TemporaryFolder& folder, const std::vector<Row>& rows, std::uint32_t last = 0) {
  if (last == 0) PassageTableWriter::begin(folder.path());
  PassageTableWriter writer(folder.path(), last);
  append(writer, rows);
  writer.sync();
}

// What `row` points to, as "[cities][years][regions][tokens]".
std::string values(const PassageTable& table, std::uint32_t document) {
  std::string shown;
  const PassageRow& row = table.row(document);
  for (std::span<const std::uint16_t> list : {table.cities(row), table.years(row), table.regions(row), table.tokens(row)}) {
    shown += '[';
    for (std::size_t i = 0; i < list.size(); ++i) shown += (i > 0 ? "," : "") + std::to_string(list[i]);
    shown += ']';
  }
  return shown;
}

// Rows 0 to `last` as "published/number/length/in_block/block[cities][years][regions][tokens]".
std::string rows(const TemporaryFolder& folder, std::uint32_t last) {
  const PassageTable table(folder.path(), last);
  EXPECT_EQ(table.last(), last);
  std::string shown;
  for (std::uint32_t document = 0; document <= last; ++document) {
    const PassageRow& row = table.row(document);
    if (!shown.empty()) shown += ' ';
    for (std::uint64_t field : {std::uint64_t{row.published}, std::uint64_t{row.number},
                                std::uint64_t{row.length}, std::uint64_t{row.in_block}})
      shown += std::to_string(field) + '/';
    shown += std::to_string(row.block) + values(table, document);
  }
  return shown;
}

template <class Action>
void expect_damaged(const Action& action, std::string_view what) {
  try {
    action();
    ADD_FAILURE() << what << ": no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::damaged) << what << ": " << error.what();
  }
}

constexpr char kFirstTwo[] =
    "0/0/0/0/0[][][][] 20190408/1/70/0/0[3,1][2018,2019][7][11,12,0] 20190408/2/65535/1/0[][2011][][]";
constexpr char kOthers[] = " 0/0/0/0/0[][][][] 0/1/0/0/1099511627776[0][][2,16][65535]";

TEST(PassageTable, PacksDates) {
  constexpr std::pair<Date, std::uint32_t> kCases[] = {
      {{}, 0}, {{2019}, 20190000}, {{2019, 4}, 20190400}, {{2019, 4, 8}, 20190408}, {{1000, 1, 1}, 10000101}};
  for (const auto& [date, number] : kCases) {
    EXPECT_EQ(packed(date), number);
    EXPECT_EQ(unpacked(number), date) << number;
  }
}

TEST(PassageTable, ReadsBackWhatWasWritten) {
  const TemporaryFolder folder;
  write(folder, kRows);
  EXPECT_EQ(rows(folder, 4), std::string(kFirstTwo) + kOthers);
}

TEST(PassageTable, OfAnEmptyIndexHasNoPassage) {
  const TemporaryFolder folder;
  write(folder, {});
  EXPECT_EQ(rows(folder, 0), "0/0/0/0/0[][][][]");
}

TEST(PassageTable, EndsAtTheLastDocument) {
  const TemporaryFolder folder;
  write(folder, kRows);
  EXPECT_EQ(rows(folder, 2), kFirstTwo);
}

TEST(PassageTable, KeepsFingerprints) {
  const TemporaryFolder folder;
  PassageRow row = {.number = 1};
  row.fingerprint.values[14] = 7, row.fingerprint.words = 80;
  write(folder, {{1, row, {}, {}, {}, {}}});
  const Fingerprint read = PassageTable(folder.path(), 1).row(1).fingerprint;
  EXPECT_EQ(read.values, row.fingerprint.values);
  EXPECT_EQ(read.words, 80);
}

TEST(PassageTableWriter, ReadsARow) {
  const TemporaryFolder folder;
  PassageTableWriter::begin(folder.path());
  PassageTableWriter writer(folder.path(), 0);
  append(writer, kRows);
  EXPECT_EQ(writer.row(4).block, 1ull << 40);
  EXPECT_EQ(writer.row(0).number, 0u);
  expect_damaged([&] { writer.row(5); }, "a row that is not there");
  expect_damaged([&] { writer.row(0xFFFFFFFF); }, "a row far behind the end");
}

TEST(PassageTable, TakesMoreThanABuffer) {
  const TemporaryFolder folder;
  constexpr std::uint32_t kDocuments = 120000;  // 2.4 MB of rows
  PassageTableWriter::begin(folder.path());
  PassageTableWriter writer(folder.path(), 0);
  for (std::uint32_t i = 1; i <= kDocuments; ++i) {
    const Values city = {static_cast<std::uint16_t>(i % 7)};
    writer.append(i, {.number = i}, {city, {}, {}, {}});
  }
  writer.sync();
  const PassageTable table(folder.path(), kDocuments);
  for (std::uint32_t i = 1; i <= kDocuments; ++i) {
    ASSERT_EQ(table.row(i).number, i);
    ASSERT_EQ(table.cities(table.row(i)).front(), i % 7);
  }
}

TEST(PassageTable, TakesAtMost65535ValuesOfAKind) {
  const TemporaryFolder folder;
  const Values many(70000, 5);
  write(folder, {{1, {.number = 1}, many, many, {}, many}, {2, {.number = 1}, {6}, {2020}, {}, {7}}});
  const PassageTable table(folder.path(), 2);
  EXPECT_EQ(table.cities(table.row(1)).size(), 65535u);
  EXPECT_EQ(table.years(table.row(1)).size(), 65535u);
  EXPECT_EQ(table.tokens(table.row(1)).back(), 5);
  EXPECT_EQ(values(table, 2), "[6][2020][][7]");
}

TEST(PassageTableWriter, DropsRowsBehindTheLastDocument) {
  const TemporaryFolder folder;
  write(folder, kRows);
  write(folder, {{3, {.published = 20200000, .number = 1, .length = 9}, {7}, {2020, 2021}, {}, {5}}}, 2);
  EXPECT_EQ(rows(folder, 3), std::string(kFirstTwo) + " 20200000/1/9/0/0[7][2020,2021][][5]");
  expect_damaged([&] { rows(folder, 4); }, "a row dropped");
}

TEST(PassageTableWriter, BeginsAnew) {
  const TemporaryFolder folder;
  write(folder, kRows);
  write(folder, {{1, {.number = 1}, {9}, {}, {}, {}}});
  EXPECT_EQ(rows(folder, 1), "0/0/0/0/0[][][][] 0/1/0/0/0[9][][][]");
}

// The row of no document is committed, too: a reader may be about to map it.
TEST(PassageTableWriter, NeverTakesAwayTheRowThatItBeganWith) {
  const TemporaryFolder folder;
  PassageTableWriter::begin(folder.path());
  const PassageTableWriter writer(folder.path(), 0);
  EXPECT_EQ(rows(folder, 0), "0/0/0/0/0[][][][]");
}

TEST(PassageTableWriter, LeavesWhatIsCommittedWhenNotSynced) {
  const TemporaryFolder folder;
  write(folder, kRows);
  PassageTableWriter(folder.path(), 2).append(3, {.number = 1}, {});
  EXPECT_EQ(rows(folder, 2), kFirstTwo);
}

TEST(PassageTable, ReadsOnWhileAWriterAppends) {
  const TemporaryFolder folder;
  write(folder, kRows);
  const PassageTable table(folder.path(), 2);
  write(folder, {{3, {.number = 1}, {7}, {2020}, {}, {}}}, 2);
  EXPECT_EQ(values(table, 1) + values(table, 2), "[3,1][2018,2019][7][11,12,0][][2011][][]");
}

TEST(PassageTable, IsDamagedWhenTooShort) {
  const TemporaryFolder folder;
  expect_damaged([&] { PassageTable(folder.path(), 0); }, "no files");
  write(folder, kRows);
  expect_damaged([&] { PassageTable(folder.path(), 5); }, "reader: rows end before");
  expect_damaged([&] { PassageTableWriter(folder.path(), 5); }, "writer: rows end before");
  for (const auto& file : std::filesystem::directory_iterator(folder.path())) {
    const std::uintmax_t size = file.file_size();
    for (const std::uintmax_t left : {size - 1, std::uintmax_t{0}}) {
      write(folder, kRows);
      std::filesystem::resize_file(file.path(), left);
      expect_damaged([&] { PassageTable(folder.path(), 4); }, "reader: " + file.path().filename().string());
      expect_damaged([&] { PassageTableWriter(folder.path(), 4); },
                     "writer: " + file.path().filename().string());
    }
    write(folder, kRows);
  }
}

}  // namespace
}  // namespace izde
