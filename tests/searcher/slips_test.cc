// Which slips of the hand are likely, and what letters are compared by.
#include "searcher/slips.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <utility>

namespace izde {
namespace {

std::u32string sounds_of(std::u32string_view word) {
  std::u32string sounds;
  for (const char32_t letter : word) append_sounds(letter, sounds);
  return sounds;
}

TEST(Sounds, AreThoseOfSpellingKeys) {
  const std::pair<std::u32string, std::u32string> kAlike[] = {
      {U"жәкішев", U"жакышев"}, {U"ұйым", U"уиим"}, {U"үңғұр", U"унгур"},
      {U"қоқө", U"коко"},       {U"һал", U"хал"},   {U"сентябрь", U"сентябр"}};
  for (const auto& [a, b] : kAlike) EXPECT_EQ(sounds_of(a), sounds_of(b));
  for (const auto& [a, b] : {std::pair{U"а", U"a"}, {U"о", U"0"}, {U"ь", U"і"}, {U"в", U"ф"}, {U"ш", U"S"}})
    EXPECT_NE(sounds_of(a), sounds_of(b));
}

TEST(Slips, AreOddWhereNeitherHandNorEarExplainsThem) {
  const std::tuple<std::u32string, std::u32string, bool> kCases[] = {
      {U"жәкішев", U"жәкішев", false},      {U"жәкшев", U"жәкішев", false},  // left out
      {U"әкішев", U"жәкішев", false},                                        //
      {U"жәкіше", U"жәкішев", false},                                        //
      {U"жәккішев", U"жәкішев", false},                                      // typed twice
      {U"жәкуішев", U"жәкішев", false},  // a key beside that of the letter before
      {U"жәкішевф", U"жәкішев", true},   // typed for nothing
      {U"рпрезидент", U"президент", false}, {U"жпрезидент", U"президент", true},
      {U"жәікшев", U"жәкішев", false},  // swapped
      {U"жәкішве", U"жәкішев", false},  //
      {U"жәкігев", U"жәкішев", false},  // the key beside
      {U"жәкішеф", U"жәкішев", false},  // sounds alike
      {U"жәкітев", U"жәкішев", true},       {U"гәкішев", U"жәкішев", true},
      {U"жәкішем", U"жәкішев", true},
  };
  for (const auto& [typed, meant, odd] : kCases)
    EXPECT_EQ(is_odd_slip(typed, meant), odd) << testing::PrintToString(typed);
}

}  // namespace
}  // namespace izde
