#include "tests/support/marked_pages.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>

#include "common/table.h"
#include "common/text/utf8.h"
#include "indexer/cleaning.h"
#include "tests/support/set_lines.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "~ ";

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string_view> lines_of(std::string_view text) { return split(text, '\n'); }

std::size_t number(std::string_view digits) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size())
    throw std::runtime_error("no number: " + std::string(digits));
  return value;
}

MarkedPage page_of(const fs::path& file) {
  MarkedPage page{file.filename().string(), {}, {}};
  const std::string bytes = bytes_of(file);
  std::size_t count = 0;
  for (std::string_view line : lines_of(bytes)) {
    ++count;
    if (line.starts_with(kMark)) {
      page.furniture.insert(count);
      line.remove_prefix(kMark.size());
    }
    page.text.append(line) += '\n';
  }
  return page;
}

std::string text_of(const fs::path& root, const std::string& name) {
  return name.find('#') == name.npos ? bytes_of(root / name) : set_line(root, name);
}

}  // namespace

std::vector<MarkedPage> marked_pages(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<MarkedPage> pages;
  std::transform(files.begin(), files.end(), std::back_inserter(pages), page_of);
  return pages;
}

std::vector<MarkedPage> marked_pages(const fs::path& table, const fs::path& root) {
  std::vector<MarkedPage> pages;
  const std::string bytes = bytes_of(table);
  for (const TableRow& row : table_rows(bytes)) {
    MarkedPage page{std::string(row.at(0)), text_of(root, std::string(row.at(0))), {}};
    for (std::string_view range : split(row.size() > 1 ? row[1] : "", ' ')) {
      const std::size_t dash = range.find('-');
      const std::size_t last = number(dash == range.npos ? range : range.substr(dash + 1));
      for (std::size_t line = number(range.substr(0, dash)); line <= last; ++line)
        page.furniture.insert(line);
    }
    pages.push_back(std::move(page));
  }
  return pages;
}

CleaningFigures clean(const std::vector<MarkedPage>& pages, const WrongLineSink& wrong) {
  CleaningFigures figures;
  for (const MarkedPage& page : pages) {
    std::vector<RemovedLine> removed;
    without_furniture(page.text, &removed);
    std::map<std::size_t, std::string> pattern_of;
    for (const RemovedLine& line : removed) pattern_of[line.line] = line.pattern;
    std::size_t count = 0;
    for (const std::string_view line : lines_of(page.text)) {
      ++count;
      if (text::trimmed(line).empty()) continue;
      const bool marked = page.furniture.contains(count), gone = pattern_of.contains(count);
      ++(marked ? figures.furniture : figures.article);
      if (gone) ++(marked ? figures.gone : figures.lost);
      const std::string where = page.name + ':' + std::to_string(count) + ": " + std::string(line);
      if (gone && !marked) wrong("lost: " + where + "  [" + pattern_of[count] + ']');
      if (!gone && marked) wrong("left: " + where);
    }
  }
  return figures;
}

}  // namespace izde::test
