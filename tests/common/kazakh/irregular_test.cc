#include "common/kazakh/irregular.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "common/kazakh/data.h"
#include "common/kazakh/letters.h"
#include "common/kazakh/lexicon/lexicon.h"
#include "common/kazakh/suffixes.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

enum Column { kForm, kClasses, kStem, kSlot, kEnding, kColumns };

TEST(FindIrregular, HasEachRowOfTheTable) {
  std::set<std::string_view> forms;
  for (const TableRow& row : table_rows(data::irregular())) {
    ASSERT_EQ(row.size(), std::size_t{kColumns}) << row[kForm];
    EXPECT_TRUE(forms.insert(row[kForm]).second) << row[kForm] << " has two rows";
    const auto hash = hash_of(row[kForm]);
    ASSERT_TRUE(hash) << row[kForm];
    const Irregular* const found = find_irregular(*hash);
    ASSERT_NE(found, nullptr) << row[kForm];
    EXPECT_EQ(found->stem, row[kStem]) << row[kForm];
    EXPECT_EQ(slot_name(found->slot), row[kSlot]) << row[kForm] << ": no such slot";
    EXPECT_EQ(found->ending, row[kEnding]) << row[kForm];
    EXPECT_NE(compiled_lexicon().find(*hash) & kIrregular, 0u) << row[kForm];
  }
  EXPECT_GE(forms.size(), 77u);
}

TEST(FindIrregular, HasEndingsOfTheirFormsAndStemsThatWordsHave) {
  for (const TableRow& row : table_rows(data::irregular())) {
    EXPECT_TRUE(row[kForm].ends_with(row[kEnding])) << row[kForm] << ' ' << row[kEnding];
    std::string own;
    stem(row[kStem], own);
    EXPECT_EQ(own, row[kStem]) << row[kForm] << " has a stem that its word has not";
  }
}

TEST(FindIrregular, HasNothingElse) {
  for (const std::string_view word : {"мен", "сен", "ол", "бұл", "қала", "кітап", "бізге", "екінші", "келіп"})
    EXPECT_EQ(find_irregular(*hash_of(word)), nullptr) << word;
  EXPECT_EQ(find_irregular(0), nullptr);
}

// A misspelt slot would be read as the last one.
TEST(FindIrregular, ReadsTheFormsOfEachSlot) {
  struct Case {
    std::string_view word, stem;
    Slot slot;
  };
  for (const auto& [word, stem, slot] :
       {Case{"маған", "мен", Slot::case_ending}, Case{"оныкі", "ол", Slot::pronominal},
        Case{"екеу", "екі", Slot::collective}, Case{"боп", "бол", Slot::converb},
        Case{"жатыр", "жат", Slot::tense}, Case{"екендік", "екен", Slot::verbal_noun},
        Case{"меніңше", "мен", Slot::likeness}, Case{"ендігі", "енді", Slot::attributive}}) {
    const Irregular* const found = find_irregular(*hash_of(word));
    ASSERT_NE(found, nullptr) << word;
    EXPECT_EQ(found->stem, stem) << word;
    EXPECT_EQ(found->slot, slot) << word;
  }
}

}  // namespace
}  // namespace izde::kazakh
