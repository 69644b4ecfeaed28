// What cleaning takes and leaves of pages whose furniture is marked by hand, and of sentences among
// furniture.
#include "indexer/cleaning.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

#include "tests/support/marked_pages.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

const fs::path kPages = fs::path(IZDE_SOURCE_DIR) / "tests" / "cleaning";
const fs::path kShared = fs::path(IZDE_SOURCE_DIR) / ".." / "shared";

void expect_no_line_lost(const std::vector<MarkedPage>& pages, double least_gone) {
  std::string wrong;
  const CleaningFigures figures = clean(pages, [&](const std::string& line) { wrong += line + '\n'; });
  EXPECT_GT(figures.article, 100u);
  EXPECT_EQ(figures.lost, 0u) << wrong;
  EXPECT_GE(figures.share_gone(), least_gone) << wrong;
}

TEST(MarkedPages, LoseNoLineAndNineteenInTwentyOfTheirFurniture) {
  std::vector<MarkedPage> pages;
  for (const char* folder : {"first", "second", "third"})
    for (MarkedPage& page : marked_pages(kPages / folder)) pages.push_back(std::move(page));
  EXPECT_EQ(pages.size(), 59u);
  expect_no_line_lost(pages, 0.95);
}

TEST(MarkedPages, OfRealSitesLoseNoLine) {
  if (!fs::exists(kShared)) GTEST_SKIP() << kShared << " is not here";
  expect_no_line_lost(marked_pages(kPages / "shared.tsv", kShared), 0.92);
}

// Sentences of the marked pages, their full stops taken off as some pages lose them, each between two lines
// of furniture.
TEST(MarkedPages, KeepTheirSentencesAmongFurniture) {
  const std::vector<std::string> furniture = {
      "Бөлісу",           "Оқи отырыңыз: Ауылға жол салынды",  "ЖАҢАЛЫҚТАР",
      "Соңғы жаңалықтар", "Тағы оқыңыз\n- Ауылға жол салынды", "Facebook Twitter Telegram"};
  std::size_t next = 0, sentences = 0;
  for (const char* folder : {"first", "second", "third"}) {
    for (const MarkedPage& page : marked_pages(kPages / folder)) {
      std::string text = furniture.front() + '\n', kept;
      std::size_t number = 0;
      for (std::size_t begin = 0, end; begin < page.text.size(); begin = end + 1) {
        end = page.text.find('\n', begin);
        std::string line = page.text.substr(begin, end - begin);
        if (page.furniture.contains(++number) || !line.ends_with('.') || line.starts_with("–")) continue;
        line.pop_back();
        ++sentences;
        text += line + '\n' + furniture[++next % furniture.size()] + '\n';
        kept += line + '\n';
      }
      EXPECT_EQ(without_furniture(text), kept) << page.name;
    }
  }
  EXPECT_GT(sentences, 100u);
}

}  // namespace
}  // namespace izde::test
