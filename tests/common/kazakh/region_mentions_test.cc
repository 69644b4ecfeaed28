#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "common/kazakh/regions.h"
#include "tests/support/words.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view text;
  std::string_view expected;  // present names in the order of the table, apart by blanks and semicolons
};

std::string regions_shown(std::string_view text) {
  const test::Words words(text);
  std::string shown;
  for (const std::uint16_t number : regions_in(text, words.all()))
    shown += (shown.empty() ? "" : "; ") + std::string(regions().at(number).names.front());
  return shown;
}

TEST(RegionsIn, FindsWhatStandsBeforeOblys) {
  constexpr Case kCases[] = {
      {"Маңғыстау облысында жиын өтті.", "Маңғыстау"},
      {"Маңғыстау облысының әкімі келді.", "Маңғыстау"},
      {"МАҢҒЫСТАУ ОБЛЫСЫ", "Маңғыстау"},
      {"маңғыстау облысы", "Маңғыстау"},
      {"Абай облысындағы орман өрті", "Абай"},
      {"Павлодар облыстық соты шешім шығарды.", "Павлодар"},
      {"Алматы обл. Талғар ауд.", "Алматы"},
      {"Шығыс Қазақстан облысында", "Шығыс Қазақстан"},
      {"Оңтүстік Қазақстан облысында", "Түркістан"},
      {"Алматы мен Жамбыл облыстарында жаңбыр жауды.", "Алматы; Жамбыл"},
      {"Атырау, Ақтөбе және Батыс Қазақстан облыстарының шаруалары", "Ақтөбе; Атырау; Батыс Қазақстан"},
      {"Батыс және Солтүстік Қазақстан облыстарында", "Батыс Қазақстан; Солтүстік Қазақстан"},
      {"Жетісу облысы мен Ұлытау облысы", "Жетісу; Ұлытау"},
      {"ШҚО мен БҚО-да су тасыды.", "Батыс Қазақстан; Шығыс Қазақстан"},
      {"в Карагандинской области прошёл сход", "Қарағанды"},
      {"суд Мангистауской области", "Маңғыстау"},
      {"в Алматинской и Жамбылской областях", "Алматы; Жамбыл"},
      {"Западно-Казахстанская область", "Батыс Қазақстан"},
      {"Северо-Казахстанской и Костанайской областей", "Қостанай; Солтүстік Қазақстан"},
      {"в области Абай и области Жетысу", "Абай; Жетісу"},
      {"В Акмолинской области Павлодар назвали примером.", "Ақмола"},
  };
  for (const auto& [text, expected] : kCases) EXPECT_EQ(regions_shown(text), expected) << text;
}

TEST(RegionsIn, FindsNoOther) {
  for (const std::string_view text :
       {"", "облысы", "Облыс әкімі келді.", "Алматы қаласы", "Абай ауданы", "Жамбыл Жабаев ақын",
        "Қостанайда жиын өтті.", "Омбы облысында", "Алматы. Облысында жиын өтті.", "Алматы\nоблысы",
        "Павлодар облысаралық байқауы", "шқо", "Алматинский хребет", "Ақтөбе, Омбы облысында",
        "область знаний", "в этой области науки", "облако", "Қазақстан облыстары", "Шығыс облысы"})
    EXPECT_EQ(regions_shown(text), "") << text;
  EXPECT_EQ(regions_shown("Атырау, Ақтөбе облысында"), "Ақтөбе");  // a singular has one name
}

}  // namespace
}  // namespace izde::kazakh
