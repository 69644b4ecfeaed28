#include "common/kazakh/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "common/kazakh/data.h"
#include "common/kazakh/gazetteer.h"
#include "common/kazakh/stemmer.h"
#include "common/table.h"
#include "tests/support/words.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;  // cities, joined by commas
};

std::string joined(const std::vector<std::string_view>& cities) {
  std::string text;
  for (std::string_view city : cities) text.append(text.empty() ? "" : ", ").append(city);
  return text;
}

std::string cities(std::string_view text) {
  const test::Words words(text);
  return joined(cities_in(text, words.all()));
}

TEST(CityNamed, KnowsEveryNameInAnyForm) {
  constexpr Case kCases[] = {
      {"Астана", "Астана"},
      {"АСТАНА", "Астана"},
      {"астанада", "Астана"},
      {"Ақтауда", "Ақтау"},
      {"Ақтаудағы", "Ақтау"},
      {"Қарағандыдан", "Қарағанды"},
      {"Нұр-Сұлтан", "Астана"},
      {"Нұр-Сұлтаннан", "Астана"},
      {"НҰР-СҰЛТАН", "Астана"},
      {"Нур-Султан", "Астана"},
      {"Nur-Sultan", "Астана"},
      {"Целиноград", "Астана"},
      {"Ақмола", "Астана"},
      {"Усть-Каменогорск", "Өскемен"},
      {"усть-каменогорск", "Өскемен"},
      {"Уральск", "Орал"},
      {"Almaty", "Алматы"},
      {"Алма-Ата", "Алматы"},
      {"Қапшағай", "Қонаев"},
      {"Қонаев", "Қонаев"},
      {"Алматы қаласы", "Алматы"},
      {"Алматы қ.", "Алматы"},
      {"г. Алматы", "Алматы"},
      {" Ақтау ", "Ақтау"},
      {"Фрунзе", "Бішкек"},
      {"Пекинде", "Бейжің"},
      {"Saint Petersburg", "Санкт-Петербург"},
      {"Зыряновск", "Алтай"},
      {"Ленгер", "Леңгір"},
      {"Темiртау", "Теміртау"},  // a Latin i
      {"Aqtauda", "Ақтау"},
      {"ASTANADAĞY", "Астана"},
      {"Öskemen qalasy", "Өскемен"},
      {"Oskemen", "Өскемен"},
      {"Оскемен", "Өскемен"},
      {"Qyzylorda", "Қызылорда"},
      {"الماتى", "Алматы"},
      {"اقتاۋدا", "Ақтау"},
      {"Қаракөл", ""},
      {"Алматылық", ""},
      {"Шығыс Түркістан", ""},
      {"Түркістан-Сібір", ""},
      {"Нұр", ""},
      {"", ""},
      {"-", ""},
      {"\xFF\xFE", ""},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(city_named(input), expected) << input;
}

// How many cities a table has; each row must have so many columns, or less when the last ones are empty.
int count_cities(std::string_view table, std::size_t columns) {
  int cities = 0;
  for (const TableRow& row : table_rows(table)) {
    EXPECT_LE(row.size(), columns) << row[0];
    if (row[0] == "-") continue;
    EXPECT_EQ(city_named(row[0]), row[0]);
    ++cities;
  }
  return cities;
}

TEST(CityTables, HaveAllCitiesOfKazakhstanAndManyAbroad) {
  EXPECT_EQ(count_cities(data::cities(), 4), 90);
  EXPECT_GE(count_cities(data::cities_abroad(), 5), 300);
  for (const TableRow& row : table_rows(data::cities_abroad())) {
    if (row[0] != "-") {
      EXPECT_EQ(row.size(), 5u) << row[0] << ": which country?";
    }
  }
}

TEST(CityTables, HaveMarksThatAreKnown) {
  const std::set<std::string_view> marks = {"common", "namesake", "head"};
  for (const std::string_view table : {data::cities(), data::cities_abroad()})
    for (const TableRow& row : table_rows(table))
      for (const std::string_view mark : split(row.size() > 2 ? row[2] : "", ' '))
        EXPECT_TRUE(marks.contains(mark)) << row[0] << ": " << mark;
}

TEST(CityTables, HaveEachNameOnce) {
  std::set<std::vector<std::string>> names;
  for (const CityName& name : city_names()) EXPECT_TRUE(names.insert(name.parts).second) << name.name;
}

TEST(CityNames, AreFoundByTheStemOfEachCaseForm) {
  for (const CityName& name : city_names()) {
    const bool is_latin = static_cast<unsigned char>(name.name.front()) < 0x80;
    if (name.parts.size() > 1 || is_latin) continue;
    for (const std::string_view ending :
         {"",   "ның", "нің", "дың", "дің", "ға",  "ге",  "қа",  "ке",  "ды",   "ді",  "да",
          "де", "та",  "те",  "дан", "ден", "тан", "тен", "мен", "бен", "дағы", "дегі"}) {
      std::string stem;
      kazakh::stem(name.parts.front() + std::string(ending), stem);
      const auto found = names_starting_with(stem);
      EXPECT_NE(std::find(found.begin(), found.end(), &name), found.end())
          << name.name << ending << ": " << stem;
    }
  }
}

TEST(PresentName, OfWhatTheTableLacksIsTheNameOnOneLine) {
  const struct {
    std::string_view given, expected;
  } cases[] = {
      {"Семипалатинск", "Семей"},
      {"Жоқ  қала", "Жоқ қала"},
      {" \n\tЖоқ\u00A0\n қала\u202F \u3000", "Жоқ қала"},
      {"\u2028Жоқ", "Жоқ"},
      {" \u00A0\u2003", ""},
      {"", ""},
  };
  for (const auto& [given, expected] : cases) EXPECT_EQ(present_name(given), expected) << given;
}

TEST(CitiesNear, ListsNamesOfNearlyThatSpelling) {
  constexpr Case kCases[] = {
      {"Карағанды", "Қарағанды Қарағанды"},        {"Қызылорд", "Қызылорда Қызылорда"},
      {"Нур Султан", "Нур-Султан Астана"},         {"Целинград", "Целиноград Астана"},
      {"Petropavlosk", "Petropavlovsk Петропавл"},
  };
  for (const auto& [input, expected] : kCases) {
    const std::vector<NamedCity> near = cities_near(input);
    ASSERT_FALSE(near.empty()) << input;
    EXPECT_EQ(std::string(near.front().name) + " " + std::string(near.front().city), expected) << input;
    EXPECT_LE(near.size(), 3u);
  }
  EXPECT_TRUE(cities_near("Нарния").empty());
  EXPECT_TRUE(cities_near("").empty());
  EXPECT_TRUE(cities_near("Ақтау", 0).empty());
  EXPECT_TRUE(cities_near(std::string(10000, 'a')).empty());
}

TEST(CitiesIn, FindsCitiesInAnyForm) {
  constexpr Case kCases[] = {
      {"Кеше Ақтауда митинг өтті.", "Ақтау"},
      {"Олар Нұр-Сұлтаннан Алматыға келді.", "Астана, Алматы"},
      {"Алматыдағы жиын. Алматыда. Алматы.", "Алматы"},
      {"Астана мен Нұр-Сұлтан бір қала.", "Астана"},
      {"Қарағандының әкімі Теміртауға барды.", "Қарағанды, Теміртау"},
      {"Сот Усть-Каменогорскіде өтті.", "Өскемен"},
      {"Ақтау–Атырау тас жолы", "Ақтау, Атырау"},
      {"Алматы-Астана пойызы", "Алматы, Астана"},
      {"Ақтау қалалық соты үкім шығарды.", "Ақтау"},
      {"Іс Алматы қалалық сотында қаралды.", "Алматы"},
      {"ақтау қаласында", "Ақтау"},
      {"Алматы қ., Абай даңғылы", "Алматы"},
      {"АСТАНА. ҚазАқпарат – Бүгін", "Астана"},
      {"Темiртауда өрт шықты.", "Теміртау"},  // a Latin i
      {"Павлодар мемлекеттік университеті", "Павлодар"},
      {"Астана көшелерінде", "Астана"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(cities(input), expected) << input;
}

TEST(CitiesIn, LeavesRegionsWatersStreetsAndThings) {
  constexpr std::string_view kTexts[] = {
      "Алматы облысында",
      "Алматы облыстық соты",
      "Қостанай обл. әкімі",
      "елорданың Алматы ауданы",
      "Алматы өңірі",
      "Жамбыл, Алматы және Түркістан облыстарында",
      "Қостанай мен Павлодар облыстарында",
      "Атырау, Қызылорда, күндіз Ақтөбе облыстарында тұман",
      "Есіл және Алматы аудандары",
      "Балқаш көлінде",
      "Балқаш, Зайсан көлдерінде",
      "Орал өзені",
      "Орал тауларында",
      "Арыс өзенінің",
      "Қапшағай су қоймасы",
      "бұл Астана көшесінде",
      "Астана алаңында",
      "Шығыс Түркістанда",
      "Түркістан-Сібір теміржолы",
      "Петропавловск-Камчатский",
      "Рудный Алтай",
      "«Астана» футбол клубы",
      "\"Алматы\" қонақүйі",
      "Елдің Астанасы",
      "Қырғыз астанасы",
      "Алматылық жастар",
      "Түркістан майданы",
  };
  for (std::string_view text : kTexts) EXPECT_EQ(cities(text), "") << text;
}

TEST(CitiesIn, AsksForEvidenceWhenANameIsAlsoAnotherWord) {
  constexpr Case kCases[] = {
      {"оны ақтау керек", ""},
      {"Ақтау үкімі шықты.", ""},
      {"Оны босатты. Ақтауға негіз жоқ.", ""},
      {"АДАМДЫ АҚТАУ КЕРЕК", ""},
      {"елге оралды", ""},
      {"Оралған соң сөйледі.", ""},
      {"Орал Мұхамеджановтың сөзі", ""},
      {"Жиынға Орал Мұхамеджанов келді", ""},
      {"Арыстанның тісі", ""},
      {"Ақтауда митинг өтті.", "Ақтау"},
      {"Оралдан хабар келді.", "Орал"},
      {"Арыстағы жарылыс", "Арыс"},
      {"Ақтау қаласы", "Ақтау"},
      {"Ақтау, 8 сәуір", "Ақтау"},
      {"Орал. 8 сәуір", "Орал"},
      {"Орал, Атырау мен Ақтау", "Орал, Атырау, Ақтау"},
      {"Орал мен Ақсай қаласындағы өрт", "Орал, Ақсай"},
      {"Ақтау тұрғындары шықты", "Ақтау"},
      {"Бүгін Ақтау тыныш", "Ақтау"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(cities(input), expected) << input;
}

TEST(CitiesIn, TakesANamesakeOnlyWithASign) {
  constexpr Case kCases[] = {
      {"Дінмұхамед Қонаев айтты", ""},
      {"кейін Қонаев айтты", ""},
      {"Д.А. Қонаевта", ""},
      {"Қ. Сәтбаев көшесі", ""},
      {"Қаныш Сәтбаевтың еңбегі", ""},
      {"Байтұрсынов пен Қонаев көшелерінде", ""},
      {"Сәтбаев атындағы зауыт", ""},
      {"ғалымдар Балқаштың суын зерттеді", ""},
      {"Қонаев қаласында", "Қонаев"},
      {"Қонаев қ. тұрғыны", "Қонаев"},
      {"бүгін Қонаевта", "Қонаев"},
      {"Сәтбаевтағы кеніш", "Сәтбаев"},
      {"Алматы, Қонаев, Талдықорған", "Алматы, Қонаев, Талдықорған"},
      {"Жезқазған мен Балқаш зауыттары", "Жезқазған, Балқаш"},
      {"бұл Қапшағайда болды", "Қонаев"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(cities(input), expected) << input;
}

TEST(CitiesIn, TakesNamesOfOldOnlyBeforeTheWordForTown) {
  constexpr Case kCases[] = {
      {"Ақмола облысында", ""},
      {"күндіз Ақмолада боран", ""},
      {"Ақмола қаласы елорда болды", "Астана"},
      {"Жамбыл Жабаев", ""},
      {"Жамбыл қаласында туған", "Тараз"},
      {"Нұрсұлтан Назарбаев", ""},
      {"Нұр-Сұлтан Назарбаев", ""},
      {"Форт-Шевченко қаласында", "Форт-Шевченко"},
      {"Шевченко қаласында", "Ақтау"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(cities(input), expected) << input;
}

TEST(CitiesIn, BearsAnyText) {
  for (std::string_view text : {"", " ", "-", "Нұр-", "Нұр", "\xFF", "Ақтау\xD0", ",,,", "қ.", "қ. Алматы"})
    cities(text);
  EXPECT_EQ(cities("қ. Алматы"), "Алматы");
}

}  // namespace
}  // namespace izde::kazakh
