#include "common/table.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace izde {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

std::string joined(const std::vector<std::string_view>& parts) {
  std::string shown;
  for (std::string_view part : parts) shown += '[' + std::string(part) + ']';
  return shown;
}

std::string rows(std::string_view text) {
  std::string shown;
  for (const TableRow& row : table_rows(text)) shown += (shown.empty() ? "" : " ") + joined(row);
  return shown;
}

TEST(Split, CutsAtEachSeparator) {
  constexpr Case kCases[] = {
      {"", ""},        {"қала", "[қала]"},       {"а,б,в", "[а][б][в]"}, {"а,,в", "[а][][в]"},
      {",а", "[][а]"}, {"ақ қала", "[ақ қала]"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(joined(split(input, ',')), expected) << input;
}

TEST(TableRows, LeaveCommentsAndEmptyLines) {
  constexpr Case kCases[] = {
      {"", ""},
      {"# түсіндірме\n", ""},
      {"\n\n", ""},
      {"Ақтау\tАқтау қаласы\n", "[Ақтау][Ақтау қаласы]"},
      {"Ақтау\tАқтау қаласы", "[Ақтау][Ақтау қаласы]"},
      {"Ақтау\nАтырау\n", "[Ақтау] [Атырау]"},
      {"# қала\n\nАқтау\n#\nАтырау", "[Ақтау] [Атырау]"},
      {"Ақтау\t12\r\n\r\nАтырау\t13\r\n", "[Ақтау][12] [Атырау][13]"},
      {"Ақтау\t\t12", "[Ақтау][][12]"},
      {"Ақтау # емес", "[Ақтау # емес]"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(rows(input), expected) << input;
}

}  // namespace
}  // namespace izde
