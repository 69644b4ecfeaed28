// Measures how well encodings are told, and how fast: encodings-bench SOURCE..., files of articles, or plain
// ones in UTF-8, a sentence a line.
//
// Each text is written in windows-1251, KZ-1048 and PT154, as far as it can be, and in encodings that are to
// be in doubt; whole, and cut to some bytes at the border of a word. Prints a row each: right (the text comes
// back as it was), in doubt, wrong. The last line has megabytes of input a second.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <limits>
#include <string>
#include <vector>

#include "indexer/formats/format.h"
#include "indexer/mojibake.h"
#include "tests/support/encoded.h"

namespace {

using namespace izde;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kWhole = std::numeric_limits<std::size_t>::max();
constexpr const char* kEncodings[] = {"WINDOWS-1251", "RK1048",     "PT154",       "KOI8-R",
                                      "IBM866",       "ISO-8859-5", "MAC-CYRILLIC"};

void read(const std::filesystem::path& path, std::vector<std::string>& texts) {
  std::ifstream in(path);
  if (const Format* format = format_of(path); format != nullptr && path.extension() != ".txt")
    return format->read(in, {path, path.filename(), {}}, [&](ReadResult&& result) {
      if (result.article) texts.push_back(std::move(result.article->text));
    });
  for (std::string line; std::getline(in, line);) texts.push_back(line);
}

void print_rows(const std::vector<std::string>& texts) {
  std::cout << "| encoding | bytes | right | in doubt | wrong |\n|---|---|---|---|---|\n";
  for (const char* encoding : kEncodings)
    for (const std::size_t most : {kWhole, std::size_t{200}, std::size_t{80}, std::size_t{40}}) {
      const test::Told told = test::told(texts, encoding, most);
      std::cout << "| " << encoding << " | " << (most == kWhole ? "all" : std::to_string(most)) << " | "
                << told.right << " | " << told.in_doubt << " | " << told.wrong << " |\n";
    }
}

// Megabytes a second.
template <class Action>
double speed(std::size_t bytes, const Action& action) {
  constexpr int kRounds = 20;
  const Clock::time_point began = Clock::now();
  for (int i = 0; i < kRounds; ++i) action();
  return kRounds * static_cast<double>(bytes) / 1e6 /
         std::chrono::duration<double>(Clock::now() - began).count();
}

void print_speed(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += text + '\n';
  const std::string encoded = test::in_encoding(all, "RK1048");
  std::cout << std::fixed << std::setprecision(0) << "UTF-8 "
            << speed(all.size(), [&] { test::read_encoded(all); }) << " MB/s, KZ-1048 "
            << speed(encoded.size(), [&] { test::read_encoded(encoded); }) << " MB/s, mojibake "
            << speed(all.size(), [&] { mojibake_reason(all); }) << " MB/s\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::cerr << "encodings-bench: usage: encodings-bench SOURCE...\n", 2;
  std::vector<std::string> texts;
  for (int i = 1; i < argc; ++i) read(argv[i], texts);
  print_rows(texts);
  print_speed(texts);
}
