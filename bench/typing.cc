// Measures suggestions for slips of the hand: typing-bench INDEX QUERIES [ROUNDS=5] [show], a file with `qid TAB query` or a query a
// row. One word of each query, of five letters or more, gets a slip; a round a draw, the same draws everywhere.
//
// Prints a row a kind of slip: how many suggestions have the stems of the query, how many others, how many slips got none, and how
// many need none, for the index has what they make: a form or a spelling of some word. Then how many queries get a suggestion as
// they are, and how long suggesting takes; `show` lists all that are wrong or none.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/kazakh/keyboards.h"
#include "common/text/utf8.h"
#include "searcher/index_reader.h"
#include "searcher/missing_words.h"
#include "searcher/query_parser.h"
#include "searcher/suggestion.h"
#include "searcher/variants.h"
#include "tests/support/to_scripts.h"

namespace {

using namespace izde;

struct Random {
  std::mt19937_64 engine{2026};
  std::size_t below(std::size_t limit) { return engine() % limit; }
};

std::u32string neighbours_of(char32_t letter) {
  std::u32string neighbours;
  for (char32_t other = U'а'; other <= U'ӿ'; ++other)
    if (kazakh::are_beside(letter, other)) neighbours += other;
  return neighbours;
}

enum class Slip { drop, twice, swap, neighbour, bare };
constexpr std::pair<Slip, const char*> kSlips[] = {{Slip::drop, "letter left out"},
                                                   {Slip::twice, "letter twice"},
                                                   {Slip::swap, "letters swapped"},
                                                   {Slip::neighbour, "key beside"},
                                                   {Slip::bare, "any, without Kazakh letters"}};

void slip(std::u32string& word, Slip kind, Random& random) {
  if (kind == Slip::bare) kind = kSlips[random.below(4)].first;
  const std::size_t at = random.below(word.size() - 1);
  if (kind == Slip::drop) word.erase(at, 1);
  if (kind == Slip::twice) word.insert(at, 1, word[at]);
  if (kind == Slip::swap) std::swap(word[at], word[at + 1]);
  if (kind != Slip::neighbour) return;
  const std::u32string neighbours = neighbours_of(word[at]);
  if (!neighbours.empty()) word[at] = neighbours[random.below(neighbours.size())];
}

std::string bytes_of(const std::u32string& characters) {
  std::string bytes;
  for (const char32_t character : characters) text::append(character, bytes);
  return bytes;
}

class Bench {
 public:
  Bench(const char* index, bool show) : index_(index), show_(show) {}

  struct Count {
    std::size_t right = 0, wrong = 0, none = 0, needless = 0;
  };

  std::optional<std::string> suggested(const std::string& query, bool& is_found) {
    Query parsed = parse_query(query, analyzer_);
    add_variants(parsed, index_);
    is_found = missing_words(parsed, index_).empty();
    const auto began = std::chrono::steady_clock::now();
    std::optional<std::string> meant = suggestion(query, parsed, index_, analyzer_);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    if (!is_found) times_.push_back(took.count());
    return meant;
  }

  // The query with a slip in one of its long words that the index has; the query itself when there is none.
  std::string with_slip(const std::string& query, Slip kind, Random& random) {
    constexpr std::size_t kShortest = 5;
    std::vector<std::pair<std::size_t, std::size_t>> words;
    analyzer_.analyze_query(query, [&](const Token& token) {
      if (token.kind == TokenKind::word && text::length(token.text) >= kShortest &&
          static_cast<unsigned char>(token.text[0]) >= 0xD0 && index_.has_term(token.stem()))
        words.emplace_back(token.begin, token.end);
    });
    if (words.empty()) return query;
    const auto [begin, end] = words[random.below(words.size())];
    std::string word = query.substr(begin, end - begin);
    if (kind == Slip::bare) word = test::without_kazakh_letters(word);
    std::u32string letters = text::characters(word);
    slip(letters, kind, random);
    return query.substr(0, begin) + bytes_of(letters) + query.substr(end);
  }

  void count(const std::string& query, Slip kind, Random& random, Count& count) {
    const std::string typed = with_slip(query, kind, random);
    if (typed == query) return;
    bool is_found = false;
    const std::optional<std::string> meant = suggested(typed, is_found);
    const bool is_right = meant && analyzer_.stems(*meant) == analyzer_.stems(query);
    ++(is_right ? count.right : meant ? count.wrong : is_found ? count.needless : count.none);
    if (show_ && !is_right && !is_found)
      std::cout << query << '\t' << typed << '\t' << meant.value_or("-") << '\n';
  }

  void count_alarms(const std::vector<std::string>& queries) {
    std::size_t alarms = 0;
    for (const std::string& query : queries) {
      bool is_found = false;
      const std::optional<std::string> meant = suggested(query, is_found);
      alarms += meant.has_value();
      if (show_ && meant) std::cout << query << "\tas it is\t" << *meant << '\n';
    }
    std::cout << alarms << " of " << queries.size() << " queries get a suggestion as they are\n";
  }

  void print_times() {
    if (times_.empty()) return;
    std::sort(times_.begin(), times_.end());
    std::cout << "a query that lacks a word: median " << times_[times_.size() / 2] << " ms, nine in ten "
              << times_[times_.size() * 9 / 10] << " ms\n";
  }

 private:
  IndexReader index_;
  Analyzer analyzer_;
  std::vector<double> times_;  // of suggestions for queries of which the index lacks a word
  bool show_;
};

std::vector<std::string> queries_in(const char* file) {
  std::vector<std::string> queries;
  std::ifstream rows(file);
  for (std::string row; std::getline(rows, row);) queries.push_back(row.substr(row.find('\t') + 1));
  return queries;
}

void print_row(const char* name, const Bench::Count& count) {
  const std::size_t asked = count.right + count.wrong + count.none;
  std::cout << "| " << name << " | " << count.right << " | " << count.wrong << " | " << count.none << " | "
            << count.needless << " | " << std::fixed << std::setprecision(1)
            << 100.0 * static_cast<double>(count.right) / static_cast<double>(std::max<std::size_t>(asked, 1))
            << " % |\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::cerr << "typing-bench: usage: typing-bench INDEX QUERIES [ROUNDS] [show]\n", 2;
  try {
    Bench bench(argv[1], argc > 4);
    const std::vector<std::string> queries = queries_in(argv[2]);
    const int rounds = argc > 3 ? std::stoi(argv[3]) : 5;
    Random random;
    Bench::Count all;
    std::cout
        << "| slip | right | wrong | none | needless | right of those that need one |\n|---|---|---|---|---|---|\n";
    for (const auto& [kind, name] : kSlips) {
      Bench::Count count;
      for (int round = 0; round < rounds; ++round)
        for (const std::string& query : queries) bench.count(query, kind, random, count);
      print_row(name, count);
      all.right += count.right, all.wrong += count.wrong, all.none += count.none;
      all.needless += count.needless;
    }
    print_row("all", all);
    bench.count_alarms(queries);
    bench.print_times();
  } catch (const std::exception& error) {
    return std::cerr << "typing-bench: " << error.what() << '\n', 2;
  }
}
