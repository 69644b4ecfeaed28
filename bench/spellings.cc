// Measures how well queries and articles are found in other spellings: spellings-bench SET, a folder with docs.jsonl,
// queries.tsv and qrels.tsv (articles, judged queries, judgements in TREC's columns).
//
// Prints a row a run: the queries as they are, without Kazakh letters, and in each script; then the articles in each script,
// with the queries as they are. The last lines have the processor time that --variants auto takes of exact queries, against
// never: the median of rounds taken in turn.
#include <algorithm>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "common/analysis/language.h"
#include "common/text/folding.h"
#include "izde/searcher.h"
#include "tests/support/small_index.h"
#include "tests/support/spelling_runs.h"

namespace {

using namespace izde;

void print_runs(const test::JudgedSet& set) {
  double plain = 0;
  std::cout << "| run | MRR@10 | MAP@100 | of the plain run's |\n|---|---|---|---|\n" << std::fixed;
  const auto print = [&](std::string_view name, const test::Measures& measures) {
    if (name == test::kPlainRun) plain = measures.map100;
    std::cout << std::setprecision(4) << "| " << name << " | " << measures.mrr10 << " | " << measures.map100
              << " | " << std::setprecision(3) << measures.map100 / plain << " |\n";
  };
  test::run_queries(set, print);
  test::run_articles(set, print);
}

std::vector<std::string> queries_of(const test::JudgedSet& set) {
  std::vector<std::string> queries;
  std::ifstream rows(set.topics);
  for (std::string row; std::getline(rows, row);) queries.push_back(row.substr(row.find('\t') + 1));
  return queries;
}

double seconds(Searcher& searcher, const std::vector<std::string>& queries, Variants variants) {
  constexpr int kRepeats = 10;  // of a round, which is short
  const std::clock_t began = std::clock();
  for (int i = 0; i < kRepeats; ++i) {
    for (const std::string& query : queries) {
      SearchRequest request;
      request.query = query, request.variants = variants;
      searcher.search(request);
    }
  }
  return static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
}

void print_time(const char* which, Searcher& searcher, const std::vector<std::string>& queries) {
  constexpr int kRounds = 15;
  std::vector<double> ratios;
  for (int round = 0; round < kRounds; ++round) {
    const double with = seconds(searcher, queries, Variants::automatic);
    ratios.push_back(with / seconds(searcher, queries, Variants::never));
  }
  std::sort(ratios.begin(), ratios.end());
  std::cout << "time with --variants auto against never, " << which << ": median " << ratios[kRounds / 2]
            << ", from " << ratios.front() << " to " << ratios.back() << '\n';
}

void print_times(const test::JudgedSet& set) {
  const test::SmallIndex index(test::json_lines_of(set.articles, kazakh::Orthography::none));
  Searcher searcher(index.path());
  std::vector<std::string> all = queries_of(set), plain;
  std::copy_if(all.begin(), all.end(), std::back_inserter(plain),
               [](const std::string& query) { return !has_kazakh_letter(text::folded(query)); });
  print_time("all queries as they are", searcher, all);
  print_time("those without a Kazakh letter", searcher, plain);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "spellings-bench: usage: spellings-bench SET\n", 2;
  try {
    const test::JudgedSet set = test::judged_set_in(argv[1]);
    if (set.articles.empty())
      return std::cerr << "spellings-bench: " << argv[1] << ": no docs.jsonl with articles\n", 2;
    print_runs(set);
    print_times(set);
  } catch (const std::exception& error) {
    return std::cerr << "spellings-bench: " << error.what() << '\n', 2;
  }
}
