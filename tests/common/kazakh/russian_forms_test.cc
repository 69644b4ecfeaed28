#include "common/kazakh/russian_forms.h"

#include <gtest/gtest.h>

namespace izde::kazakh {
namespace {

TEST(RussianForms, FollowTheEndOfTheName) {
  const struct {
    std::string_view name, forms;
  } cases[] = {
      {"шымкент", "шымкента шымкенту шымкенте шымкентом шымкентем"},
      {"астана", "астаны астани астане астану астаной астаней"},
      {"рудный", "рудного рудному рудном рудным"},
      {"семей", "семея семею семее семеи семеем семеью"},
      {"казань", "казаня казаню казане казани казанем казанью"},
      {"алматы", ""},
      {"баку", ""},
      {"", ""},
      {"astana", ""},
  };
  for (const auto& [name, expected] : cases) {
    std::string joined;
    for (const std::string& form : russian_forms(name)) joined += (joined.empty() ? "" : " ") + form;
    EXPECT_EQ(joined, expected) << name;
  }
}

}  // namespace
}  // namespace izde::kazakh
