#include "common/kazakh/latin.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/data.h"
#include "common/kazakh/letters.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view word, cyrillic;
};

std::string cyrillic(std::string_view word, Orthography orthography) {
  LatinReader reader;
  std::string out = "old";
  const bool is_read = reader.to_cyrillic(word, orthography, out);
  EXPECT_EQ(is_read, !out.empty()) << word;
  return out;
}

TEST(Latin, Of2021) {
  constexpr Case kCases[] = {
      {"Qazaqstan", "қазақстан"},
      {"Jäkışev", "жәкішев"},
      {"Toqaev", "тоқаев"},
      {"jäne", "және"},
      {"qūqyğy", "құқығы"},
      {"üşın", "үшін"},
      {"bolğan", "болған"},
      {"jañalyq", "жаңалық"},
      {"jiyn", "жиын"},
      {"boiynşa", "бойынша"},
      {"ūiymdastyru", "ұйымдастыру"},
      {"sot", "сот"},
      {"qoiady", "қояды"},
      {"qoiu", "қою"},
      {"aiu", "аю"},
      {"ie", "ие"},
      {"tiıs", "тиіс"},
      {"jüie", "жүйе"},
      {"äiel", "әйел"},
      {"däuır", "дәуір"},
      {"Is", "іс"},
      {"Is", "іс"},
      {"İran", "иран"},
      {"IŞKI", "ішкі"},
      {"Respublikasynyñ", "республикасының"},
      {"akademia", "академия"},
      {"material", "материал"},
      {"konstitutsia", "конституция"},
      {"tsifrlyq", "цифрлық"},
      {"etse", "етсе"},
      {"ekran", "экран"},
      {"aşşy", "ащы"},
      {"qaharman", "қаһарман"},
      {"halyq", "халық"},
      {"albom", "альбом"},
      {"tsirk", "цирк"},
      {"chempion", "чемпион"},
      {"Jäkişev", "жәкішев"},
  };
  for (const auto& [word, expected] : kCases)
    EXPECT_EQ(cyrillic(word, Orthography::latin_2021), expected) << word;
}

TEST(Latin, Of2018) {
  constexpr Case kCases[] = {
      {"Qazaqstan", "қазақстан"},
      {"Jákishev", "жәкішев"},
      {"quqyǵy", "құқығы"},
      {"úshin", "үшін"},
      {"Rýhanı", "рухани"},
      {"jańǵyrý", "жаңғыру"},
      {"ádebıet", "әдебиет"},
      {"jáne", "және"},
      {"Respýblıkasy", "республикасы"},
      {"akademııa", "академия"},
      {"qoıady", "қояды"},
      {"qoıý", "қою"},
      {"óıtkeni", "өйткені"},
      {"jıyn", "жиын"},
      {"tıis", "тиіс"},
      {"dáýir", "дәуір"},
      {"IRAN", "иран"},
      {"Ishki", "ішкі"},
      {"qaharman", "қаһарман"},
      {"memleketshil", "мемлекетшіл"},
      {"aınalym", "айналым"},
      {"ainalym", "айналым"},
      {"ashana", "асхана"},
      {"U\u0301lken", "үлкен"},
  };
  for (const auto& [word, expected] : kCases)
    EXPECT_EQ(cyrillic(word, Orthography::latin_2018), expected) << word;
}

TEST(Latin, Of2017WithAnyApostrophe) {
  constexpr Case kCases[] = {
      {"Qazaqstan", "қазақстан"},
      {"Ja'kis'ev", "жәкішев"},
      {"quqyg'y", "құқығы"},
      {"s'yg'y", "шығы"},
      {"u's'in", "үшін"},
      {"u’s’in", "үшін"},
      {"uʼsʼin", "үшін"},
      {"jan'a", "жаңа"},
      {"boly'", "болу"},
      {"boly’", "болу"},
      {"o'i'tkeni", "өйткені"},
      {"ji'yn", "жиын"},
      {"Respy'bli'kasy", "республикасы"},
      {"c'empi'on", "чемпион"},
      {"qoi'ady", "қояды"},
      {"t'a", ""},
  };
  for (const auto& [word, expected] : kCases)
    EXPECT_EQ(cyrillic(word, Orthography::latin_2017), expected) << word;
}

TEST(Latin, AsOtherTurkicLanguagesWrite) {
  constexpr Case kCases[] = {
      {"Qazaqstan", "қазақстан"},
      {"Jäkişev", "жәкішев"},
      {"bolğan", "болған"},
      {"bilim", "білім"},
      {"barlıq", "барлық"},
      {"üşin", "үшін"},
      {"quqığı", "құқығы"},
      {"jıyın", "жиын"},
      {"adamdar", "адамдар"},
      {"boldy", "болды"},
      {"bolady", "болады"},
      {"qoyadı", "қояды"},
      {"respwblïkası", "республикасы"},
      {"wniversïtet", "университет"},
      {"awıl", "ауыл"},
      {"auıl", "ауыл"},
      {"oylau", "ойлау"},
      {"oilau", "ойлау"},
      {"äleumettik", "әлеуметтік"},
      {"xalıq", "халық"},
  };
  for (const auto& [word, expected] : kCases)
    EXPECT_EQ(cyrillic(word, Orthography::latin_turkic), expected) << word;
}

// Letters, then known Cyrillic ones, then a place; one row for the same letters in the same place.
void expect_sound(std::string_view table, std::size_t rows_at_least) {
  std::set<std::vector<std::string_view>> seen;
  std::size_t rows = 0;
  for (const TableRow& row : table_rows(table)) {
    ASSERT_EQ(row.size(), 4u);
    for (const std::string_view letters : split(row[2], ' '))
      EXPECT_TRUE(hash_of(letters)) << row[1] << ' ' << letters;
    EXPECT_TRUE(row[3] == "-" || row[3] == "^" || row[3] == "v") << row[1];
    for (const std::string_view orthography : split(row[0], ' '))
      EXPECT_TRUE(seen.insert({orthography, row[1], row[3]}).second)
          << row[0] << ' ' << row[1] << ' ' << row[3];
    ++rows;
  }
  EXPECT_GE(rows, rows_at_least);
}

TEST(Latin, TablesOfLettersAreSound) {
  expect_sound(data::latin(), 100);
  expect_sound(data::arabic(), 40);
}

TEST(Latin, LeavesWhatIsInNoSuchAlphabet) {
  for (const std::string_view word :
       {"HRW", "Facebook", "Washington", "қала", "Jákishev", "G20", "", "\xFF", "a\uFFFD"})
    EXPECT_EQ(cyrillic(word, Orthography::latin_2021), "") << word;
  EXPECT_EQ(cyrillic("Jäkışev", Orthography::latin_2018), "");
  EXPECT_EQ(cyrillic(std::string(1000, 'a'), Orthography::latin_2021), "");
}

}  // namespace
}  // namespace izde::kazakh
