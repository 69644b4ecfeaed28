// Scores a stemmer as search needs one: which forms of a set fall together?
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace izde::test {

/// Shares of pairs of forms, from 0 to 1. A pair is right when both forms have one lemma and one voice, wrong when they have
/// nothing in common; pairs between - of a derivation, of two voices, of two function words - do not count.
struct StemScore {
  double precision = 0;  ///< of the pairs with one stem, those that are right
  double recall = 0;     ///< of the right pairs, those with one stem
  double cubed_precision =
      0;  ///< B-cubed: of what a form finds as a query, itself too, the share that is right; mean over the text
  double cubed_recall = 0;  ///< of what it should find, the share that it does
  double f1() const { return 2 * precision * recall / (precision + recall); }
  double cubed_f1() const { return 2 * cubed_precision * cubed_recall / (cubed_precision + cubed_recall); }
};

/// Scores `stem` on a set: rows of form, lemma, part of speech, count, voice, roots (apart by commas, - for none), apart by
/// tabs; a form may have several, of which that with the greatest count says its lemma. With a part of speech, only pairs
/// with one of these count. Throws std::runtime_error when there is nothing to read.
StemScore stem_score(const std::filesystem::path& set,
                     const std::function<std::string(std::string_view)>& stem,
                     std::string_view part_of_speech = {});

}  // namespace izde::test
