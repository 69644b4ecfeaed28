#include "indexer/cleaning.h"

#include <gtest/gtest.h>

#include <string>

namespace izde {
namespace {

struct Case {
  std::string input;
  std::string expected;
};

void expect(const std::vector<Case>& cases) {
  for (const auto& [input, expected] : cases) EXPECT_EQ(without_furniture(input), expected) << input;
}

TEST(Cleaning, LeavesAnArticleAsItIs) {
  for (const std::string text :
       {"", "\n", "Жиын өтті.", "Жиын өтті.\n", " Жиын\n\n\nөтті.  \n", "– Мен келдім.\n- Жоқ.\n"})
    EXPECT_EQ(without_furniture(text), text);
}

TEST(Cleaning, TakesMenuLinesOut) {
  expect({
      {"Жиын өтті.\nЖАҢАЛЫҚТАР\nХалық тарады.\n", "Жиын өтті.\nХалық тарады.\n"},
      {"Басты бет\nЖиын өтті.", "Жиын өтті."},
      {"Жиын өтті.\n  Бөлісу \t\n", "Жиын өтті.\n"},
      {"Жиын өтті.\r\nБасып шығару\r\n", "Жиын өтті.\r\n"},
      {"Жаңалықтар", ""},
      {"Жаңалықтар таралды.", "Жаңалықтар таралды."},
      {"Соңғы жаңалықтар", "Соңғы жаңалықтар"},
      {"INSTAGRAM БІЗГЕ ЖАЗЫЛЫҢЫЗ\nЖиын өтті.", "Жиын өтті."},
  });
}

TEST(Cleaning, TakesPointersToOtherArticlesOut) {
  expect({
      {"Жиын өтті.\nОқи отырыңыз: Ақтауда не болды?\nХалық тарады.", "Жиын өтті.\nХалық тарады."},
      {"Тағы оқыңыз: Атырау\n– Мен келдім.", "– Мен келдім."},
      {"Сіз оқи отырыңыз: бұл маңызды.", "Сіз оқи отырыңыз: бұл маңызды."},
  });
}

TEST(Cleaning, TakesListsOfOtherArticlesOut) {
  expect({
      {"Жиын өтті.\nТағы оқыңыз\n– Ақтау\n- Атырау\n• Алматы\nХалық тарады.\n",
       "Жиын өтті.\nХалық тарады.\n"},
      {"Жиын өтті.\nОқи отырыңыз\n\n – Ақтау\n\n – Атырау\n\nХалық тарады.", "Жиын өтті.\nХалық тарады."},
      {"Тағы оқыңыз\nХалық тарады.\n– Мен келдім.", "Халық тарады.\n– Мен келдім."},
      {"Тағы оқыңыз\n– Ақтау", ""},
      {"Тағы оқыңыз\n– Ақтау\nБөлісу\n– Мен келдім.", "– Мен келдім."},
  });
}

}  // namespace
}  // namespace izde
