// The words of an index, through the public header.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

using test::SmallIndex;

std::string article(const std::string& id, const std::string& text) {
  return R"({"id": ")" + id + R"(", "text": ")" + text + R"("})";
}

// "stem count", a Russian one behind "ru:".
std::string listed(Searcher searcher, const std::string& prefix, std::size_t limit = 0) {
  std::string text;
  for (const IndexWord& word : searcher.words(prefix, limit))
    text += (text.empty() ? "" : ", ") + std::string(word.is_russian ? "ru:" : "") + word.stem + " " +
            std::to_string(word.passages);
  return text;
}

TEST(Vocabulary, BeginsWithThePrefixFolded) {
  const SmallIndex index({article("a", "Мектептегі кітаптар көп."), article("b", "Кітапхана мектепте емес."),
                          article("c", "Кітапты оқыды. Кітап жақсы."),
                          R"({"id": "d", "source": "Үлгі", "text": "174-бап бойынша сот болды."})"});
  const struct {
    std::string prefix, words;
  } cases[] = {
      {"кітап", "кітап 2, кітапхана 1"},
      {"КІТАП", "кітап 2, кітапхана 1"},
      {"кiтап", "кітап 2, кітапхана 1"},  // a Latin i
      {"  кітап\n", "кітап 2, кітапхана 1"},
      {"кітапх", "кітапхана 1"},
      {"мек", "мектеп 2"},
      {"174", "174 1, 174-бап 1"},
      {"кітаптар", ""},  // the index has stems
      {"кітап мектеп", ""},
      {"Q", ""},  // ids of articles are none of its words
      {"R", ""},
      {"S", ""},
      {"үлгі", ""},  // nor are names of sources
      {"\xFF", ""},
      {std::string(5000, 'x'), ""},
      {std::string(1, '\0'), ""},
  };
  for (const auto& [prefix, words] : cases)
    EXPECT_EQ(listed(Searcher(index.path()), prefix), words) << prefix;
}

TEST(Vocabulary, GoesByNumberThenByLetters) {
  const SmallIndex index(
      {article("a", "Алма. Бал. Нан."), article("b", "Бал. Нан. Тұз."), article("c", "Нан.")});
  EXPECT_EQ(listed(Searcher(index.path()), ""), "нан 3, бал 2, алма 1, тұз 1");
  EXPECT_EQ(listed(Searcher(index.path()), "", 3), "нан 3, бал 2, алма 1");
  EXPECT_EQ(listed(Searcher(index.path()), "", 100), "нан 3, бал 2, алма 1, тұз 1");
}

TEST(Vocabulary, HasRussianWordsApart) {
  const SmallIndex index(
      {article("ru", "Журналист писал о новом законе, который принял парламент республики."),
       article("kk", "Парламент жаңа заң қабылдады.")});
  const std::string words = listed(Searcher(index.path()), "парламент");
  EXPECT_EQ(words, "парламент 1, ru:парламент 1");
  EXPECT_EQ(listed(Searcher(index.path()), "журналист"), "ru:журналист 1");
  const std::string all = listed(Searcher(index.path()), "");
  EXPECT_NE(all.find("ru:журналист 1"), std::string::npos) << all;
  EXPECT_EQ(all.find("Rжурналист"), std::string::npos) << all;
  EXPECT_EQ(all.find("Q"), std::string::npos) << all;
}

TEST(Vocabulary, CountsNothingThatIsGone) {
  SmallIndex index({article("a", "Кітап пен дәптер."), article("b", "Кітап.")});
  Searcher before(index.path());
  index.add({article("a", "Енді қалам.")});
  EXPECT_EQ(listed(std::move(before), "кітап"), "кітап 2");  // as it was opened
  EXPECT_EQ(listed(Searcher(index.path()), "кітап"), "кітап 1");
  EXPECT_EQ(listed(Searcher(index.path()), "дәптер"), "");
  EXPECT_EQ(listed(Searcher(index.path()), "қалам"), "қалам 1");
}

TEST(Vocabulary, OfAnEmptyIndex) {
  SmallIndex index;
  index.add({});
  EXPECT_EQ(listed(Searcher(index.path()), ""), "");
}

}  // namespace
}  // namespace izde
