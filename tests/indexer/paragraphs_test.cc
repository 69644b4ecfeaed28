// The text of pages, from words and where they stand.
#include "indexer/formats/paragraphs.h"

#include <gtest/gtest.h>

#include <sstream>

namespace izde {
namespace {

constexpr double kWide = 6, kHigh = 10;  // a letter

struct Row {
  double left, top;
  std::string text;
  double scale = 1;
};

// A page of rows, each letter of which is ASCII, and so wide.
Page page_of(const std::vector<Row>& rows) {
  Page page{800, {}};
  for (const Row& row : rows) {
    std::istringstream words(row.text);
    double left = row.left;
    for (std::string word; words >> word; left += kWide * row.scale) {
      const double right = left + kWide * row.scale * static_cast<double>(word.size());
      page.words.push_back({word, {left, row.top, right, row.top + kHigh * row.scale}});
      left = right;
    }
  }
  return page;
}

std::string text_of(const std::vector<Page>& pages) {
  std::vector<PageLine> lines;
  std::vector<double> heights;
  for (const Page& page : pages) {
    for (PageLine& line : lines_of(page, heights.size())) lines.push_back(std::move(line));
    heights.push_back(page.height);
  }
  remove_page_furniture(lines, heights);
  move_notes_to_end(lines);
  return paragraphs_of(lines);
}

TEST(Paragraphs, AreFoundOnAPage) {
  const struct {
    const char* what;
    std::vector<Row> rows;
    std::string expected;
  } kCases[] = {
      {"lines filled",
       {{0, 200, "aaaa bbbb cccc"}, {0, 212, "dddd eeee ffff"}, {0, 224, "gggg"}},
       "aaaa bbbb cccc dddd eeee ffff gggg"},
      {"a short last line",
       {{0, 200, "aaaa bbbb cccc"}, {0, 212, "dddd"}, {0, 224, "eeee ffff gggg"}},
       "aaaa bbbb cccc dddd\n\neeee ffff gggg"},
      {"a line that is short for a long word",
       {{0, 200, "aaaa bbbb cccc"}, {0, 212, "dddd eeee"}, {0, 224, "ffffff gggg"}},
       "aaaa bbbb cccc dddd eeee ffffff gggg"},
      {"a gap",
       {{0, 200, "aaaa bbbb"}, {0, 212, "cccc dddd"}, {0, 230, "eeee ffff"}, {0, 242, "gggg hhhh"}},
       "aaaa bbbb cccc dddd\n\neeee ffff gggg hhhh"},
      {"indents",
       {{12, 200, "aaaa bbbb cc"},
        {0, 212, "dddd eeee ffff"},
        {12, 224, "gggg hhhh ii"},
        {0, 236, "jjjj kkkk"}},
       "aaaa bbbb cc dddd eeee ffff\n\ngggg hhhh ii jjjj kkkk"},
      {"items that hang",
       {{0, 200, "1. aaaa bbbb"}, {12, 212, "cccc dddd"}, {12, 224, "eeee ffff"}, {0, 236, "2. gggg hhhh"}},
       "1. aaaa bbbb cccc dddd eeee ffff\n\n2. gggg hhhh"},
      {"bullets",
       {{0, 200, "• aaaa bbbb"}, {0, 212, "• cccc dddd"}, {0, 224, "\uF0B7 eeee ffff"}},
       "- aaaa bbbb\n\n- cccc dddd\n\n- eeee ffff"},
      {"a heading",
       {{0, 200, "aaaa bbbb", 1.5}, {0, 215, "cccc dddd eeee ffff"}, {0, 227, "gggg hhhh iiii jjjj"}},
       "aaaa bbbb\n\ncccc dddd eeee ffff gggg hhhh iiii jjjj"},
      {"verse",
       {{0, 200, "aaaa bbbb"},
        {0, 212, "cccc dddd"},
        {0, 230, "eeee ffff gggg hhhh iiii jjjj"},
        {0, 242, "kkkk"}},
       "aaaa bbbb\n\ncccc dddd\n\neeee ffff gggg hhhh iiii jjjj kkkk"},
      {"a raised figure",
       {{0, 200, "aaaa bbbb"}, {54, 198, "1", 0.6}, {66, 200, "cccc"}},
       "aaaa bbbb 1 cccc"},
      {"a number of a page", {{0, 200, "aaaa bbbb"}, {40, 780, "- 12 -"}}, "aaaa bbbb"},
      {"a number in the text", {{0, 200, "aaaa"}, {0, 212, "bbbb"}, {0, 400, "12"}}, "aaaa bbbb\n\n12"},
      {"a note",
       {{0, 200, "aaaa bbbb"}, {0, 760, "1 cccc", 0.8}, {200, 200, "dddd"}},
       "aaaa bbbb dddd\n\n1 cccc"},
  };
  for (const auto& [what, rows, expected] : kCases) EXPECT_EQ(text_of({page_of(rows)}), expected) << what;
}

TEST(Paragraphs, AreReadColumnByColumn) {
  std::vector<Row> rows = {{60, 100, "aaaa bbbb cccc dddd eeee"}};  // across both columns
  for (int i = 0; i < 5; ++i) {
    rows.push_back({0, 120.0 + 12 * i, "l" + std::to_string(i) + " mm nn oo pp"});
    rows.push_back({120, 120.0 + 12 * i, "r" + std::to_string(i) + " ss tt uu vv"});
  }
  rows.push_back({60, 200, "ffff gggg hhhh iiii jjjj"});
  EXPECT_EQ(
      text_of({page_of(rows)}),
      "aaaa bbbb cccc dddd eeee\n\nl0 mm nn oo pp l1 mm nn oo pp l2 mm nn oo pp l3 mm nn oo pp l4 mm nn oo pp "
      "r0 ss tt uu vv r1 ss tt uu vv r2 ss tt uu vv r3 ss tt uu vv r4 ss tt uu vv\n\nffff gggg hhhh iiii jjjj");

  std::vector<Row> table;
  for (int i = 0; i < 5; ++i) {
    table.push_back({0, 120.0 + 12 * i, "l" + std::to_string(i)});
    table.push_back({120, 120.0 + 12 * i, "r" + std::to_string(i)});
  }
  EXPECT_EQ(text_of({page_of(table)}), "l0 r0 l1 r1 l2 r2 l3 r3 l4 r4");
}

TEST(Paragraphs, AreReadFromTheRight) {
  Page page{800, {}};
  const auto add = [&](double left, double top, const std::string& text, double width) {
    page.words.push_back({text, {left, top, left + width, top + kHigh}});
  };
  add(130, 200, "نىيج", 24), add(100, 200, "ۋاتقا", 26), add(70, 200, "1998", 24), add(40, 200, "USA", 24);
  add(100, 212, ".ىلىج", 54);
  mirror_right_to_left(page);
  EXPECT_EQ(text_of({page}), "جيىن اقتاۋ USA 1998 جىلى.");
}

TEST(Paragraphs, GoOnOverPages) {
  const auto page = [](const std::string& head, const std::string& last, const std::string& foot) {
    return page_of({{0, 40, head}, {0, 200, "aaaa bbbb cccc"}, {0, 212, last}, {0, 780, foot}});
  };
  const struct {
    const char* what;
    std::vector<Page> pages;
    std::string expected;
  } kCases[] = {
      {"a sentence",
       {page_of({{0, 200, "Aaaa bbbb cccc"}}), page_of({{0, 200, "dddd eeee."}})},
       "Aaaa bbbb cccc dddd eeee."},
      {"a new one",
       {page_of({{0, 200, "Aaaa bbbb cccc."}}), page_of({{0, 200, "Dddd eeee."}})},
       "Aaaa bbbb cccc.\n\nDddd eeee."},
      {"heads and feet",
       {page("Head", "dddd eeee ffff", "Foot 1"), page("Head", "gggg hhhh iiii", "Foot 2")},
       "aaaa bbbb cccc dddd eeee ffff aaaa bbbb cccc gggg hhhh iiii"},
      {"lines at the same place",
       {page("Xx", "dddd eeee ffff", "Yy"), page("Zz", "gggg hhhh iiii", "Vv")},
       "Xx\n\naaaa bbbb cccc dddd eeee ffff\n\nYy\n\nZz\n\naaaa bbbb cccc gggg hhhh iiii\n\nVv"},
      {"a head that the first page has as its title",
       {page_of({{0, 60, "Head", 1.5}, {0, 200, "aaaa bbbb cccc"}, {0, 212, "dddd."}}),
        page("Head", "eeee ffff gggg", "- 2 -"), page("Head", "hhhh.", "- 3 -")},
       "Head\n\naaaa bbbb cccc dddd.\n\naaaa bbbb cccc eeee ffff gggg aaaa bbbb cccc hhhh."},
  };
  for (const auto& [what, pages, expected] : kCases) EXPECT_EQ(text_of(pages), expected) << what;
}

TEST(Paragraphs, HaveWholeWords) {
  const struct {
    std::string text, next, expected;
  } kCases[] = {
      {"ол", "келді", "ол келді"},
      {"адвокат-", "тар келді", "адвокаттар келді"},
      {"адвокат\u2010", "тар келді", "адвокаттар келді"},
      {"адвокат\u00AD", "тар келді", "адвокаттар келді"},
      {"адвокат\u00AD\u2010", "тар келді", "адвокаттар келді"},
      {"адвокат¬", "тар келді", "адвокаттар келді"},
      {"мемле-", "кеттік", "мемлекеттік"},
      {"Қазақ-", "стан", "Қазақстан"},
      {"прави-", "тельство", "правительство"},
      {"оңтүстік-", "батыс", "оңтүстік-батыс"},
      {"солтүстік-", "шығыста,", "солтүстік-шығыста,"},
      {"Нұр-", "Сұлтан", "Нұр-Сұлтан"},
      {"2019-", "2020 жылдары", "2019-2020 жылдары"},
      {"ол -", "келді", "ол - келді"},
      {"ол –", "келді", "ол – келді"},
      {"-", "келді", "- келді"},
      {"", "келді", " келді"},
  };
  for (const auto& [text, next, expected] : kCases) {
    std::string joined = text;
    append_joined(joined, next);
    EXPECT_EQ(joined, expected) << text << ' ' << next;
  }
}

}  // namespace
}  // namespace izde
