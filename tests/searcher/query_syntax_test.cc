// The syntax of queries: how each is understood, and what the notes say.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "searcher/query_parser.h"

namespace izde {
namespace {

struct Case {
  std::string query, understood;
  std::vector<std::string> notes = {};
};

const Case kCases[] = {
    // Words, and signs before them.
    {"Макс Боқаев", "макс боқаев"},
    {"+Боқаев Атырау", "+боқаев атырау"},
    {"Боқаев -Атыраудағы", "боқаев -атырау"},
    {"Боқаев +Атырау -митинг", "боқаев +атырау -митинг"},
    {"-жиын", "-жиын"},
    {"174-бап", "174 бап"},
    {"+174-бап", "+\"174 бап\""},
    {"жиын -174-баппен", "жиын -\"174 бап\""},
    {"жиын - митинг + сот", "жиын митинг сот"},
    {"2016-2019", "2016 2019"},
    {"C++ тілі және C#", "тіл"},
    {"+мен жиын", "+мен жиын"},
    // Phrases.
    {"\"Макс Боқаевтың\"", "\"макс боқаев\""},
    {"“Нұр Отан” партиясы", "\"нұр отан\" партия"},
    {"«Нұр Отан» партиясы", "нұр отан партия"},
    {"\"жер митингі\"~3", "\"жер митинг\"~3"},
    {"\"Боқаев\"", "боқаев"},
    {"-\"жер митингі\" Боқаев", "-\"жер митинг\" боқаев"},
    {"\"Абай мен Құнанбай\"", "\"абай мен құнанбай\""},
    {"\"\"", "", {"the query holds no word"}},
    {"\"жиын\"-ға сот", "жиын сот", {"-ға: right behind a phrase; left out"}},
    {"\"a b\"~200", "\"a b\"", {"~200: not ~0 to ~100 behind a phrase; left out"}},
    {"\"жиын", "жиын", {"\": never closed; read as if it was not there"}},
    {"Нұр\"Отан", "нұр отан", {"\": never closed; read as if it was not there"}},
    // Operators, in either language.
    {"Боқаев AND Атырау", "боқаев AND атырау"},
    {"Боқаев ЖӘНЕ Атырау", "боқаев AND атырау"},
    {"жиын OR митинг", "жиын митинг"},
    {"жиын НЕМЕСЕ митинг", "жиын митинг"},
    {"Боқаев NOT Атырау", "боқаев -атырау"},
    {"Боқаев ЕМЕС Атырау", "боқаев -атырау"},
    {"Боқаев AND NOT Атырау", "боқаев AND (-атырау)"},
    {"жиын және митинг", "жиын митинг"},
    {"Макс Боқаев AND Атырау Ақтау", "(макс боқаев) AND (атырау ақтау)"},
    {"Макс Боқаев OR Атырау Ақтау", "(макс боқаев) OR (атырау ақтау)"},
    {"a AND b OR c AND d", "(a AND b) OR (c AND d)"},
    {"174-бап AND Боқаев", "\"174 бап\" AND боқаев"},
    {"AND", "and", {"AND: nothing for it to join; read as a word"}},
    {"ЕМЕС", "емес", {"ЕМЕС: nothing for it to join; read as a word"}},
    {"жиын AND", "жиын and", {"AND: nothing for it to join; read as a word"}},
    {"OR жиын", "or жиын", {"OR: nothing for it to join; read as a word"}},
    {"жиын AND OR митинг", "(жиын and) OR митинг", {"AND: nothing for it to join; read as a word"}},
    // Brackets.
    {"Боқаев AND (Атырау OR Ақтау)", "боқаев AND (атырау ақтау)"},
    {"+(жиын митинг) -(сот үкім)", "+(жиын митинг) -(сот үкім)"},
    {"((жиын))", "жиын"},
    {"()", "", {"the query holds no word"}},
    {"Боқаев(Атырау)", "боқаев атырау"},
    {"(жиын", "жиын", {"(: never closed; read as if it was not there"}},
    {"жиын)", "жиын", {"): opened nowhere; read as if it was not there"}},
    // Words by their beginning, like others, as they stand.
    {"жәк*", "жәк* (жәк)"},
    {"ж*", "ж* (ж)"},
    {"*", "", {"the query holds no word"}},
    {"*аев", "аев", {"*аев: * goes behind a word only; read as words"}},
    {"жә*ев", "жә ев", {"жә*ев: * goes behind a word only; read as words"}},
    {"174-ба*", "\"174 ба\"", {"174-ба*: several words for the index; read as words"}},
    {"Жакишев~", "жакишев~ (жакишев, жакиш)"},
    {"Жакишев~2", "жакишев~ (жакишев, жакиш)"},
    {"Жакишев~7", "жакишев 7", {"Жакишев~7: ~ goes with 1 or 2 behind a word; read as words"}},
    {"~", "", {"the query holds no word"}},
    {"=Боқаевтың", "=боқаевтың"},
    {"-=Боқаевтың сот", "-=боқаевтың сот"},
    {"=", "", {"the query holds no word"}},
    // Fields.
    {"title:Боқаевтың", "title:боқаев"},
    {"title:\"Макс Боқаев\" сот", "title:\"макс боқаев\" сот"},
    {"title:(Боқаев Жәкішев)", "title:боқаев title:жәкішев"},
    {"Боқаев year:2016..2019", "боқаев year:2016..2019"},
    {"year:2019 year:2021", "year:2019 year:2021"},
    {"city:Ақтауда year:2011", "city:Ақтауда year:2011"},
    {"city:\"Нұр-Сұлтан\" сот", "сот city:Нұр-Сұлтан"},
    {"сот -city:Ақтау", "сот -city:Ақтау"},
    {"сот before:2012 after:2011-12", "сот before:2012 after:2011-12"},
    {"сот source:\"Азаттық радиосы\"", "сот source:\"Азаттық радиосы\""},
    {"region:Маңғыстау жиын", "жиын region:Маңғыстау"},
    {"(Боқаев year:2016) OR (Жәкішев year:2019)", "(боқаев year:2016) OR (жәкішев year:2019)"},
    {"Боқаев AND year:2016", "боқаев year:2016"},
    {"YEAR:2019", "year:2019"},
    {"year:2012 OR жиын", "year:2012 OR жиын"},
    {"year:2016 AND year:2017", "year:2016 AND year:2017"},
    {"жиын source:a source:b", "жиын source:a source:b"},
    {"-(сот жиын)", "-(сот жиын)"},
    {"NOT (сот AND жиын)", "-(сот AND жиын)"},
    {"+(сот жиын)", "+(сот жиын)"},
    {"-title:(сот жиын)", "-(title:сот title:жиын)"},
    {"-(-сот)", "-(-сот)"},
    {"year:былтыр",
     "year былтыр",
     {"year:былтыр: not a year; write Y, Y1..Y2, Y1.., ..Y2 or unknown; read as words"}},
    {"after:ерте",
     "after ерте",
     {"after:ерте: not a date that exists in the years 1000 to 2099; write YYYY, YYYY-MM or YYYY-MM-DD; "
      "read as words"}},
    {"region:Нарния", "region нарния", {"region:Нарния: no region of that name; see the facet region for those of the index; read as words"}},
    {"sity:Ақтау",
     "sity ақтау",
     {"sity:Ақтау: no such field; read as words (fields: title, year, city, region, source, before, after)"}},
    {"year: 2019", "year 2019", {"year: its value has to stand right behind the colon; read as a word"}},
    {"https://izde.example 18:10", "izde example 18 10"},
};

TEST(QuerySyntax, IsUnderstood) {
  Analyzer analyzer;
  for (const Case& row : kCases) {
    const Query query = parse_query(row.query, analyzer);
    EXPECT_EQ(query.understood, row.understood) << "query: " << row.query;
    EXPECT_EQ(query.notes, row.notes) << "query: " << row.query;
  }
}

TEST(QuerySyntax, IsNotReadInPlainQueries) {
  Analyzer analyzer;
  const Query query =
      parse_query("+\"жиын\" -митинг AND year:2019 сот* (", analyzer, {.plain = true, .cities = {}});
  EXPECT_EQ(query.understood, "жиын митинг and year 2019 сот");
  EXPECT_TRUE(query.notes.empty());
}

TEST(QuerySyntax, IsBounded) {
  Analyzer analyzer;
  const auto repeated = [](const std::string& part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
  };
  const struct {
    std::string query, note;
  } cases[] = {
      {repeated("(", 50'000) + "жиын" + repeated(")", 50'000),
       "( ): nested more than 32 deep; the inner ones read as if they were not there"},
      {repeated("(", 100'000) + "жиын", "(: never closed; read as if it was not there"},
      {repeated(")", 100'000) + "жиын", "): opened nowhere; read as if it was not there"},
      {repeated("AND ", 25'000) + "жиын", "AND: nothing for it to join; read as a word"},
      {repeated("а* ", 30'000), "а: too many fields and words with * ~ = before it; read as words"},
      {repeated("year:2019 ", 10'000),
       "year:2019: too many fields and words with * ~ = before it; read as words"},
      {repeated("\"а б\" ", 10'000), "only the first 1,000 different words were used"},
      {repeated("NOT жиын ", 10'000), "only the first 1,000 different words were used"},
  };
  for (const auto& [text, note] : cases) {
    const Query query = parse_query(text, analyzer);
    EXPECT_NE(std::find(query.notes.begin(), query.notes.end(), note), query.notes.end())
        << text.substr(0, 40) << ": " << testing::PrintToString(query.notes);
    EXPECT_LE(query.notes.size(), 20u) << text.substr(0, 40);
  }
}

}  // namespace
}  // namespace izde
