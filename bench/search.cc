// Times searches on an index of Izde: search-bench DIR <queries (a query a line).
//
// Prints the median and the 95th percentile in microseconds of: the ten best passages with ids and scores;
// the same with their text, title and snippet; the same with all facets. Three rounds, the first not counted.
#include <algorithm>
#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include "izde/searcher.h"

namespace {

using Clock = std::chrono::steady_clock;

void timed(const char* name, const std::vector<std::string>& queries, izde::Searcher& searcher, bool bare,
           bool facets) {
  std::vector<double> times;
  std::size_t found = 0;
  for (int round = 0; round < 3; ++round) {
    for (const std::string& query : queries) {
      izde::SearchRequest request;
      request.query = query;
      request.bare = bare;
      if (!facets) request.facets.clear();
      const auto began = Clock::now();
      found += searcher.search(request).total.passages;
      if (round > 0) times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - began).count());
    }
  }
  std::sort(times.begin(), times.end());
  std::cout << name << ": p50 " << times[times.size() / 2] << " us  p95 " << times[times.size() * 95 / 100]
            << " us  passages found " << found / 3 << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "search-bench: usage: search-bench DIR <queries\n", 2;
  try {
    izde::Searcher searcher(argv[1]);
    std::vector<std::string> queries;
    for (std::string line; std::getline(std::cin, line);) queries.push_back(line);
    if (queries.empty())
      return std::cerr << "search-bench: standard input: no queries; give a query a line\n", 2;
    timed("top10", queries, searcher, true, false);
    timed("page", queries, searcher, false, false);
    timed("page and facets", queries, searcher, false, true);
  } catch (const std::exception& error) {
    return std::cerr << "search-bench: " << error.what() << '\n', 2;
  }
}
