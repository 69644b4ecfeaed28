#include "searcher/printers/table.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace izde {
namespace {

std::string written(TableForm form, const std::vector<std::string>& fields) {
  std::ostringstream out;
  Table table(out, form, {"column"});
  out.str("");
  table.add(fields);
  return out.str();
}

TEST(Table, BeginsWithTheNamesOfItsColumns) {
  std::ostringstream out;
  Table(out, TableForm::csv, {"qid", "rank"});
  Table(out, TableForm::tsv, {"qid", "rank"});
  EXPECT_EQ(out.str(), "qid,rank\nqid\trank\n");
}

TEST(Table, WritesFieldsOfAnyBytes) {
  const struct {
    std::string field, csv, tsv;
  } cases[] = {
      {"", "", ""},
      {"Сот шешімі", "Сот шешімі", "Сот шешімі"},
      {"Астана, Семей", "\"Астана, Семей\"", "Астана, Семей"},
      {"«\"Үлгі\" газеті»", "\"«\"\"Үлгі\"\" газеті»\"", "«\"Үлгі\" газеті»"},
      {"бір\nекі\r\nүш\tтөрт", "бір екі  үш төрт", "бір екі  үш төрт"},
      {std::string("а\0б\x1B[1m", 9), "а б [1m", "а б [1m"},
      {"\xFFж", " ж", " ж"},
      {"=1+1", "'=1+1", "=1+1"},
      {"+7 717 200", "'+7 717 200", "+7 717 200"},
      {"- Кім келді?", "'- Кім келді?", "- Кім келді?"},
      {"@үлгі, 2020", "\"'@үлгі, 2020\"", "@үлгі, 2020"},
      {"=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"", "=HYPERLINK(\"x\")"},
      {"1-2", "1-2", "1-2"},
  };
  for (const auto& [field, csv, tsv] : cases) {
    EXPECT_EQ(written(TableForm::csv, {field}), csv + "\n");
    EXPECT_EQ(written(TableForm::tsv, {field}), tsv + "\n");
    EXPECT_EQ(written(TableForm::csv, {"1", field, ""}), "1," + csv + ",\n");
  }
}

}  // namespace
}  // namespace izde
