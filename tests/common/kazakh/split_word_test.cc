#include "common/kazakh/split_word.h"

#include <gtest/gtest.h>

#include <string_view>

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view first, second;
  bool is_one;
};

TEST(SplitWord, IsToldFromACompound) {
  constexpr Case kCases[] = {
      {"мемле", "кеттік", true},     {"Қазақ", "стандағы", true}, {"пайда", "лану", true},
      {"жауапкер", "шілік", true},   {"Жәкі", "шевтің", true},    {"Бай", "тұрсынұлы", true},
      {"респуб", "ликасының", true}, {"ұйым", "дастырды", true},  {"құқы", "ғы", true},
      {"ата", "ана", false},         {"бала", "шағасы", false},   {"жер", "жерде", false},
      {"аман", "есен", false},       {"оқта", "текте", false},    {"әр", "түрлі", true},
  };
  for (const auto& [first, second, is_one] : kCases)
    EXPECT_EQ(is_split_word(first, second), is_one) << first << '-' << second;
}

}  // namespace
}  // namespace izde::kazakh
