#include "indexer/head_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace izde {
namespace {

struct Case {
  std::string input, expected;
};

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

// The date, the cities and what is left of the text, its lines apart by a slash: "2019-4-8|Астана|text".
std::string taken(std::string text, bool is_page = true, Date known = {},
                  DateSource source = DateSource::none) {
  Article article;
  article.published = known;
  article.date_source = source;
  article.text = std::move(text);
  take_head_lines(article, is_page);
  const Date date = article.published;
  std::string shown =
      std::to_string(date.year) + '-' + std::to_string(date.month) + '-' + std::to_string(date.day) + '|';
  for (const std::string& city : article.cities) shown += city;
  shown += '|';
  for (char c : article.text) shown += c == '\n' ? '/' : c;
  return shown;
}

TEST(TakeHeadLines, TakesTheDateLine) {
  const Case cases[] = {
      {"", "0-0-0||"},
      {"22 маусым 2026 жыл, 18:10\nЖиын өтті.", "2026-6-22||/Жиын өтті."},
      {"Тақырып\n\n22 маусым 2026 жыл\n\nЖиын өтті.", "2026-6-22||Тақырып////Жиын өтті."},
      {"Тақырып\n  08.04.2019  \nЖиын өтті.", "2019-4-8||Тақырып/  /Жиын өтті."},
      {"08.04.2019\n09.04.2019\nЖиын өтті.", "2019-4-8||/09.04.2019/Жиын өтті."},
      {"Тақырып\n8 сәуір 2019 | 18:10 | Айгүл Сейіт\nЖиын өтті.",
       "2019-4-8||Тақырып/8 сәуір 2019 | 18:10 | Айгүл Сейіт/Жиын өтті."},
      {"Жиын 8 сәуір 2019 жылы өтті.", "0-0-0||Жиын 8 сәуір 2019 жылы өтті."},
      {"Соңғы мерзім:\n08.04.2019\nЖиын өтті.", "0-0-0||Соңғы мерзім:/08.04.2019/Жиын өтті."},
      {"Жаңартылды\n08.04.2019\nЖиын өтті.", "0-0-0||Жаңартылды/08.04.2019/Жиын өтті."},
      {"Жиын өтті.\n08.04.2019\nХалық тарады.", "2019-4-8||Жиын өтті.//Халық тарады."},
      {"Жиын өтті.\nАйгүл Сейіт\n08.04.2019", "2019-4-8||Жиын өтті./Айгүл Сейіт/"},
      {"Жиын өтті.\nБасқа жиын енді қашан өтеді\n08.04.2019",
       "0-0-0||Жиын өтті./Басқа жиын енді қашан өтеді/08.04.2019"},
      {"06.04.2019\nБір\n07.04.2019\nЕкі\n08.04.2019\nҮш",
       "0-0-0||06.04.2019/Бір/07.04.2019/Екі/08.04.2019/Үш"},
      {repeated("сөз\n\n", 11) + "08.04.2019", "2019-4-8||" + repeated("сөз//", 11)},
      {repeated("сөз\n", 12) + "08.04.2019", "0-0-0||" + repeated("сөз/", 12) + "08.04.2019"},
  };
  for (const auto& [input, expected] : cases) EXPECT_EQ(taken(input), expected) << input;
}

TEST(TakeHeadLines, TakesThePlaceLine) {
  const Case cases[] = {
      {"Тақырып\nАлматы, 8 сәуір\nЖиын өтті.", "0-0-0|Алматы|Тақырып//Жиын өтті."},
      {"Тақырып\nАлматы, 8 сәуір 2019\nЖиын өтті.", "2019-4-8|Алматы|Тақырып//Жиын өтті."},
      {"Тақырып\n08.04.2019\nАлматы\nЖиын өтті.", "2019-4-8|Алматы|Тақырып///Жиын өтті."},
      {"Тақырып\nАлматы\nЖиын өтті.", "0-0-0||Тақырып/Алматы/Жиын өтті."},
      {"Тақырып\nАСТАНА. ҚазАқпарат - Жиын өтті.", "0-0-0|Астана|Тақырып/АСТАНА. ҚазАқпарат - Жиын өтті."},
      {"АСТАНА. 8 сәуір 2019. ҚазАқпарат - Жиын өтті.",
       "2019-4-8|Астана|АСТАНА. 8 сәуір 2019. ҚазАқпарат - Жиын өтті."},
      {"Жиын өтті.\nАСТАНА. ҚазАқпарат - Жиын өтті.", "0-0-0||Жиын өтті./АСТАНА. ҚазАқпарат - Жиын өтті."},
      {"Жиын өтті.\nАлматы, 8 сәуір", "0-0-0||Жиын өтті./Алматы, 8 сәуір"},
      {"Өтетін жері:\nАлматы, 8 сәуір", "0-0-0||Өтетін жері:/Алматы, 8 сәуір"},
  };
  for (const auto& [input, expected] : cases) EXPECT_EQ(taken(input), expected) << input;
}

TEST(TakeHeadLines, LeaveKnownDatesButThoseOfProperties) {
  const std::string text = "08.04.2019\nЖиын өтті.";
  EXPECT_EQ(taken(text, true, {2020}, DateSource::field), "2020-0-0||08.04.2019/Жиын өтті.");
  EXPECT_EQ(taken(text, true, {2020}, DateSource::properties), "2019-4-8||/Жиын өтті.");
}

TEST(TakeHeadLines, PreferALabelThatCleaningTookOut) {
  Article article;
  article.text = "Тақырып\n09.04.2019\nЖиын өтті.";
  const RemovedLine removed[] = {
      {1, "07.04.2019", ""}, {2, "Жаңартылды: 10.04.2019", ""}, {3, "Жарияланды: 08.04.2019", ""}};
  take_head_lines(article, true, removed);
  EXPECT_EQ(article.published, (Date{2019, 4, 8}));
  EXPECT_EQ(article.date_source, DateSource::date_line);
  EXPECT_EQ(article.text, "Тақырып\n\nЖиын өтті.");
}

TEST(TakeHeadLines, TakeOnlyThePlaceOfRecords) {
  EXPECT_EQ(taken("Алматы, 8 сәуір 2019\nЖиын өтті.", false), "0-0-0|Алматы|Алматы, 8 сәуір 2019/Жиын өтті.");
  EXPECT_EQ(taken("08.04.2019\nЖиын өтті.", false), "0-0-0||08.04.2019/Жиын өтті.");
}

}  // namespace
}  // namespace izde
