// The tables of this folder: forms that must have the stem of their lemma, and words that must not meet (README.md).
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/kazakh/stemmer.h"
#include "common/table.h"

namespace izde {
namespace {

constexpr std::string_view kFails = "fails";

std::string text_of(const std::string& table) {
  std::ifstream in(std::string(IZDE_SOURCE_DIR) + "/tests/vocabulary/" + table + ".tsv");
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

// Holds each row to what it says of itself: that its words pass, or, marked, that they fail.
class Tally {
 public:
  void add(const TableRow& row, bool passes, std::size_t mark) {
    const bool marked = row.size() > mark && row[mark].starts_with(kFails);
    ++rows_, failing_ += marked;
    std::string shown;
    for (const std::string_view cell : row) shown += std::string(cell) + "  ";
    EXPECT_NE(passes, marked) << (marked ? "passes; take its mark away: " : "fails: ") << shown;
  }
  ~Tally() { std::cout << rows_ << " rows, " << failing_ << " marked as failing\n"; }

  std::size_t rows() const { return rows_; }

 private:
  std::size_t rows_ = 0, failing_ = 0;
};

std::string row_in_words(const TableRow& row, Analyzer& analyzer) {
  return std::string(row[0]) + " has " + analyzer.stems(row[0]) + ", " + std::string(row[1]) + " has " +
         analyzer.stems(row[1]);
}

class Vocabulary : public testing::TestWithParam<const char*> {};

TEST_P(Vocabulary, FormsHaveTheStemOfTheirLemma) {
  enum Column { kForm, kLemma, kClass, kSlots, kMark };
  const std::string text = text_of(GetParam());
  Analyzer analyzer;
  Tally tally;
  for (const TableRow& row : table_rows(text)) {
    ASSERT_GE(row.size(), kMark) << row[0];
    SCOPED_TRACE(row_in_words(row, analyzer));
    tally.add(row, analyzer.stems(row[kForm]) == analyzer.stems(row[kLemma]), kMark);
  }
  EXPECT_GE(tally.rows(), 150u);
}

INSTANTIATE_TEST_SUITE_P(Tables, Vocabulary, testing::Values("nouns", "closed", "verbs", "names", "figures"),
                         [](const auto& table) { return std::string(table.param); });

TEST(VocabularyTraps, HaveDifferentStems) {
  enum Column { kOne, kOther, kReason, kMark };
  const std::string text = text_of("traps");
  Analyzer analyzer;
  Tally tally;
  for (const TableRow& row : table_rows(text)) {
    ASSERT_GE(row.size(), kMark) << row[0];
    SCOPED_TRACE(row_in_words(row, analyzer));
    tally.add(row, analyzer.stems(row[kOne]) != analyzer.stems(row[kOther]), kMark);
  }
  EXPECT_GE(tally.rows(), 200u);
}

// A table that lacks a slot tests nothing of it.
TEST(VocabularyTables, HaveEverySlotAndClass) {
  std::map<std::string, std::size_t, std::less<>> slots, classes;
  for (const char* table : {"nouns", "closed", "verbs", "names", "figures"}) {
    const std::string text = text_of(table);
    for (const TableRow& row : table_rows(text)) {
      ++classes[std::string(row.at(2))];
      std::istringstream in{std::string(row.at(3))};
      for (std::string slot; in >> slot;) ++slots[slot.substr(0, slot.find(':'))];
    }
  }
  for (auto slot = kazakh::Slot::plural; !kazakh::slot_name(slot).empty();
       slot = static_cast<kazakh::Slot>(static_cast<int>(slot) + 1)) {
    std::string name(kazakh::slot_name(slot));
    std::replace(name.begin(), name.end(), ' ', '-');
    EXPECT_GE(slots[name], 15u) << name;
  }
  for (const char* one : {"noun", "adjective", "numeral", "pronoun", "adverb", "verb", "name", "place",
                          "organisation", "acronym", "figure", "double"})
    EXPECT_GE(classes[one], 25u) << one;
}

}  // namespace
}  // namespace izde
