#include "common/kazakh/look_alikes.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

void expect_unified(const Case& row, Script script) {
  std::string word = "ескі";
  EXPECT_EQ(unify_look_alikes(row.input, word), script) << row.input;
  EXPECT_EQ(word, row.expected) << row.input;
  std::string again = "ескі";
  EXPECT_EQ(unify_look_alikes(word, again), Script::mixed) << row.input;
}

// Latin letters on the left but for what cannot be Latin.
TEST(LookAlikes, BecomeCyrillicInACyrillicWord) {
  constexpr Case kCases[] = {
      {"мемлекеттiк", "мемлекеттік"},
      {"үшiн", "үшін"},
      {"cәуiр", "сәуір"},
      {"қoғам", "қоғам"},
      {"aқтaу", "ақтау"},
      {"pecпублика", "республика"},
      {"xалық", "халық"},
      {"kөшe", "көше"},
      {"yақыт", "уақыт"},
      {"қаhарман", "қаһарман"},
      {"2018-iншi", "2018-інші"},
      {"іi", "іі"},
      {"дəптер", "дәптер"},
      {"Əлемде", "Әлемде"},
      {"ɵнер", "өнер"},
      {"кɵмек", "көмек"},
      {"тiлı", "тілі"},
      {"нeriзгi", "негізгі"},
      {"Fылым", "Ғылым"},
  };
  for (const Case& row : kCases) expect_unified(row, Script::cyrillic);
}

// A capital looks otherwise than its small letter: H is Н, h is һ.
TEST(LookAlikes, KnowCapitals) {
  constexpr Case kCases[] = {
      {"Tоқаев", "Тоқаев"},     {"Hұр-Сұлтан", "Нұр-Сұлтан"},
      {"Aйтғали", "Айтғали"},   {"ҚAЗAҚCTAH", "ҚАЗАҚСТАН"},
      {"Oсы", "Осы"},           {"Mұхтар Жәкiшeв", "Мұхтар Жәкішев"},
      {"EҚЫҰ", "ЕҚЫҰ"},         {"PECПУБЛИКАСЫ", "РЕСПУБЛИКАСЫ"},
      {"БAҚ", "БАҚ"},           {"Xабар", "Хабар"},
      {"Kөкшетаy", "Көкшетау"},
  };
  for (const Case& row : kCases) expect_unified(row, Script::cyrillic);
}

// Cyrillic letters on the left where Latin ones are meant.
TEST(LookAlikes, BecomeLatinInALatinWord) {
  constexpr Case kCases[] = {
      {"Fасebook", "Facebook"}, {"СOVID", "COVID"},   {"НRW", "HRW"},
      {"crossіng", "crossing"}, {"Аpache", "Apache"}, {"Саrrier", "Carrier"},
      {"ХVI", "XVI"},           {"Тoyota", "Toyota"}, {"caféа", "caféa"},
  };
  for (const Case& row : kCases) expect_unified(row, Script::latin);
}

TEST(LookAlikes, StayElsewhere) {
  constexpr std::string_view kWords[] = {
      "",
      "қала",
      "мемлекеттік",
      "orda",
      "kaspi",
      "i",
      "2019",
      "facebook",
      "hrwға",
      "zoomда",
      "iphoneға",
      "wiфи",
      "é",
      "caféға",
      "\xFF",
      "a\xFF",
      "a\uFFFD",
      "漢字a",
      "а\xFF"
      "b",
      "COX",
      "ҚV",
      "қазақшаqazaq",
      "Jäkışev",
      "Тоқаев",
  };
  for (std::string_view input : kWords) {
    std::string word = "ескі";
    EXPECT_EQ(unify_look_alikes(input, word), Script::mixed) << input;
    EXPECT_EQ(word, "ескі");
  }
}

}  // namespace
}  // namespace izde::kazakh
