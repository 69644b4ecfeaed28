#include "searcher/correction.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>
#include <vector>

#include "common/analysis/language.h"
#include "common/analysis/token.h"
#include "common/kazakh/stemmer.h"
#include "common/kazakh/stop_words.h"
#include "common/russian/stemmer.h"
#include "common/text/utf8.h"
#include "searcher/readings.h"
#include "searcher/slips.h"
#include "searcher/term_walk.h"
#include "searcher/typed_word.h"

namespace izde {
namespace {

constexpr std::size_t kMostSlips = 2;

// How many slips a word of so many letters may have: of shorter ones any index has a neighbour. Words in other letters than
// Cyrillic ones may be of any language.
std::size_t slips_in(std::size_t letters, bool is_cyrillic) {
  const std::size_t one = is_cyrillic ? 4 : 6, two = is_cyrillic ? 8 : 10;
  return letters < one ? 0 : letters < two ? 1 : kMostSlips;
}

// A stem that ends in к, қ or п has г, ғ or б before a vowel (кітап, кітабы): returns it so when `typed` does. Else nothing.
std::string voiced(const std::string& stem, const std::string& typed) {
  constexpr std::tuple<std::string_view, std::string_view, std::string_view> kLetters[] = {
      {"к", "г", "г"}, {"қ", "ғ", "ғ"}, {"қ", "г", "ғ"}, {"п", "б", "б"}};  // voiceless, typed, voiced
  for (const auto& [voiceless, letter, voiced] : kLetters)
    if (stem.ends_with(voiceless) && typed.ends_with(letter))
      return stem.substr(0, stem.size() - voiceless.size()).append(voiced);
  return {};
}

std::size_t letters_between(const std::string& a, const std::string& b) {
  EditRows rows(text::characters(a));
  for (const char32_t letter : text::characters(b)) rows.push(letter);
  return rows.distance();
}

// A word that may be meant. The fewer slips, the better; then one that begins as what was typed.
struct Candidate {
  std::string word;
  std::size_t slips;    // in sounds; an odd one counts as two
  std::size_t letters;  // that differ, at least
  bool begins_otherwise;
  std::size_t passages;

  bool operator<(const Candidate& other) const {
    return std::tie(slips, begins_otherwise, letters, other.passages) <
           std::tie(other.slips, other.begins_otherwise, other.letters, passages);
  }

  // What stands in one passage may be a slip itself, and people seldom miss the first letter.
  bool is_likely() const {
    const std::size_t doubts = slips + (begins_otherwise ? 1 : 0) + (passages < 2 ? 1 : 0);
    return doubts <= kMostSlips;
  }
};

using StemOf = std::function<std::string(const std::string& word)>;

// Keeps the best of what the index has near one word.
class Nearest {
 public:
  Nearest(const IndexReader& index, bool is_cyrillic) : index_(index), is_cyrillic_(is_cyrillic) {}

  void look(const TypedWord& typed, std::string_view room, const StemOf& stem_of) {
    if (typed.sounds.empty()) return;
    const TermWalk walk{room, kMostSlips, false, append_sounds};
    walk_near_terms(index_, walk, EditRows(typed.sounds),
                    [&](const std::string& term, const EditRows& rows, const CountPassages& passages) {
                      std::optional<Candidate> near = candidate(typed, without_prefix(term), rows, stem_of);
                      if (!near) return;
                      near->passages = passages();
                      if (near->is_likely() && (!best_ || *near < *best_)) best_ = std::move(near);
                    });
  }

  const std::optional<Candidate>& best() const { return best_; }

 private:
  // The stem with the endings behind the beginning that it is nearest to.
  std::optional<Candidate> candidate(const TypedWord& typed, std::string_view term, const EditRows& rows,
                                     const StemOf& stem_of) const {
    const std::string stem(term);
    std::optional<Candidate> best;
    if (stem.empty() || kazakh::is_stop_word(stem, stem) || is_russian_function_word(stem)) return best;
    for (const Beginning& beginning : typed.beginnings) {
      std::string form = beginning.endings.empty() ? "" : voiced(stem, beginning.letters);
      std::size_t slips =
          form.empty() ? rows.distance_to(beginning.sounds) : rows.distance_before(beginning.sounds);
      if (form.empty()) form = stem;
      const std::size_t letters = std::min(text::length(stem), text::length(beginning.letters));
      const std::size_t most = std::min(slips_in(letters, is_cyrillic_), best ? best->slips : kMostSlips);
      if (slips > most) continue;
      std::string word = form + beginning.endings;
      if (stem_of(word) != stem) {
        if (!beginning.leaves_endings || stem_of(stem) != stem) continue;
        word = stem;
      }
      if (slips == 1 && is_cyrillic_ &&
          is_odd_slip(text::characters(beginning.letters), text::characters(form)))
        ++slips;
      if (slips > most) continue;
      Candidate near = {std::move(word), slips, letters_between(beginning.letters, form),
                        begins_otherwise(typed, stem), 0};
      if (!best || near < *best) best = std::move(near);
    }
    return best;
  }

  static bool begins_otherwise(const TypedWord& typed, const std::string& stem) {
    std::u32string sounds;
    append_sounds(text::characters(stem).front(), sounds);
    return !typed.sounds.starts_with(sounds);
  }

  const IndexReader& index_;
  bool is_cyrillic_;
  std::optional<Candidate> best_;
};

bool is_known(const std::string& word) {
  const std::vector<std::string> readings = readings_of(word);
  return kazakh::is_known(word) || std::any_of(readings.begin(), readings.end(), kazakh::is_known);
}

}  // namespace

std::optional<std::string> correction(const std::string& word, const IndexReader& index) {
  const bool is_long = slips_in(text::length(word), is_cyrillic(word)) > 0;
  if (!is_long || word.size() > kMaxTermBytes || is_compound(word) || is_known(word)) return {};
  std::string stem;
  const StemOf kazakh_stem = [&](const std::string& form) { return kazakh::stem(form, stem), stem; };
  russian::Stemmer russian;
  const StemOf russian_stem = [&](const std::string& form) { return russian.stem(form, stem), stem; };
  Nearest nearest(index, is_cyrillic(word));
  for (const TypedWord& typed : typed_words(word)) {
    nearest.look(typed, {}, kazakh_stem);
    if (is_in_russian_letters(word)) nearest.look(typed, std::string(1, kRussianPrefix), russian_stem);
  }
  if (!nearest.best()) return {};
  return nearest.best()->word;
}

}  // namespace izde
