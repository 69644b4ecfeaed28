#include "common/kazakh/lexicon/lexicon_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "tests/support/kinds.h"

namespace izde::kazakh {
namespace {

std::vector<std::string> random_words(std::size_t count) {
  static constexpr const char* kSyllables[] = {"қа", "ла", "мен", "жаз", "ты", "бір",
                                               "өз", "ше", "гү",  "рақ", "ің", "ңы"};
  std::mt19937 random(1);
  std::set<std::string> words;
  while (words.size() < count) {
    std::string word;
    for (std::uint32_t rest = 3 + random() % 5; rest > 0; --rest)
      word += kSyllables[random() % std::size(kSyllables)];
    words.insert(word);
  }
  std::vector<std::string> shuffled(words.begin(), words.end());
  std::shuffle(shuffled.begin(), shuffled.end(), random);
  return shuffled;
}

Nodes find(const std::vector<std::uint32_t>& slots, const std::string& word) {
  return Lexicon(slots).find(*hash_of(word));
}

TEST(LexiconBuilder, KnowsWhatIsAddedAndNotRemoved) {
  LexiconBuilder builder(10);
  EXPECT_EQ(builder.find("той"), 0u);
  builder.add("той", kNoun);
  EXPECT_EQ(builder.find("той"), Nodes{kNoun});
  builder.add("той", kVerb);
  EXPECT_EQ(builder.find("той"), kNoun | kVerb);
  builder.remove("той", kNoun | kClosed);
  EXPECT_EQ(builder.find("той"), Nodes{kVerb});
  builder.remove("той", kVerb);
  EXPECT_EQ(builder.find("той"), 0u);
  builder.add("той", kNoun);
  EXPECT_EQ(builder.find("той"), Nodes{kNoun});
  builder.remove("тойла", kVerb);
  EXPECT_EQ(builder.find("тойла"), 0u);
}

TEST(LexiconBuilder, HoldsEachKind) {
  LexiconBuilder builder(10);
  for (Nodes kinds = 1; kinds <= Lexicon::kKindBits; ++kinds) {
    builder.remove("су", Lexicon::kKindBits);
    builder.add("су", kinds);
    EXPECT_EQ(builder.find("су"), kinds);
  }
}

TEST(LexiconBuilder, LeavesOutOtherLetters) {
  LexiconBuilder builder(10);
  for (const std::string word : {"", "kz", "2019", "ата-ана", "wiфи", "\xFF", "қала да"}) {
    builder.add(word, kNoun);
    builder.remove(word, kNoun);
    EXPECT_EQ(builder.find(word), 0u) << word;
  }
  EXPECT_EQ(std::count(builder.slots().begin(), builder.slots().end(), 0u), std::ssize(builder.slots()));
}

TEST(LexiconBuilder, FindsManyWordsAndNoOthers) {
  const std::vector<std::string> words = random_words(10'000);
  const std::size_t known = words.size() / 2;
  LexiconBuilder builder(known);
  for (std::size_t i = 0; i < known; ++i) builder.add(words[i], i % 3 == 0 ? kVerb : kNoun);
  const std::vector<std::uint32_t> compact = builder.compact();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Nodes expected = i >= known ? Nodes{0} : i % 3 == 0 ? kVerb : kNoun;
    EXPECT_EQ(builder.find(words[i]), expected) << words[i];
    EXPECT_EQ(find(compact, words[i]), expected) << words[i];
  }
}

TEST(LexiconBuilder, CompactsToTheWordsThatAreLeft) {
  const std::vector<std::string> words = random_words(5'000);
  LexiconBuilder builder(words.size());
  for (const std::string& word : words) builder.add(word, kNoun);
  for (std::size_t i = 100; i < words.size(); ++i) builder.remove(words[i], kNoun);
  const std::vector<std::uint32_t> compact = builder.compact();
  EXPECT_EQ(compact.size(), 512u);  // a power of two, three times the words and more
  EXPECT_EQ(std::count(compact.begin(), compact.end(), 0u), 412);
  for (std::size_t i = 0; i < words.size(); ++i)
    EXPECT_EQ(find(compact, words[i]), i < 100 ? Nodes{kNoun} : Nodes{0}) << words[i];
}

TEST(LexiconBuilder, CompactsNoWordsToABucket) {
  LexiconBuilder builder(0);
  EXPECT_EQ(builder.slots().size(), Lexicon::kBucket);
  EXPECT_EQ(builder.find("су"), 0u);
  EXPECT_EQ(builder.compact().size(), Lexicon::kBucket);
  builder.add("су", kNoun);
  EXPECT_EQ(builder.find("су"), Nodes{kNoun});
  builder.remove("су", kNoun);
  EXPECT_EQ(builder.compact(), std::vector<std::uint32_t>(Lexicon::kBucket));
}

// The first words that fall into a bucket of so many slots.
std::vector<std::string> words_of_bucket(std::size_t bucket, std::span<const std::uint32_t> slots,
                                         std::size_t count) {
  std::vector<std::string> words;
  for (const std::string& word : random_words(1'000))
    if (Lexicon::bucket_of(slots, *hash_of(word)) == bucket && words.size() < count) words.push_back(word);
  return words;
}

TEST(Lexicon, GoesOnBehindFullBuckets) {
  LexiconBuilder builder(5);
  const auto slots = std::span(builder.slots());
  ASSERT_EQ(slots.size(), 4 * Lexicon::kBucket);
  const std::size_t last = 3 * Lexicon::kBucket;
  const std::vector<std::string> words = words_of_bucket(last, slots, 10);
  ASSERT_EQ(words.size(), 10u);
  for (std::size_t i = 0; i < 6; ++i) builder.add(words[i], kNoun);
  EXPECT_NE(slots[last + 3], 0u);
  EXPECT_NE(slots[1], 0u) << "behind the last bucket comes the first";
  EXPECT_EQ(slots[2], 0u);
  for (std::size_t i = 0; i < words.size(); ++i)
    EXPECT_EQ(builder.find(words[i]), i < 6 ? Nodes{kNoun} : Nodes{0});
  builder.remove(words[0], kNoun);  // leaves no gap at which a search would end
  for (std::size_t i = 0; i < 6; ++i) EXPECT_EQ(builder.find(words[i]), i == 0 ? Nodes{0} : Nodes{kNoun});
  const std::vector<std::uint32_t> compact = builder.compact();
  for (std::size_t i = 0; i < words.size(); ++i)
    EXPECT_EQ(find(compact, words[i]), i > 0 && i < 6 ? Nodes{kNoun} : Nodes{0});
}

TEST(Lexicon, CompiledKnowsWordsAndTheEmptyOneNone) {
  for (const std::string word : {"қала", "кітап", "адам", "жаз", "алты", "күз", "маған"}) {
    EXPECT_NE(compiled_lexicon().find(*hash_of(word)), 0u) << word;
    EXPECT_EQ(empty_lexicon().find(*hash_of(word)), 0u) << word;
  }
  EXPECT_EQ(compiled_lexicon().find(*hash_of("қаққақаққақ")), 0u);
  EXPECT_EQ(empty_lexicon().bytes().size(), Lexicon::kBucket * sizeof(std::uint32_t));
  EXPECT_GT(compiled_lexicon().bytes().size(), 100'000u);
}

}  // namespace
}  // namespace izde::kazakh
