// Makes the lexicon: derive_lexicon DIC OUT DROPPED REFUSED TABLE... From the word list DIC of hunspell-kk and from our own
// tables it derives lexemes, and writes them as C++ to OUT, and the rows it takes for no lexemes to DROPPED.
#include <cstdio>
#include <fstream>
#include <ostream>
#include <stdexcept>
#include <string>

#include "common/kazakh/lexicon/derivation.h"

namespace {

using namespace izde::kazakh;

Dictionary dictionary_in(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error(file + ": cannot be read; install hunspell-kk");
  return read_dictionary(in);
}

void write(const LexiconBuilder& builder, std::ostream& out) {
  constexpr std::size_t kLine = 16;
  out << "alignas(64) constexpr std::uint32_t kLexiconSlots[] = {";
  std::size_t n = 0;
  for (const std::uint32_t slot : builder.compact()) out << (n++ % kLine == 0 ? "\n" : "") << slot << ',';
  out << "\n};\n";
}

void derive(int count, char** words) {
  constexpr int kFirstTable = 5;
  if (count < kFirstTable) throw std::runtime_error("usage: derive_lexicon DIC OUT DROPPED REFUSED TABLE...");
  const Dictionary dictionary = dictionary_in(words[1]);
  ClassTable ours, refused;
  refused.read(words[4]);
  for (int i = kFirstTable; i < count; ++i) ours.read(words[i]);
  std::ofstream out(words[2]), dropped(words[3]);
  Derivation derivation(dictionary, ours, refused);
  derivation.run(dropped);
  write(derivation.builder(), out);
  if (!out.flush() || !dropped.flush())
    throw std::runtime_error(std::string(words[2]) + ": cannot be written");
}

}  // namespace

int main(int argc, char** argv) {
  try {
    derive(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "derive_lexicon: %s\n", error.what());
    return 2;
  }
}
