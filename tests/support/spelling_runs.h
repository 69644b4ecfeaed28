// Judged runs in other spellings: of queries, and of articles. The plain run stands beside them.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "common/kazakh/orthography.h"
#include "tests/support/judged_run.h"

namespace izde::test {

/// Articles, and judged queries for them.
struct JudgedSet {
  std::vector<Article> articles;
  std::filesystem::path topics, qrels;
};

/// Reads a folder with docs.jsonl, queries.tsv and qrels.tsv.
JudgedSet judged_set_in(const std::filesystem::path& folder);

/// Writes articles as JSON Lines, title and text in `orthography`; `none`: as they are.
std::vector<std::string> json_lines_of(const std::vector<Article>& articles, kazakh::Orthography orthography);

/// Takes one run after the other: its name, and what it measured.
using RunSink = std::function<void(std::string_view name, const Measures& measures)>;
inline constexpr std::string_view kPlainRun = "queries as they are", kNeverRun = "the same, --variants never";

/// Measures the queries as they are, with --variants never, without Kazakh letters and in each script.
void run_queries(const JudgedSet& set, const RunSink& sink);

/// Measures the queries as they are, with the articles in each script.
void run_articles(const JudgedSet& set, const RunSink& sink);

}  // namespace izde::test
