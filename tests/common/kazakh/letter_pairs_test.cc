// Which letter follows which: the table, and what is made of it.
#include "common/kazakh/letter_pairs.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "common/kazakh/data.h"
#include "common/table.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// What all pairs of a word weigh, with its borders.
double weight(const LetterPairs& pairs, std::string_view word) {
  double sum = 0;
  Letter last = 0;
  for (const char32_t c : text::characters(word)) {
    sum += pairs.weight(last, letter_of(c));
    last = letter_of(c);
  }
  return sum + pairs.weight(last, 0);
}

TEST(LetterPairs, WeighWordsByTheirLanguage) {
  for (const char* word : {"қазақстандықтар", "тәуелсіздігінің", "оқушыларға", "мәселелерді", "жүргізілген"})
    EXPECT_GT(weight(LetterPairs::kazakh(), word), weight(LetterPairs::russian(), word) + 3) << word;
  for (const char* word : {"рассмотрение", "избирательной", "который", "государственного", "общественности"})
    EXPECT_GT(weight(LetterPairs::russian(), word), weight(LetterPairs::kazakh(), word) + 3) << word;
}

// As they stand there, and as another encoding has their letters.
TEST(LetterPairs, WeighWordsMoreThanLettersThatMakeNone) {
  const std::pair<const char*, const char*> kCases[] = {
      {"қоғам", "қоәам"}, {"үкімет", "ҝкімет"}, {"көңіл", "кґѕіл"}, {"баға", "баәа"}, {"привет", "рпйгеф"}};
  for (const auto& [word, none] : kCases)
    EXPECT_GT(weight(LetterPairs::kazakh(), word), weight(LetterPairs::kazakh(), none))
        << word << ' ' << none;
}

TEST(LetterPairs, HaveRowsOfSharesThatAddUp) {
  for (const TableRow& row : table_rows(data::letter_pairs())) {
    ASSERT_EQ(row.size(), 3u);
    EXPECT_TRUE(row[0] == "kk" || row[0] == "ru") << row[0];
    int sum = 0;
    for (const std::string_view follower : split(row[2], ' ')) {
      std::size_t position = 0;
      const char32_t letter = text::next_character(follower, position);
      EXPECT_TRUE(letter == U'_' || letter_of(letter) != 0) << follower;
      sum += std::stoi(std::string(follower.substr(position)));
    }
    EXPECT_NEAR(sum, 1000, 15) << row[0] << ' ' << row[1];  // shares are rounded
  }
}

}  // namespace
}  // namespace izde::kazakh
