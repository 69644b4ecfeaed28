#include "common/kazakh/derived.h"

#include <gtest/gtest.h>

#include <string_view>

#include "common/kazakh/lexicon/lexicon_builder.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view word;
  std::size_t letters;
};

// What is made of these is found; жаз is a verb only.
const LexiconBuilder& nouns() {
  static const LexiconBuilder builder = [] {
    LexiconBuilder words(50);
    for (const std::string_view noun :
         {"бала", "қала", "тау", "сөз", "күш", "қазақстан", "үй", "түр", "құқық", "стратегия", "цифр", "ой",
          "өнеркәсіп", "жүйе", "қор", "ән", "көмек", "фильм"})
      words.add(noun, kNoun);
    words.add("жаз", kVerb);
    return words;
  }();
  return builder;
}

using Finder = std::size_t (*)(const PreparedWord&, std::size_t, const Lexicon&);

std::size_t letters_by(Finder finder, std::string_view word,
                       const Lexicon& lexicon = Lexicon(nouns().slots())) {
  PreparedWord prepared;
  EXPECT_TRUE(prepared.prepare(word)) << word;
  return finder(prepared, prepared.letters.size, lexicon);
}

TEST(DerivedLetters, OfListedNouns) {
  constexpr Case kCases[] = {
      {"балалы", 5},
      {"таулы", 4},
      {"жүйелі", 5},
      {"балалық", 6},
      {"таулық", 5},
      {"стратегиялық", 12},  // и, й and а underneath
      {"баласыз", 6},
      {"сөзсіз", 5},
      {"фильмсіз", 7},
      {"қалашы", 5},
      {"өнеркәсіпші", 10},
      {"қалашыл", 6},
      // these are of verbs, too, and weigh as much as their noun less one
      {"қазақстандық", 8},
      {"сөздік", 2},
      {"күштік", 2},
      {"құқықтық", 4},
  };
  for (const auto& [word, letters] : kCases) EXPECT_EQ(letters_by(derived_letters, word), letters) << word;
}

TEST(DerivedLetters, OfNothingElse) {
  for (const std::string_view word : {
           "бала", "баладан", "сөзді", "күшті", "лы", "сыз", "үйсіз", "әнші",  // of too short a noun
           "жазсыз", "өрнексіз",                                               // of no noun that is listed
           "балалі", "сөзсыз", "күштық",                                       // of other harmony
           "сөзлі", "күшдік", "қазақстанлық"                                   // behind other sounds
       })
    EXPECT_EQ(letters_by(derived_letters, word), 0u) << word;
  EXPECT_EQ(letters_by(derived_letters, "балалы", empty_lexicon()), 0u);
}

TEST(DerivedVerbLetters, OfListedNouns) {
  constexpr Case kCases[] = {
      {"цифрла", 5},     {"цифрлан", 6},    {"цифрлас", 6},  {"цифрлат", 6},
      {"цифрландыр", 9}, {"цифрластыр", 9}, {"жүйеле", 5},   {"жүйелен", 6},
      {"жүйелендір", 9}, {"қорла", 4},      {"түрлен", 5},   {"түрлендір", 8},
      {"сөзде", 4},      {"күште", 4},      {"көмектес", 7}, {"стратегиялан", 12},
  };
  for (const auto& [word, letters] : kCases)
    EXPECT_EQ(letters_by(derived_verb_letters, word), letters) << word;
}

TEST(DerivedVerbLetters, OfNothingElse) {
  for (const std::string_view word :
       {"бала", "қала", "ла", "ан", "ндыр", "сыр", "ойла", "әнде",  // of too short a noun
        "жазда", "өрнекте",                                         // of no noun that is listed
        "қорле", "сөзда", "жүйела",                                 // of other harmony
        "күшле", "сөзте", "қорта",                                  // behind other sounds
        "цифрлар", "цифрлады", "цифрландырыл"})
    EXPECT_EQ(letters_by(derived_verb_letters, word), 0u) << word;
  EXPECT_EQ(letters_by(derived_verb_letters, "цифрла", empty_lexicon()), 0u);
}

// Of a longer word its beginnings are asked for.
TEST(DerivedLetters, OfABeginning) {
  PreparedWord word;
  ASSERT_TRUE(word.prepare("балалыққа"));
  const Lexicon lexicon(nouns().slots());
  EXPECT_EQ(derived_letters(word, 7, lexicon), 6u);
  EXPECT_EQ(derived_letters(word, 6, lexicon), 5u);
  EXPECT_EQ(derived_letters(word, 9, lexicon), 0u);
}

}  // namespace
}  // namespace izde::kazakh
