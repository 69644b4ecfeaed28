#include "tests/support/judged_years.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "common/table.h"
#include "indexer/article_analysis.h"
#include "tests/support/set_lines.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

// "2011 2012"; "-" for none.
std::vector<int> years_of(std::string_view cell) {
  std::vector<int> years;
  if (cell == "-") return years;
  for (std::string_view year : split(cell, ' ')) years.push_back(std::stoi(std::string(year)));
  return years;
}

int year_of(std::string_view cell) { return cell == "-" ? 0 : std::stoi(std::string(cell)); }

std::vector<int> found_years(const JudgedText& judged, Analyzer& analyzer) {
  Article article;
  article.text = judged.text;
  article.published = {judged.published, 0, 0};
  Mentions mentions;
  for (const AnalyzedPassage& passage : analyzed_passages(article, analyzer))
    merge(mentions, passage.mentions);
  return mentions.years;
}

}  // namespace

std::vector<JudgedText> judged_sentences(const fs::path& table) {
  std::vector<JudgedText> texts;
  const std::string bytes = bytes_of(table);
  for (const TableRow& row : table_rows(bytes))
    texts.push_back({"", std::string(row.at(3)), year_of(row.at(1)), years_of(row.at(2))});
  return texts;
}

std::vector<JudgedText> judged_lines(const fs::path& table, const fs::path& root) {
  std::vector<JudgedText> texts;
  const std::string bytes = bytes_of(table);
  for (const TableRow& row : table_rows(bytes))
    texts.push_back(
        {std::string(row.at(1)), set_line(root, row.at(1)), year_of(row.at(2)), years_of(row.at(3))});
  return texts;
}

YearFigures compare_years(const std::vector<JudgedText>& texts, const WrongYearSink& wrong) {
  Analyzer analyzer;
  YearFigures figures;
  for (const JudgedText& judged : texts) {
    const std::vector<int> found = found_years(judged, analyzer);
    const auto report = [&](const char* what, const std::vector<int>& some, const std::vector<int>& others) {
      for (int year : some)
        if (!std::binary_search(others.begin(), others.end(), year))
          wrong(what + std::to_string(year) + ": " + (judged.name.empty() ? "" : judged.name + ": ") +
                judged.text);
    };
    report("lost: ", judged.years, found);
    report("wrong: ", found, judged.years);
    figures.expected += judged.years.size();
    figures.found += found.size();
    figures.right += static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [&](int year) {
      return std::binary_search(judged.years.begin(), judged.years.end(), year);
    }));
  }
  return figures;
}

}  // namespace izde::test
