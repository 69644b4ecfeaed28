// docs/errors.md has every message: what the sources can say stands there, too, whether or not a test brings it about.
#include "tests/support/messages.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include "tests/support/program.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

// What begins a message in the sources, and the functions that make one of their arguments.
const std::regex kBeginnings(
    R"(\bError\(\s*ErrorKind::|\bmade\(\s*ErrorKind::|\bRejected\{|\breject\(|\brefused_?\(|\brefuse(_value)?\(|\bthrow_bad\()"
    R"(|\bprint_error\(|\bkBadName\[\]|\bkTooLong\[\]|std::string remedy =)");

// The text of `code` from `begin` to the end of the statement, string literals looked through.
std::string statement(const std::string& code, std::size_t begin) {
  bool inside = false;
  std::size_t end = begin;
  for (; end < code.size() && (inside || code[end] != ';'); ++end)
    if (code[end] == '"' && code[end - 1] != '\\' && code[end - 1] != '\'') inside = !inside;
  return code.substr(begin, end - begin);
}

// Where a literal is put together with something, its parts are looked for one by one.
std::vector<std::string> parts_of(const std::string& code) {
  static const std::regex literal(R"re("((?:[^"\\]|\\.)*)")re");
  std::vector<std::string> parts;
  for (std::sregex_iterator at(code.begin(), code.end(), literal), end; at != end; ++at) {
    std::string part = (*at)[1];
    while (part.starts_with(' ') || part.starts_with(':')) part.erase(0, 1);
    while (part.ends_with(' ') || part.ends_with(':')) part.pop_back();
    if (part.size() > 3) parts.push_back(part);
  }
  return parts;
}

TEST(Messages, OfTheSourcesAreInTheTable) {
  const std::string page = errors_page();
  std::size_t seen = 0;
  for (const char* folder : {"common", "cli", "indexer", "searcher"})
    for (const auto& file : fs::recursive_directory_iterator(fs::path(IZDE_SOURCE_DIR) / folder)) {
      if (file.path().extension() != ".cc" && file.path().extension() != ".h") continue;
      static const std::regex comment("//[^\n]*");
      const std::string code = std::regex_replace(content_of(file.path()), comment, "");
      for (std::sregex_iterator at(code.begin(), code.end(), kBeginnings), end; at != end; ++at)
        for (const std::string& part : parts_of(statement(code, static_cast<std::size_t>(at->position())))) {
          ++seen;
          EXPECT_NE(page.find(part), std::string::npos)
              << file.path() << ": \"" << part << "\" is not in docs/errors.md";
        }
    }
  EXPECT_GT(seen, 70u);
}

TEST(Messages, OfTheTableAreOfOneForm) {
  EXPECT_GT(documented_messages().size(), 60u);
  EXPECT_TRUE(is_documented("news.jsonl:7: not JSON; left out"));
  EXPECT_TRUE(is_documented("a/b: Permission denied; left out"));
  EXPECT_FALSE(is_documented("news.jsonl:x: not JSON; left out"));
  EXPECT_FALSE(is_documented("news.jsonl: surprise; left out"));
  EXPECT_FALSE(is_documented(""));
}

}  // namespace
}  // namespace izde::test
