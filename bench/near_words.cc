// Measures how long it takes to find the words of an index that are spelled nearly like one: near-words-bench INDEX WORDS, a
// file with a word a line, folded. Prints milliseconds a word for each distance: the median, and the longest.
#include "searcher/near_words.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "searcher/index_reader.h"

namespace {

using Clock = std::chrono::steady_clock;

void measure(const izde::IndexReader& index, const std::vector<std::string>& words, std::size_t distance) {
  constexpr std::size_t kMost = 32;
  std::vector<double> times;
  std::size_t found = 0;
  for (const std::string& word : words) {
    const Clock::time_point began = Clock::now();
    found += izde::near_words(index, word, distance, kMost).size();
    times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - began).count());
  }
  std::sort(times.begin(), times.end());
  std::cout << "distance " << distance << ": median " << times[times.size() / 2] << " ms, longest "
            << times.back() << " ms, " << static_cast<double>(found) / static_cast<double>(words.size())
            << " words found a word\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::cerr << "near-words-bench: usage: near-words-bench INDEX WORDS\n", 2;
  try {
    const izde::IndexReader index(argv[1]);
    std::vector<std::string> words;
    std::ifstream lines(argv[2]);
    for (std::string line; std::getline(lines, line);) words.push_back(line);
    if (words.empty()) return std::cerr << "near-words-bench: " << argv[2] << ": no words\n", 2;
    for (const std::size_t distance : {1, 2}) measure(index, words, distance);
  } catch (const std::exception& error) {
    return std::cerr << "near-words-bench: " << error.what() << '\n', 2;
  }
}
