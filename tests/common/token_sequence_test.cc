#include "common/token_sequence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "common/table.h"

namespace izde {
namespace {

// Words are Latin letters here: a capital one stands for a word with a capital.
std::string small(std::string letter) {
  for (char& c : letter)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return letter;
}

// "a B | c": title and text.
std::vector<std::uint16_t> sequence_of(const std::string& words) {
  std::istringstream in(words);
  std::vector<std::string> stems, title_stems;
  std::vector<bool> capitals, title_capitals;
  for (std::string word; in >> word;) {
    if (word == "|") {
      title_stems.swap(stems), title_capitals.swap(capitals);
      continue;
    }
    stems.push_back(small(word)), capitals.push_back(small(word) != word);
  }
  std::vector<SequenceWord> title, text;
  for (std::size_t i = 0; i < title_stems.size(); ++i) title.push_back({title_stems[i], title_capitals[i]});
  for (std::size_t i = 0; i < stems.size(); ++i) text.push_back({stems[i], capitals[i]});
  return encoded_sequence(title, text);
}

// "a b/c D": a phrase, alternatives apart by slashes.
std::size_t counted(std::span<const std::uint16_t> sequence, const std::string& phrase, int between) {
  std::istringstream in(phrase);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  std::vector<std::string> kept;
  for (const std::string& word : words) kept.push_back(small(word));
  std::vector<PhraseWord> wanted;
  for (std::size_t i = 0; i < words.size(); ++i) wanted.push_back({split(kept[i], '/'), kept[i] != words[i]});
  return count_phrase(sequence, wanted, between);
}

struct Case {
  std::string words, phrase;
  int between;
  std::size_t count;
};

TEST(CountPhrase, Counts) {
  const Case kCases[] = {
      // One word, in order, the same word twice.
      {"a b c", "a", -1, 1},
      {"a b a", "a", -1, 2},
      {"a b c", "a b", -1, 1},
      {"a b c", "b a", -1, 0},
      {"a b c", "a c", -1, 0},
      {"a b c", "a b c", -1, 1},
      {"a b a b", "a b", -1, 2},
      {"a a a", "a a", -1, 2},
      {"a b", "a a", -1, 0},
      {"b a", "a b a", -1, 0},
      // Alternatives.
      {"a b c b", "a/c b", -1, 2},
      {"a b c", "a b/c", -1, 1},
      // With words between, in any order.
      {"a b c", "a b", 0, 1},
      {"a b c", "b a", 0, 1},
      {"a b c", "a c", 0, 0},
      {"a b c", "a c", 1, 1},
      {"a b c", "c a", 1, 1},
      {"a x y z c", "a c", 2, 0},
      {"a x y z c", "c a", 3, 1},
      {"a x b y c", "c b a", 1, 0},
      {"a x b y c", "c b a", 2, 1},
      {"a c", "a c", 100, 1},
      {"a b", "a b", 100, 1},
      // Capitals.
      {"a b", "A b", -1, 0},
      {"A b", "A b", -1, 1},
      {"A b", "a b", -1, 1},
      {"A b a b", "A b", -1, 1},
      {"A x b", "b A", 1, 1},
      {"a x b", "b A", 1, 0},
      // Never across the title's end.
      {"a b | c a", "a b", -1, 1},
      {"a b | c a", "b c", -1, 0},
      {"a b | c a", "b c", 5, 0},
      {"a b | b a", "a b", 0, 2},
      {"a b | a b", "a b", -1, 2},
      {"a | b", "a", -1, 1},
  };
  for (const auto& [words, phrase, between, count] : kCases)
    EXPECT_EQ(counted(sequence_of(words), phrase, between), count)
        << words << " / " << phrase << " ~" << between;
}

TEST(CountPhrase, FindsNothingInNoWords) {
  for (const int between : {-1, 0, 10}) {
    EXPECT_EQ(counted({}, "a", between), 0u);
    EXPECT_EQ(counted(sequence_of(""), "a b", between), 0u);
  }
}

TEST(TitleOf, IsTheSequenceOfTheTitleAlone) {
  const struct {
    std::string words, phrase;
    std::size_t in_title;
  } kCases[] = {
      {"a b | c d", "a b", 1}, {"a b | c d", "c d", 0}, {"a b | c d", "c", 0},
      {"a b | a b", "a b", 1}, {"a B | c", "a B", 1},   {"a b | c", "b c", 0},
  };
  for (const auto& [words, phrase, in_title] : kCases) {
    const std::vector<std::uint16_t> sequence = sequence_of(words);
    EXPECT_EQ(counted(title_of(sequence), phrase, -1), in_title) << words << " / " << phrase;
  }
  EXPECT_TRUE(title_of({}).empty());
  EXPECT_TRUE(title_of(sequence_of("")).empty());
  EXPECT_TRUE(title_of(sequence_of("a b")).empty());
}

}  // namespace
}  // namespace izde
