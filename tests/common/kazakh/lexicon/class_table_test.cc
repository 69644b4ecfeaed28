#include "common/kazakh/lexicon/class_table.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <string_view>

#include "tests/support/kinds.h"
#include "tests/support/temporary_folder.h"

namespace izde::kazakh {
namespace {

// "word=kinds" for each word of a table.
std::string shown(const ClassTable& table) {
  std::string line;
  for (const auto& [word, kinds] : table.rows())
    line.append(line.empty() ? "" : " ").append(word + "=" + test::kinds_in_words(kinds));
  return line;
}

TEST(ClassTable, ReadsWordsAndTheirClasses) {
  struct Case {
    std::string_view text, rows;
  };
  constexpr Case kCases[] = {
      {"", ""},
      {"кітап\tnoun\n", "кітап=noun"},
      {"абай\tname\tgiven\n", "абай=noun"},
      {"алты\tnumeral\n", "алты=noun+numeral"},
      {"күз\ttime\n", "күз=noun+time"},
      {"жаз\tverb\n", "жаз=verb"},
      {"туралы\tfunction\n", "туралы=closed"},
      {"маған\tfunction irregular\tмен\tcase\tған\n", "маған=closed+irregular"},
      {"ала\tnoun verb\t\"motley\", or ал-а\n", "ала=noun+verb"},
      {"ала\t verb  noun \n", "ала=noun+verb"},
      {"той\tnoun\nтой\tverb\n", "той=noun+verb"},
      {"# түсіндірме\tnoun\n\nсу\tnoun\n#\n", "су=noun"},
      {"су\tnoun", "су=noun"},
      {"су\tnoun\r\nот\tnoun\tоттар\r\n", "от=noun су=noun"},
  };
  for (const auto& [text, rows] : kCases) {
    const test::TemporaryFolder folder;
    ClassTable table;
    table.read(folder.write("words.tsv", text));
    EXPECT_EQ(shown(table), rows) << text;
  }
}

TEST(ClassTable, JoinsItsFiles) {
  const test::TemporaryFolder folder;
  ClassTable table;
  table.read(folder.write("lexemes.tsv", "той\tnoun\nсу\tnoun\n"));
  table.read(folder.write("press.tsv", "той\tverb\nбатальон\tnoun\n"));
  EXPECT_EQ(shown(table), "батальон=noun су=noun той=noun+verb");
  EXPECT_EQ(table.find("той"), kNoun | kVerb);
  EXPECT_EQ(table.find("тойла"), 0u);
  EXPECT_EQ(table.find(""), 0u);
}

std::string error_of(const std::string& file) {
  try {
    ClassTable().read(file);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "no error";
}

TEST(ClassTable, NamesFileAndReason) {
  struct Case {
    std::string_view text, reason;
  };
  constexpr Case kCases[] = {
      {"су\tnoun\nот\n", ": no class: от"},
      {"су noun\n", ": no class: су noun"},
      {"су\t\twater\n", ": no class: су\t\twater"},
      {"су\tnuon\n", ": \"nuon\" is no class: су\tnuon"},
      {"су\tnoun, verb\n", ": \"noun,\" is no class: су\tnoun, verb"},
  };
  const test::TemporaryFolder folder;
  for (const auto& [text, reason] : kCases) {
    const std::string file = folder.write("words.tsv", text);
    EXPECT_EQ(error_of(file), file + std::string(reason));
  }
  EXPECT_EQ(error_of(folder / "none.tsv"), (folder / "none.tsv") + ": cannot be read");
}

}  // namespace
}  // namespace izde::kazakh
