#include "common/kazakh/numbers.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

namespace izde::kazakh {
namespace {

TEST(AttachedEnding, IsAnyRowOfEndings) {
  constexpr std::string_view kEndings[] = {
      "інші",   "ыншы", "нші",  "ші",    "шы",         "сыншы", "сінші",  "інде",    "сінде",      "сіндегі",
      "ындағы", "ға",   "ге",   "қа",    "ке",         "на",    "не",     "ны",      "ні",         "ның",
      "нің",    "дің",  "тың",  "да",    "де",         "та",    "те",     "дан",     "ден",        "тен",
      "нан",    "мен",  "бен",  "пен",   "лар",        "лер",   "дардың", "тарға",   "сы",         "сі",
      "ы",      "і",    "сына", "сінен", "дағы",       "тегі",  "дікі",   "дегілер", "дегілердің", "еу",
      "ау",     "дей",  "ші",   "шілер", "іншілердің",
  };
  constexpr std::string_view kRarer[] = {
      "еуіміз", "еуің",     "еуіміздің", "ымыз",    "ыңыз",  "ің",    "деген",
      "даған",  "дегеннен", "нікі",      "дікілер", "тамын", "дамыз", "дасың",
      "сыз",    "сіз",      "дыр",       "іншідір", "тейі",  "дайы",  "тағыдай",
  };
  for (std::string_view part : kRarer) EXPECT_TRUE(is_attached_ending(part)) << part;
  for (std::string_view part : kEndings) EXPECT_TRUE(is_attached_ending(part)) << part;
}

TEST(Particle, IsNoEndingOfAFigure) {
  for (std::string_view part : {"ақ", "ау"}) EXPECT_TRUE(is_particle(part)) << part;
  for (std::string_view part : {"", "Ақ", "ай", "да", "шы", "мыс", "ақ ", "а"})
    EXPECT_FALSE(is_particle(part)) << part;
}

TEST(AttachedEnding, IsNoWord) {
  constexpr std::string_view kWords[] = {
      "",     "жылы",  "жыл",   "бап",   "баптың",  "бөлігі",   "тармағы", "маусым", "пайыз", "теңге",
      "адам", "сағат", "күні",  "қабат", "сынып",   "километр", "ғасыр",   "инші",   "ғаға",  "ші ",
      " ші",  "ші-ші", "қазақ", "kz",    "19",      "ға1",      "\xD0",    "\xFF",   "ғ",     "дард",
      "м",    "а",     "е",     "ақ",    "ау-ау",   "біз",      "деп",     "деді",   "лық",   "тік",
      "ай",   "іс",    "млн",   "см",    "ғасырда", "кеңес",    "лар лар",
  };
  for (std::string_view part : kWords) EXPECT_FALSE(is_attached_ending(part)) << part;
}

TEST(AttachedEnding, IsTakenApart) {
  constexpr std::pair<std::string_view, std::string_view> kCases[] = {
      {"інші", "ordinal інші"},
      {"сіндегілердің", "possessive сі, case нде, attributive гі, plural лер, case дің"},
      {"еуіміз", "collective еу, possessive іміз"},
      {"дегеннен", "approximate деген, case нен"},
      {"дамыз", "case да, copula мыз"},
      {"тейі", "approximate тей, possessive і"},
      {"бап", ""},
      {"", ""},
  };
  for (const auto& [part, expected] : kCases) {
    std::string shown;
    for (const auto& [slot, text] : attached_endings(part))
      shown.append(shown.empty() ? "" : ", ").append(slot).append(" ").append(text);
    EXPECT_EQ(shown, expected) << part;
  }
}

TEST(AttachedEnding, IsNoLongRun) {
  std::string run;
  for (int i = 0; i < 10000; ++i) run += "сы";
  EXPECT_FALSE(is_attached_ending(run));
}

}  // namespace
}  // namespace izde::kazakh
