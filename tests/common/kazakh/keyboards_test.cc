// What the keys of an English keyboard give on Cyrillic ones.
#include "common/kazakh/keyboards.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <tuple>

#include "common/kazakh/data.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

TEST(Keyboards, GiveWhatWasMeant) {
  const struct {
    std::string typed, kazakh, russian;
  } kCases[] = {
      {"0fpf0cnfy", "қазақстан", "0аза0стан"},
      {"Rfpfrcnfy", "Казакстан", "Казакстан"},
      {";2r3itd", "жәкішев", "ж2к3шев"},
      {"[fksr ~krf `krf", "халык )лка (лка", "халык Ёлка ёлка"},
      {"N-ktutyjdf", "Төлегенова", "Т-легенова"},
      {"v9yfq? ufp/", "мұнай? газ№", "м9най, газ."},
      {"2019 ;sk", "2019 жыл", "2019 жыл"},  // no letter: a figure is one on any keyboard
      {"ә q\xFF", "ә й\xFF", "ә й\xFF"},
      {"\ta\n", "\tф\n", "\tф\n"},
      {"", "", ""},
  };
  for (const auto& [typed, kazakh, russian] : kCases) {
    EXPECT_EQ(typed_on(Keyboard::kazakh, typed), kazakh) << typed;
    EXPECT_EQ(typed_on(Keyboard::russian, typed), russian) << typed;
  }
}

TEST(Keyboards, HaveEachLetterOnce) {
  std::set<std::string_view> keys, kazakh;
  for (const TableRow& row : table_rows(data::keyboards())) {
    ASSERT_EQ(row.size(), 3u);
    EXPECT_EQ(row[2].size(), 1u) << row[2];
    EXPECT_TRUE(keys.insert(row[2]).second) << row[2];
    EXPECT_TRUE(kazakh.insert(row[0]).second) << row[0];
  }
  for (const std::string_view letter : {"ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і", "Ә", "Һ", "щ", "Ю"})
    EXPECT_TRUE(kazakh.contains(letter)) << letter;
}

TEST(Keyboards, HaveKeysBesideEachOther) {
  const std::tuple<char32_t, char32_t, bool> kCases[] = {
      {U'й', U'ц', true},  {U'ц', U'й', true},  {U'ф', U'ы', true},  {U'қ', U'ө', true},  {U'і', U'ң', true},
      {U'й', U'й', false}, {U'й', U'у', false}, {U'ъ', U'ф', false},  // ends of rows
      {U'э', U'я', false}, {U'ю', U'Й', false}, {U'ю', U'ә', false}, {U'q', U'w', false},
  };
  for (const auto& [letter, other, beside] : kCases)
    EXPECT_EQ(are_beside(letter, other), beside)
        << std::hex << static_cast<unsigned>(letter) << ' ' << static_cast<unsigned>(other);
}

}  // namespace
}  // namespace izde::kazakh
