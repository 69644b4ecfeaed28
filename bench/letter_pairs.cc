// Counts which letter follows which in words, and prints common/kazakh/data/letter_pairs.tsv without its
// head:
//   letter-pairs LANGUAGE SOURCE...
// A word of articles counts as often as it occurs, one of a hunspell dictionary (.dic) once. The stop words
// (.tsv) count for the texts that corpus/ has none of: without them ғой and яғни read better as those of
// another encoding.
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "common/kazakh/letters.h"
#include "common/table.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "indexer/formats/format.h"

namespace {

using namespace izde;

constexpr std::size_t kLetters = kazakh::kLetterCount + 1;  // 0: the border of a word
constexpr double kWeightOfSingle = 50;  // letters as likely as anywhere, added to those seen behind a letter
constexpr double kWeightOfStopWord = 30;
constexpr double kThousand = 1000;

struct Counts {
  std::array<std::array<double, kLetters>, kLetters> pairs{};
  std::array<double, kLetters> single{};

  void add(std::string_view text, double weight) {
    std::size_t last = 0;
    for (const char32_t c : text::characters(text::folded(text))) {
      const std::size_t letter = kazakh::letter_of(c);
      if (last == 0 && letter == 0) continue;
      pairs[last][letter] += weight, single[letter] += weight;
      last = letter;
    }
    if (last != 0) pairs[last][0] += weight, single[0] += weight;
  }
};

void add_dictionary(const std::filesystem::path& path, Counts& counts) {
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);)
    counts.add(std::string_view(line).substr(0, line.find('/')), 1);
}

void add_stop_words(const std::filesystem::path& path, Counts& counts) {
  std::ifstream in(path);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  for (const TableRow& row : table_rows(text)) counts.add(row.at(1), kWeightOfStopWord);
}

void add_articles(const std::filesystem::path& path, Counts& counts) {
  std::ifstream in(path);
  const Format* format = format_of(path);
  if (!in || format == nullptr) throw std::runtime_error(path.string() + ": cannot be read");
  format->read(in, {path, path.filename(), {}}, [&](ReadResult&& result) {
    if (result.article) counts.add(result.article->title + '\n' + result.article->text, 1);
  });
}

std::string written(std::size_t letter) {
  std::string text = letter == 0 ? "_" : "";
  if (letter != 0) text::append(kazakh::kAlphabet[letter - 1], text);
  return text;
}

double sum(const std::array<double, kLetters>& row) {
  double all = 0;
  for (const double count : row) all += count;
  return all;
}

void print(const std::string& language, const Counts& counts) {
  const double all = sum(counts.single);
  for (std::size_t letter = 0; letter < kLetters; ++letter) {
    if (counts.single[letter] == 0) continue;
    const double seen = sum(counts.pairs[letter]);
    std::cout << language << '\t' << written(letter) << '\t';
    const char* blank = "";
    for (std::size_t next = 0; next < kLetters; ++next) {
      const double expected = kWeightOfSingle * counts.single[next] / all;
      const long share =
          std::lround(kThousand * (counts.pairs[letter][next] + expected) / (seen + kWeightOfSingle));
      if (share == 0) continue;
      std::cout << blank << written(next) << share;
      blank = " ";
    }
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::cerr << "letter-pairs: usage: letter-pairs LANGUAGE SOURCE...\n", 2;
  try {
    Counts counts;
    for (int i = 2; i < argc; ++i) {
      const std::filesystem::path path = argv[i];
      const auto add = path.extension() == ".dic"   ? add_dictionary
                       : path.extension() == ".tsv" ? add_stop_words
                                                    : add_articles;
      add(path, counts);
    }
    print(argv[1], counts);
  } catch (const std::exception& error) {
    return std::cerr << "letter-pairs: " << error.what() << '\n', 2;
  }
}
