#include "tests/support/judged_heads.h"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "indexer/metadata.h"
#include "indexer/reading.h"

namespace izde::test {
namespace {

constexpr std::string_view kBetweenLines = " ¶ ";

std::string lines_of(std::string text) {
  for (std::size_t at = text.find(kBetweenLines); at != text.npos; at = text.find(kBetweenLines, at))
    text.replace(at, kBetweenLines.size(), 1, '\n');
  return text;
}

Article read_as_text_file(const std::string& text) {
  std::istringstream in(text);
  Article article;
  read_file(in, *format_named("text"), {"head.txt", "head.txt", {}}, {}, [&](Reading&& reading) {
    if (!reading.result.article) throw std::runtime_error(reading.result.rejected + ": " + text);
    article = std::move(*reading.result.article);
  });
  return article;
}

std::string shown(const Date& date) {
  if (!date.known()) return "-";
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

std::string shown(const std::vector<std::string>& cities) {
  std::string text;
  for (const std::string& city : places_of(cities).cities) {
    if (!text.empty()) text += ", ";
    text += city;
  }
  return text.empty() ? "-" : text;
}

void compare(const std::string& what, const std::string& wanted, const std::string& found,
             const JudgedHead& head, LineFigures& figures,
             const std::function<void(const std::string&)>& wrong) {
  figures.wanted += wanted != "-";
  figures.found += found != "-";
  figures.right += wanted != "-" && wanted == found;
  if (wanted != found) wrong(what + ": " + wanted + ", not " + found + ": " + head.text);
}

}  // namespace

std::vector<JudgedHead> judged_heads(const std::filesystem::path& table) {
  std::ifstream in(table);
  if (!in) throw std::runtime_error(table.string() + " cannot be read");
  std::vector<JudgedHead> heads;
  for (std::string line; std::getline(in, line);) {
    std::istringstream row(line);
    JudgedHead& head = heads.emplace_back();
    for (std::string* field : {&head.kind, &head.date, &head.place}) std::getline(row, *field, '\t');
    std::getline(row, head.text);
  }
  return heads;
}

HeadFigures read_heads(const std::vector<JudgedHead>& heads,
                       const std::function<void(const std::string&)>& wrong) {
  HeadFigures figures;
  for (const JudgedHead& head : heads) {
    const Article article = read_as_text_file(lines_of(head.text));
    compare("date", head.date, shown(article.published), head, figures.dates, wrong);
    compare("place", head.place, shown(article.cities), head, figures.places, wrong);
  }
  return figures;
}

}  // namespace izde::test
