// Words of an index that are spelled nearly like one: a table, and the same as comparing each with a plain table of distances.
#include "searcher/near_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "common/text/utf8.h"
#include "searcher/index_reader.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

std::string article(const std::string& id, const std::string& text) {
  return R"({"id":")" + id + R"(","title":"","text":")" + text + R"("})";
}

// "term distance passages" of each, in order.
std::string shown(const std::vector<NearWord>& words) {
  std::string line;
  for (const NearWord& word : words)
    line += (line.empty() ? "" : ", ") + word.term + " " + std::to_string(word.distance) + " " +
            std::to_string(word.passages);
  return line;
}

TEST(NearWords, AreOfTheIndexAndNearestFirst) {
  const test::SmallIndex index(
      {article("жана", "Мұхтар Жәкішевті 2019 жылы босатты. Алма мен 174-бап."),
       article("b", "Жәкішев сөйледі. Алла, арман. Алматыда алма көп."), article("Rалма", "Алма піскен."),
       article("c", "Суд вынес решение по делу о митинге. Адвокат с этим решением не согласен.")});
  const IndexReader reader(index.path());
  const std::tuple<std::string, std::size_t, std::size_t, std::string> kCases[] = {
      {"жәкішев", 1, 9, "жәкішев 0 2"},   // the word itself, all its forms
      {"жәкшев", 1, 9, "жәкішев 1 2"},    // a letter left out,
      {"жәккішев", 1, 9, "жәкішев 1 2"},  // one too many,
      {"жәкіжев", 1, 9, "жәкішев 1 2"},   // another,
      {"жәікшев", 1, 9, "жәкішев 1 2"},   // two in the wrong order
      {"әжкішев", 1, 9, "жәкішев 1 2"},   // at the beginning
      {"жәкішве", 1, 9, "жәкішев 1 2"},   // and at the end
      {"жакишев", 1, 9, ""},              // is two letters away
      {"жакишев", 2, 9, "жәкішев 2 2"},   //
      {"алма", 1, 9, "алма 0 3, алла 1 1"},
      {"алма", 0, 9, "алма 0 3"},
      {"ална", 1, 9, "алма 1 3, алла 1 1"},  // those in more passages first
      {"ална", 1, 1, "алма 1 3"},
      {"ална", 1, 0, ""},
      {"", 1, 9, ""},
      {"бап", 2, 9, "бап 0 1, көп 2 1"},  // neither a figure nor a compound is a word
      {"174-пап", 1, 9, "174-бап 1 1"},
      {"2018", 1, 9, "2019 1 1"},
      {"Rришен", 1, 9, "Rрешен 1 1"},  // Russian stems have a room of their own
      {"ришен", 1, 9, ""},
      {"Qжана", 2, 9, ""},  // and ids of articles are no words
      {"жана", 1, 9, ""},
      {std::string(300, 'a'), 2, 9, ""},
      {"\xFF\xFE\x80", 1, 9, ""},
  };
  for (const auto& [word, distance, most, expected] : kCases)
    EXPECT_EQ(shown(near_words(reader, word, distance, most)), expected) << word << ' ' << distance;
}

std::size_t plain_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> cells(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      std::size_t& cell = cells[i][j];
      if (i == 0 || j == 0) {
        cell = i + j;
        continue;
      }
      cell = std::min(
          {cells[i - 1][j] + 1, cells[i][j - 1] + 1, cells[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cell = std::min(cell, cells[i - 2][j - 2] + 1);
    }
  }
  return cells[a.size()][b.size()];
}

class RandomWords {
 public:
  explicit RandomWords(unsigned seed) : engine_(seed) {}

  // Of few letters of one, two and three bytes, so that words are near each other.
  std::string word() {
    constexpr const char* kLetters[] = {"a", "b", "қ", "ә", "а", "ქ"};
    std::string word;
    for (std::size_t i = 0, length = 1 + engine_() % 7; i < length; ++i) word += kLetters[engine_() % 6];
    return word;
  }

 private:
  std::mt19937 engine_;
};

TEST(NearWords, AreAllThoseThatComparingEachWordFinds) {
  for (unsigned seed = 0; seed < 4; ++seed) {
    RandomWords words(seed);
    std::string text;
    for (int i = 0; i < 600; ++i) text += words.word() + ' ';
    const test::SmallIndex index({article("random", text)});
    const IndexReader reader(index.path());
    std::vector<std::string> vocabulary;
    reader.read_vocabulary("", 100'000, vocabulary);
    std::erase_if(vocabulary, [](const std::string& term) { return term[0] >= 'A' && term[0] <= 'Z'; });
    ASSERT_GT(vocabulary.size(), 100u);
    for (int i = 0; i < 60; ++i) {
      const std::string word = words.word();
      for (const std::size_t distance : {1, 2}) {
        std::vector<std::pair<std::string, std::size_t>> expected, found;
        for (const std::string& term : vocabulary)
          if (const std::size_t far = plain_distance(text::characters(word), text::characters(term));
              far <= distance)
            expected.emplace_back(term, far);
        for (const NearWord& near : near_words(reader, word, distance, vocabulary.size()))
          found.emplace_back(near.term, near.distance);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        EXPECT_EQ(found, expected) << word << ' ' << distance << " seed " << seed;
      }
    }
  }
}

}  // namespace
}  // namespace izde
