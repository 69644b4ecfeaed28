// Drives the Kazakh stemmer alone, one folded word a line on standard input.
//
//   stem-bench stems         prints the stem of each word
//   stem-bench stems-alone   the same without the lexicon
//   stem-bench time          prints how many words a second are stemmed, best and median of 9 rounds
#include <algorithm>
#include <chrono>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/lexicon/lexicon.h"
#include "common/kazakh/stemmer.h"

namespace {

using namespace izde;

// The words lie one behind the other, as in a text.
struct Words {
  std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  std::vector<std::string_view> all;

  Words(const Words&) = delete;  // `all` has views of `text`
  Words() {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      all.push_back(std::string_view(text).substr(begin, end - begin));
      begin = end + 1;
    }
  }
};

void print_stems(const kazakh::Lexicon& lexicon) {
  const Words words;
  std::string stem;
  for (const std::string_view word : words.all) {
    kazakh::stem_with(lexicon, word, stem);
    std::cout << stem << '\n';
  }
}

void print_speed() {
  const Words read;
  const std::vector<std::string_view>& words = read.all;
  constexpr std::size_t kRounds = 9;
  std::vector<double> rounds;
  std::size_t bytes = 0;
  std::string stem;
  for (std::size_t i = 0; i < kRounds; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string_view word : words) {
      kazakh::stem(word, stem);
      bytes += stem.size();
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    rounds.push_back(static_cast<double>(words.size()) / taken.count() / 1e6);
  }
  std::sort(rounds.rbegin(), rounds.rend());
  std::cout << words.size() << " words, M words/s: best " << rounds.front() << ", median "
            << rounds[kRounds / 2] << " (" << bytes / kRounds << " bytes of stems)\n";
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view mode = argc == 2 ? argv[1] : "";
  if (mode == "stems")
    print_stems(kazakh::compiled_lexicon());
  else if (mode == "stems-alone")
    print_stems(kazakh::empty_lexicon());
  else if (mode == "time")
    print_speed();
  else
    return std::cerr << "stem-bench: usage: stem-bench stems|stems-alone|time < WORDS\n", 2;
}
