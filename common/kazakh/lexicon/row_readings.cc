#include "common/kazakh/lexicon/row_readings.h"

#include <algorithm>
#include <array>

namespace izde::kazakh {
namespace {

// -тық of бірлестік is no past, -сыз of қорғансыз no person.
bool is_like_derivation(const Suffix& last) {
  if (last.slot == Slot::person && last.left == kPast) return LetterSet(U"қк")(last.form.last());
  static constexpr std::array kForms{Tail(U"сыз"), Tail(U"сіз")};
  return last.slot == Slot::copula && std::any_of(kForms.begin(), kForms.end(), [&](const Tail& form) {
           return form.letters == last.form.letters;
         });
}

// Single endings that nouns look to have more often than they have them: қашқын, шалғын.
bool is_like_noun(const Path& path) {
  static constexpr std::array kForms{Tail(U"ғын"), Tail(U"гін"), Tail(U"қын"), Tail(U"кін"), Tail(U"н")};
  return path.count == 1 && std::any_of(kForms.begin(), kForms.end(), [&](const Tail& form) {
           return form.letters == path.endings[0]->form.letters;
         });
}

}  // namespace

bool is_of_verb(const Path& path) { return (path.endings[path.count - 1]->left & (kVerb | kVerbInY)) != 0; }

bool looks_made(const Path& path) { return is_like_derivation(*path.endings[0]) || is_like_noun(path); }

bool is_like_denominal_verb(const Letters& word, const Path& path) {
  static constexpr std::array kEndings{Tail(U"ңда"), Tail(U"ңде"), Tail(U"ылда"), Tail(U"ілде"),
                                       Tail(U"қта"), Tail(U"кте"), Tail(U"ышта"), Tail(U"іште"),
                                       Tail(U"тан"), Tail(U"тен"), Tail(U"сын"),  Tail(U"сін")};
  constexpr LetterSet kBeforeDan(U"злмңн");
  if (path.count != 1 || (path.endings[0]->makes & (kCase | kLocative)) == 0) return false;
  if (LetterSet(U"д")(path.endings[0]->form.first()) && path.endings[0]->form.size == 3)
    return kBeforeDan(word.at[path.root_end - 1]);
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](const Tail& ending) { return ends_with(word, word.size, ending); });
}

}  // namespace izde::kazakh
