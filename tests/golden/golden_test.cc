// Golden transcripts: what the real programs print, byte for byte but for what changes from run to run.
//
// NAME.args: a command line, words apart by blanks; further lines are its standard input. NAME.expected: what
// it printed, what it said on standard error, its exit status. Words: izde-index and izde-search are the
// programs built; {index} an index of corpus/, {copies} one of tests/golden/copies.jsonl, {folder} an empty temporary
// folder. The programs run in the project's folder.
//
// IZDE_UPDATE_GOLDEN=1 writes NAME.expected anew: read the difference before keeping it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/line_diff.h"
#include "tests/support/program.h"

namespace izde::test {
namespace {

const std::filesystem::path kFolder = std::filesystem::path(IZDE_SOURCE_DIR) / "tests" / "golden";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

// Gives what changes from run to run and from machine to machine a stable form.
std::string masked(std::string text) {
  static const std::pair<std::regex, const char*> kVolatile[] = {
      {std::regex(R"re("(took_ms|seconds|mb_per_s|score|bytes)":-?[0-9][0-9.e+-]*)re"), R"("$1":0)"},
      {std::regex(R"(( Q0 \S+ [0-9]+) \S+ izde)"), "$1 0 izde"},
      {std::regex(R"((\n[^,\t\n]*[,\t][0-9]+[,\t])[0-9.]+([,\t]))"), "$010$2"},  // a hit's in csv and tsv
      {std::regex(R"(of text in [0-9.]+ s)"), "of text in 0 s"},
      {std::regex(R"((bytes +)[0-9]+)"), "$010"},
      {std::regex(R"(kazakh-[0-9]+-[0-9a-f]{16})"), "kazakh-FINGERPRINT"},
  };
  for (const auto& [pattern, form] : kVolatile) text = std::regex_replace(text, pattern, form);
  return text;
}

class Golden : public testing::TestWithParam<std::string> {
 protected:
  static void SetUpTestSuite() {
    std::filesystem::current_path(IZDE_SOURCE_DIR);
    unsetenv("NO_COLOR");
    folder_ = std::make_unique<TemporaryFolder>();
    const std::string copies = (kFolder / "copies.jsonl").string();
    for (const auto& [name, source] :
         {std::pair(index(), std::string("corpus")), std::pair(index_of_copies(), copies)}) {
      const Outcome made = run({IZDE_INDEX, "--quiet", "--index", name, source}, "");
      ASSERT_EQ(made.status, 0) << made.err;
    }
  }
  static void TearDownTestSuite() { folder_.reset(); }

  static std::string index() { return (folder_->path() / "corpus.izde").string(); }
  static std::string index_of_copies() { return (folder_->path() / "copies.izde").string(); }

  static std::string transcript(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string command;
    std::getline(in, command);
    const std::string input{std::istreambuf_iterator<char>(in), {}};
    std::vector<std::string> words;
    std::istringstream all(command);
    const TemporaryFolder scratch;
    for (std::string word; all >> word;) {
      if (words.empty())
        word = word == "izde-index" ? IZDE_INDEX : word == "izde-search" ? IZDE_SEARCH : word;
      word = replaced(replaced(word, "{index}", index()), "{copies}", index_of_copies());
      words.push_back(replaced(word, "{folder}", scratch.path().string()));
    }
    const Outcome outcome = run(words, input);
    std::string text = outcome.out;
    if (!outcome.err.empty()) text += "--- standard error\n" + outcome.err;
    text += "--- exit status " + std::to_string(outcome.status) + "\n";
    return masked(replaced(replaced(text, index(), "{index}"), scratch.path().string(), "{folder}"));
  }

 private:
  static std::unique_ptr<TemporaryFolder> folder_;
};

std::unique_ptr<TemporaryFolder> Golden::folder_;

TEST_P(Golden, Transcript) {
  const std::filesystem::path expected = kFolder / (GetParam() + ".expected");
  const std::string text = transcript(kFolder / (GetParam() + ".args"));
  if (std::getenv("IZDE_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(expected, std::ios::binary | std::ios::trunc) << text;
    return;
  }
  ASSERT_TRUE(std::filesystem::exists(expected)) << expected << ": run with IZDE_UPDATE_GOLDEN=1 to make it";
  const std::string before = content_of(expected);
  EXPECT_TRUE(before == text) << expected << "\n" << line_diff(before, text);
}

std::vector<std::string> names() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder))
    if (entry.path().extension() == ".args") names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Programs, Golden, testing::ValuesIn(names()),
                         [](const auto& entry) { return entry.param; });

}  // namespace
}  // namespace izde::test
