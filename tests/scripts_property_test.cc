// Words of the tables and of the corpus, written in each script and read again: they keep their stems.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>
#include <string_view>

#include "common/kazakh/arabic.h"
#include "common/kazakh/latin.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "tests/support/kazakh_articles.h"
#include "tests/support/to_scripts.h"

namespace izde::test {
namespace {

using kazakh::Orthography;

// The least share of words that keep their stem, in per cent. What does not has lost a letter that no rule tells: э, ь and ъ, я and ю
// behind a consonant in words that the lexicon lacks; in Arabic letters the vowels of names with ك, گ or ە.
struct Script {
  Orthography orthography;
  double floor;
};
constexpr Script kScripts[] = {{Orthography::latin_2021, 99.0},
                               {Orthography::latin_2018, 99.0},
                               {Orthography::latin_2017, 99.0},
                               {Orthography::latin_turkic, 98.5},
                               {Orthography::arabic, 98.5}};

std::string stem_of(std::string_view word) {
  std::string stem;
  kazakh::stem(word, stem);
  return stem;
}

class Reader {
 public:
  std::string read(std::string_view word, Orthography orthography) {
    std::string out;
    orthography == Orthography::arabic ? arabic_.to_cyrillic(word, out)
                                       : latin_.to_cyrillic(word, orthography, out);
    return out;
  }

 private:
  kazakh::LatinReader latin_;
  kazakh::ArabicReader arabic_;
};

std::set<std::string> lemmas() {
  std::set<std::string> words;
  for (const std::string name : {"names", "press"}) {
    std::ifstream in(std::string(IZDE_SOURCE_DIR) + "/common/kazakh/data/" + name + ".tsv");
    for (std::string line; std::getline(in, line);)
      if (!line.starts_with('#')) words.insert(text::folded(line.substr(0, line.find('\t'))));
  }
  return words;
}

std::set<std::string> words_of_articles() {
  std::set<std::string> words;
  Analyzer analyzer;
  for (const Article& article : kazakh_articles()) {
    const auto add = [&](const Token& token) {
      const std::string word = text::folded(token.text);
      if (has_cyrillic_only(word)) words.insert(word);
    };
    analyzer.analyze(article.title, add);
    analyzer.analyze(article.text, add);
  }
  return words;
}

void expect_kept(const std::set<std::string>& words, const std::string& what) {
  ASSERT_GT(words.size(), 4000u) << what;
  Reader reader;
  for (const auto& [orthography, floor] : kScripts) {
    std::size_t kept = 0;
    std::string lost;
    for (const std::string& word : words) {
      const std::string written = in_script(word, orthography), read = reader.read(written, orthography);
      if (stem_of(read) == stem_of(word))
        ++kept;
      else if (lost.size() < 1000)
        lost += word + ' ' + written + ' ' + read + '\n';
    }
    const double share = 100.0 * static_cast<double>(kept) / static_cast<double>(words.size());
    EXPECT_GE(share, floor) << what << ", " << name_of(orthography) << '\n' << lost;
    std::cout << what << ", " << name_of(orthography) << ": " << words.size() - kept << " of " << words.size()
              << " lost, " << share << " % kept\n";
  }
}

TEST(Scripts, KeepTheStemsOfLemmas) { expect_kept(lemmas(), "lemmas"); }

TEST(Scripts, KeepTheStemsOfTheCorpus) { expect_kept(words_of_articles(), "corpus"); }

}  // namespace
}  // namespace izde::test
