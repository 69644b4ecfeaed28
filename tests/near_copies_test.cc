// Copies of passages are folded, and passages that are none are not. copies-bench measures other sources.
#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "tests/support/copy_runs.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

const fs::path kProject = IZDE_SOURCE_DIR;
const fs::path kSets = kProject / ".." / "shared" / "sets";

TEST(NearCopies, OfTheCorpusAreFolded) {
  run_copies(kProject / "corpus", [](const std::string& name, double folded, double floor) {
    EXPECT_GE(folded, floor) << name;
    std::cout << name << ": " << folded << '\n';
  });
}

// How many passages of a source are folded; shows them.
std::size_t folded(const fs::path& source) {
  std::size_t count = 0;
  for (const Hit& hit : passages_of(source, Duplicates::fold)) {
    count += hit.copies.passages;
    if (hit.copies.passages > 0)
      std::cout << "  " << hit.article << " #" << hit.passage << ": "
                << nlohmann::json(hit.copies.articles).dump() << '\n';
  }
  return count;
}

// Those sets have so many copies; all were looked at.
TEST(NearCopies, AreNotSeenInDifferentPassages) {
  const std::pair<fs::path, std::size_t> sets[] = {{kProject / "corpus", 0},
                                                   {kSets / "news" / "kazinform.jsonl", 0},
                                                   {kSets / "news" / "ntrex.jsonl", 0},
                                                   {kSets / "kazqad" / "passages.jsonl", 9},
                                                   {kSets / "names" / "docs.jsonl", 6}};
  for (const auto& [set, copies] : sets) EXPECT_EQ(fs::exists(set) ? folded(set) : copies, copies) << set;
}

}  // namespace
}  // namespace izde::test
