#include "common/kazakh/numbers.h"

#include <gtest/gtest.h>

#include <string>

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
  for (std::string_view part : kEndings) EXPECT_TRUE(is_attached_ending(part)) << part;
}

TEST(AttachedEnding, IsNoWord) {
  constexpr std::string_view kWords[] = {
      "",     "жылы",  "жыл",   "бап",   "баптың", "бөлігі",   "тармағы", "маусым", "пайыз", "теңге",
      "адам", "сағат", "күні",  "қабат", "сынып",  "километр", "ғасыр",   "инші",   "ғаға",  "ші ",
      " ші",  "ші-ші", "қазақ", "kz",    "19",     "ға1",      "\xD0",    "\xFF",   "ғ",     "дард",
  };
  for (std::string_view part : kWords) EXPECT_FALSE(is_attached_ending(part)) << part;
}

TEST(AttachedEnding, IsNoLongRun) {
  std::string run;
  for (int i = 0; i < 10000; ++i) run += "сы";
  EXPECT_FALSE(is_attached_ending(run));
}

}  // namespace
}  // namespace izde::kazakh
