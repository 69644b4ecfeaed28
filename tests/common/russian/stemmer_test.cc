#include "common/russian/stemmer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace izde::russian {
namespace {

std::string stem(Stemmer& stemmer, std::string_view word) {
  std::string stem = "what was there before";
  stemmer.stem(word, stem);
  return stem;
}

TEST(RussianStemmer, BringsFormsTogether) {
  const std::vector<std::string_view> kWords[] = {
      {"суд", "суда", "суду", "судом", "суде", "суды", "судов", "судах"},
      {"решение", "решения", "решению", "решением", "решений"},
      {"газета", "газеты", "газете", "газету", "газетой", "газет", "газетами"},
      {"алматинский", "алматинского", "алматинской", "алматинскую"},
  };
  Stemmer stemmer;
  for (const auto& forms : kWords)
    for (std::string_view form : forms) EXPECT_EQ(stem(stemmer, form), stem(stemmer, forms.front())) << form;
}

// Whatever form is asked for finds every form.
TEST(RussianStemmer, KnowsTheStemsOfTheFormsOfNames) {
  const std::vector<std::string> kNames[] = {
      {"джакишев", "джакишева", "джакишеву", "джакишевым", "джакишеве"},
      {"токаев", "токаева", "токаеву", "токаевым", "токаеве"},
      {"иванов", "иванова", "иванову", "ивановым", "иванове"},
      {"астана", "астаны", "астане", "астану", "астаной"},
      {"нурсултан", "нурсултана", "нурсултану", "нурсултаном", "нурсултане"},
      {"страна", "страны", "стране", "страну", "страной"},
      {"суд", "суда", "суду", "судом", "суде"},
  };
  Stemmer stemmer;
  for (const std::vector<std::string>& forms : kNames) {
    for (const std::string& asked : forms) {
      const std::vector<std::string> stems = stemmer.stems_of_forms(asked);
      EXPECT_EQ(stems.front(), stem(stemmer, asked));
      for (const std::string& form : forms)
        EXPECT_NE(std::find(stems.begin(), stems.end(), stem(stemmer, form)), stems.end()) << asked << " - " << form;
    }
  }
  EXPECT_EQ(stemmer.stems_of_forms("суд").size(), 1u);
}

TEST(RussianStemmer, KeepsWhatIsNoRussianWord) {
  Stemmer stemmer;
  for (std::string_view word : {"", "hrw", "174", "漢", "\xFF\xD0"}) EXPECT_EQ(stem(stemmer, word), word);
}

TEST(RussianStemmer, CanBeMovedBeforeAndAfterItsFirstWord) {
  Stemmer first, second = std::move(first);
  EXPECT_EQ(stem(second, "суда"), "суд");
  Stemmer third = std::move(second);
  EXPECT_EQ(stem(third, "судом"), "суд");
}

}  // namespace
}  // namespace izde::russian
