// The stemmer has floors on sets of forms with known lemmas. Raise a floor when the figures rise.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "common/analysis/analyzer.h"
#include "common/kazakh/lexicon/lexicon.h"
#include "common/kazakh/stemmer.h"
#include "tests/support/stem_score.h"
#include "tests/support/temporary_folder.h"

namespace izde {
namespace {

namespace fs = std::filesystem;

enum class Lexicon { compiled, none };

// Scores the stemmer on a set, in per cent, and prints the figures; without the set the test is skipped.
class StemQuality : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(kSets)) GTEST_SKIP() << kSets << " is not there";
  }

  static test::StemScore score(const char* set, Lexicon lexicon, const char* part_of_speech = "") {
    Analyzer analyzer;
    const auto stem = [&](std::string_view word) {
      if (lexicon == Lexicon::compiled) return analyzer.stems(word);  // what --stem prints
      std::string stem;
      kazakh::stem_with(kazakh::empty_lexicon(), word, stem);
      return stem;
    };
    const test::StemScore score = test::stem_score(kSets / (std::string(set) + ".tsv"), stem, part_of_speech);
    std::cout << set << ' ' << part_of_speech << (lexicon == Lexicon::none ? " without a lexicon" : "")
              << "  P " << score.precision << "  R " << score.recall << "  F1 " << score.f1()
              << "  B-cubed F1 " << score.cubed_f1() << '\n';
    return score;
  }

 private:
  inline static const fs::path kSets = fs::path(IZDE_SOURCE_DIR) / ".." / "shared" / "sets" / "morphology";
};

TEST_F(StemQuality, OfText) {
  const test::StemScore text = score("ktb", Lexicon::compiled);
  EXPECT_GE(text.f1(), 0.97);
  EXPECT_GE(text.precision, 0.99);
  EXPECT_GE(text.recall, 0.945);
  EXPECT_GE(text.cubed_f1(), 0.98);
}

TEST_F(StemQuality, OfVerbs) { EXPECT_GE(score("ktb", Lexicon::compiled, "VERB").f1(), 0.953); }

TEST_F(StemQuality, OfNouns) {
  EXPECT_GE(score("unimorph_nouns", Lexicon::compiled).f1(), 0.98);
  EXPECT_GE(score("unimorph_nouns", Lexicon::none).f1(), 0.935);
}

TEST_F(StemQuality, OfNames) {
  EXPECT_GE(score("kaznerd_names", Lexicon::compiled).f1(), 0.99);
  EXPECT_GE(score("kaznerd_names", Lexicon::none).f1(), 0.985);
}

// By hand, of the five forms: a and b of one lemma meet, c of that lemma does not; d meets them wrongly; e, of a derivation,
// does not count. Right pairs are ab, ac, bc.
TEST(StemScore, CountsPairs) {
  const test::TemporaryFolder folder;
  const fs::path set = folder.path() / "set.tsv";
  std::ofstream(set) << "a\tx\tNOUN\t2\t-\t-\nb\tx\tNOUN\t1\t-\t-\nc\tx\tNOUN\t1\t-\t-\n"
                     << "d\ty\tVERB\t1\t-\t-\ne\tz\tNOUN\t1\t-\tx\n";
  const auto stem = [](std::string_view form) { return form == "c" ? "c" : "s"; };
  const test::StemScore all = test::stem_score(set, stem), verbs = test::stem_score(set, stem, "VERB");
  EXPECT_DOUBLE_EQ(all.recall, 1.0 / 3);
  EXPECT_DOUBLE_EQ(all.precision, 1.0 / 4);  // wrong: da, db, de
  EXPECT_DOUBLE_EQ(verbs.precision, 0);
  // As a query finds: a (twice) and b find 3 right of 4, of the 4 there are; c finds itself of 4; d 1 of 4; e, with x beside it, 1 of 2.
  EXPECT_NEAR(all.cubed_precision, (2 * 3.0 / 4 + 3.0 / 4 + 1 + 1.0 / 5 + 1.0 / 2) / 6, 1e-12);
  EXPECT_NEAR(all.cubed_recall, (2 * 3.0 / 4 + 3.0 / 4 + 1.0 / 4 + 1 + 1) / 6, 1e-12);
}

}  // namespace
}  // namespace izde
