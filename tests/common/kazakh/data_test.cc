// The tables of words as they are written: what a slip of the hand would do to them.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <utility>

#include "common/kazakh/letters.h"
#include "common/kazakh/lexicon/class_table.h"
#include "common/kazakh/lexicon/lexicon.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

enum Column { kWord, kClasses, kColumns };

std::string file_of(const std::string& table) {
  return std::string(IZDE_SOURCE_DIR) + "/common/kazakh/data/" + table + ".tsv";
}

std::string text_of(const std::string& table) {
  std::ifstream in(file_of(table));
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

class WordTable : public testing::TestWithParam<const char*> {};

TEST_P(WordTable, HasWordsInKazakhLettersWithTheirClass) {
  const std::string text = text_of(GetParam());
  std::size_t count = 0;
  for (const TableRow& row : table_rows(text)) {
    ++count;
    EXPECT_TRUE(hash_of(row[kWord])) << row[kWord] << " has other letters";
    ASSERT_GE(row.size(), std::size_t{kColumns}) << row[kWord];
    EXPECT_NE(row[kClasses].find_first_not_of(' '), std::string::npos) << row[kWord] << " has no class";
  }
  EXPECT_GE(count, 50u);
}

TEST_P(WordTable, HasNoRowTwice) {
  const std::string text = text_of(GetParam());
  std::set<std::pair<std::string_view, std::string_view>> rows;
  for (const TableRow& row : table_rows(text))
    EXPECT_TRUE(rows.emplace(row.at(kWord), row.at(kClasses)).second) << row[kWord] << ' ' << row[kClasses];
}

TEST_P(WordTable, HasClassesThatAreKnown) { EXPECT_NO_THROW(ClassTable().read(file_of(GetParam()))); }

INSTANTIATE_TEST_SUITE_P(Data, WordTable,
                         testing::Values("lexemes", "names", "press", "not_lexemes", "irregular"),
                         [](const auto& table) { return std::string(table.param); });

TEST(WordTables, AreInTheLexicon) {
  ClassTable ours, refused;
  for (const char* table : {"lexemes", "names", "press", "irregular"}) ours.read(file_of(table));
  refused.read(file_of("not_lexemes"));
  for (const auto& [word, kinds] : ours.rows()) {
    const Nodes known = compiled_lexicon().find(hash_of(word).value());
    const Nodes expected =
        kinds & ~(refused.find(word) & kVerb);  // refused verbs are not even taken from our tables
    EXPECT_EQ(known & expected, expected) << word;
  }
}

}  // namespace
}  // namespace izde::kazakh
