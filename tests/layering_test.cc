// The house's rules that a compiler does not check: who includes what, and who prints.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace izde {
namespace {

namespace fs = std::filesystem;

struct Include {
  std::string file;  // from the project's folder on
  std::string what;  // as it stands between the marks
  bool angled;
};

bool is_source(const fs::path& path) {
  return path.extension() == ".cc" || path.extension() == ".h" || path.extension() == ".in";
}

// All sources of the product's folders.
std::vector<std::string> sources(const std::vector<std::string>& folders = {"common", "cli", "indexer",
                                                                            "searcher"}) {
  std::vector<std::string> found;
  for (const std::string& folder : folders)
    if (fs::exists(fs::path(IZDE_SOURCE_DIR) / folder))
      for (const auto& entry : fs::recursive_directory_iterator(fs::path(IZDE_SOURCE_DIR) / folder))
        if (entry.is_regular_file() && is_source(entry.path()))
          found.push_back(fs::relative(entry.path(), IZDE_SOURCE_DIR).string());
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream in(fs::path(IZDE_SOURCE_DIR) / file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<Include> includes(const std::vector<std::string>& files) {
  static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
  std::vector<Include> found;
  for (const std::string& file : files)
    for (const std::string& line : lines_of(file))
      if (std::smatch match; std::regex_match(line, match, pattern))
        found.push_back({file, match[2], match[1] == "<"});
  return found;
}

// The files that include something that begins so.
std::set<std::string> who_includes(const std::string& start, const std::vector<std::string>& files) {
  std::set<std::string> found;
  for (const Include& include : includes(files))
    if (include.what.starts_with(start)) found.insert(include.file);
  return found;
}

void expect_only(const std::set<std::string>& files, const std::string& allowed, const std::string& what) {
  const std::regex pattern(allowed);
  for (const std::string& file : files)
    EXPECT_TRUE(std::regex_match(file, pattern)) << file << " includes " << what;
}

TEST(Layering, FindsTheSources) {
  EXPECT_GT(sources().size(), 60u);
  EXPECT_GT(includes(sources()).size(), 200u);
}

TEST(Layering, XapianStaysInFourFiles) {
  expect_only(who_includes("xapian", sources()), R"(indexer/index_writer\.cc|searcher/index_reader\.cc|common/russian/stemmer\.cc|common/xapian_errors\.h)",
              "Xapian");
  EXPECT_LE(
      who_includes("xapian.h", sources({"common", "cli", "indexer", "searcher", "bench", "tests"})).size(), 8u);
}

TEST(Layering, OtherLibrariesStayWhereTheyBelong) {
  expect_only(who_includes("unicode/", sources()), R"(common/text/.*)", "ICU");
  expect_only(who_includes("iconv.h", sources()), R"(indexer/iconv_converter\.h)", "iconv");
  expect_only(who_includes("boost/", sources()), R"(cli/command_line\.cc)", "Boost");
  expect_only(who_includes("archive", sources()), R"(indexer/packing\.cc)", "libarchive");
  expect_only(who_includes("csv.h", sources()), R"(indexer/formats/csv_rows\.h)", "libcsv");
  expect_only(who_includes("libxml/", sources()), R"(indexer/formats/(xml_reader|html_tree)\.cc)", "libxml2");
  expect_only(who_includes("cmark", sources()), R"(indexer/formats/markdown\.cc)", "cmark");
  expect_only(who_includes("poppler/", sources()), R"(indexer/formats/pdf_text\.cc)", "poppler");
  expect_only(who_includes("sys/wait.h", sources()), R"(indexer/child\.cc)", "processes");
  expect_only(who_includes("nlohmann/", sources()),
              R"(indexer/formats/.*|indexer/report_printer\.cc|searcher/json\.cc|searcher/(token_)?commands\.cc)",
              "nlohmann/json");
}

TEST(Layering, IncludesPointOneWay) {
  const std::pair<std::string, std::string> forbidden[] = {
      {"common/", "indexer/"},
      {"common/", "searcher/"},
      {"indexer/", "searcher/"},
      {"searcher/", "indexer/"},
      {"cli/", "indexer/"},
      {"cli/", "searcher/"},
      {"common/", "cli/"},
      {"common/", "izde/searcher.h"},
      {"indexer/", "izde/searcher.h"},
      {"common/text/", "common/kazakh/"},
      {"common/text/", "common/analysis/"},
      {"common/kazakh/", "common/analysis/"},
      {"common/russian/", "common/analysis/"},
      {"common/russian/", "common/kazakh/"},
  };
  for (const Include& include : includes(sources()))
    for (const auto& [from, to] : forbidden)
      EXPECT_FALSE(include.file.starts_with(from) && include.what.starts_with(to))
          << include.file << " includes " << include.what;
}

TEST(Layering, ProductIncludesNoTests) {
  expect_only(who_includes("tests/", sources()), "", "a test's header");
  expect_only(who_includes("bench/", sources()), "", "a benchmark's header");
}

TEST(Layering, PrintersKnowNothingOfSearching) {
  for (const Include& include : includes(sources())) {
    if (!include.file.starts_with("searcher/printers/") || !include.what.starts_with("searcher/")) continue;
    EXPECT_TRUE(include.what.starts_with("searcher/printers/"))
        << include.file << " includes " << include.what;
  }
}

// Nothing of Xapian, ICU, Boost or JSON in public headers: the standard library, and each other.
TEST(Layering, PublicHeadersNeedOnlyTheStandardLibrary) {
  const std::regex standard("[a-z0-9_]+");
  std::size_t seen = 0;
  for (const Include& include : includes(sources())) {
    if (!include.file.starts_with("searcher/include/") && !include.file.starts_with("common/include/"))
      continue;
    ++seen;
    const bool own = !include.angled && include.what.starts_with("izde/");
    EXPECT_TRUE(own || (include.angled && std::regex_match(include.what, standard)))
        << include.file << " includes " << include.what;
  }
  EXPECT_GT(seen, 0u);
}

// The library is silent: mains, the lexicon's too, and --help print, commands take streams.
TEST(Layering, OnlyMainsAndHelpPrint) {
  const std::regex printing(R"(.*(std::(cout|cerr|clog)\b|\b(printf|puts|perror)\s*\(|\bfprintf\s*\().*)");
  const std::regex allowed(R"((indexer|searcher)/main\.cc|cli/command_line\.cc|common/kazakh/lexicon/derive_lexicon\.cc)");
  for (const std::string& file : sources()) {
    if (std::regex_match(file, allowed)) continue;
    for (const std::string& line : lines_of(file)) {
      const std::string code = line.substr(0, line.find("//"));
      EXPECT_FALSE(std::regex_match(code, printing)) << file << ": " << line;
    }
  }
}

}  // namespace
}  // namespace izde
