#include "common/kazakh/lexicon/derivation.h"

#include <algorithm>
#include <ostream>
#include <set>

#include "common/kazakh/lexicon/row_readings.h"

namespace izde::kazakh {
namespace {

constexpr std::size_t kMostWords = 130'000;

// Words of so many letters are taken from our own tables only: too many rows of the dictionary are none.
constexpr std::size_t kShort = 2;

// A syllable has no more letters.
constexpr std::size_t kSyllable = 4;

// A stem of so many letters hardly is one by chance.
constexpr std::size_t kLongStem = 5;

// How much endings must weigh so that a row is taken for an inflected form.
constexpr int kNominal = 8, kVerbal = -10;

constexpr std::size_t kLetter = 2;  // bytes
std::size_t letters_in(const std::string& word) { return word.size() / kLetter; }

bool ends_in_one_of(const std::string& word, std::initializer_list<const char*> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](const char* end) { return word.ends_with(end); });
}

// берме is of бер.
bool is_negation(const std::string& stem, const std::set<std::string>& stems) {
  const std::size_t ending = std::string_view("ма").size();
  return ends_in_one_of(stem, {"ма", "ме", "ба", "бе", "па", "пе"}) &&
         stems.contains(stem.substr(0, stem.size() - ending));
}

}  // namespace

Derivation::Derivation(const Dictionary& dictionary, const ClassTable& ours, const ClassTable& refused)
    : dictionary_(dictionary),
      ours_(ours),
      refused_(refused),
      builder_(kMostWords),
      rows_(dictionary.nominals.begin(), dictionary.nominals.end()) {
  std::stable_sort(rows_.begin(), rows_.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

void Derivation::run(std::ostream& dropped) {
  dropped_ = &dropped;
  add_nominals();
  add_verbs();
  drop_verb_stems(true);
  drop_refused();
  make_singular();
  drop_inflected();
}

void Derivation::add_nominals() {
  for (const std::string& word : rows_)
    if (letters_in(word) > kShort) builder_.add(word, kNoun);
  for (const std::string& word : dictionary_.names) builder_.add(word, kNoun);
  for (const auto& [word, kinds] : ours_.rows()) builder_.add(word, kinds);
  for (const std::string& word : rows_) add_short_form(word);
  for (const auto& [word, kinds] : ours_.rows())
    if ((kinds & kNoun) != 0) add_short_form(word);
}

// Loans lose letters before endings, or get one: процес(тің), журналис(ке), субъекті(ге).
void Derivation::add_short_form(const std::string& word) {
  Letters letters;
  if (!decode(word, letters) || is_vowel(letters, letters.size - 1)) return;  // көрікті is no loan
  if (word.ends_with("кт")) builder_.add(word + "і", kNoun);
  const std::size_t size = shortened(letters, letters.size);
  if (size == letters.size) return;
  std::string form;
  encode(letters, 0, size, form);
  builder_.add(form, kNoun);
}

void Derivation::add_verbs() {
  const auto is_our_verb = [&](const std::string& stem) { return (ours_.find(stem) & kVerb) != 0; };
  std::set<std::string> stems;
  for (const std::string& noun : dictionary_.verbal_nouns) {
    if ((refused_.find(noun) & kVerb) != 0) continue;
    std::string stem = verb_stem(noun);
    const std::string before = noun.substr(0, noun.size() - kLetter) + (noun.ends_with("ю") ? "й" : "");
    for (const char* vowel : {"ы", "і"})  // оқу is of оқы, not of оқ; толқу of толқы, not of толық
      if (is_our_verb(before + vowel)) stem = before + vowel;
    if (letters_in(stem) > kShort || is_our_verb(stem)) stems.insert(stem);
  }
  for (const auto& [word, kinds] : ours_.rows())
    if ((kinds & kVerb) != 0) stems.insert(word);
  for (const std::string& stem : stems) {
    if ((refused_.find(stem) & kVerb) == 0 && !is_negation(stem, stems)) add_verb(stem);
  }
  drop_verb_stems(false);
  for (const std::string& stem : stems) {
    if ((builder_.find(stem) & kVerb) == 0) continue;
    for (const std::string& voice : voices_of(stem)) {
      add_verb(voice);
      for (const std::string& second : voices_of(voice))
        if (second.ends_with("л")) add_verb(second);  // жаздырыл
    }
  }
}

void Derivation::add_verb(const std::string& stem) {
  if ((refused_.find(stem) & kVerb) == 0) builder_.add(stem, kVerb);
}

// Rows that are stems of verbs, and no nouns. Nouns in -с (өзгеріс) look like the reciprocal.
void Derivation::drop_verb_stems(bool voices) {
  for (const std::string& word : rows_) {
    const bool by_voice = voices && word.ends_with("с");
    if (may_go(word) && !by_voice && (builder_.find(word) & kVerb) != 0 && !is_noun_too(word))
      drop(word, "verb");
  }
}

// Tells whether a stem of a verb has words that only nouns have.
bool Derivation::is_noun_too(const std::string& word) const {
  const std::size_t letters = letters_in(word);
  return has_derivation(word) || (letters >= kSyllable && has_plural(word)) ||
         (letters <= kSyllable && has_ambiguous_derivation(word));
}

void Derivation::drop_refused() {
  for (const std::string& word : rows_) {
    const bool closed = (builder_.find(word) & kClosed) != 0;
    if (may_go(word) && (closed || (refused_.find(word) & kNoun) != 0)) drop(word, "refused");
  }
}

// Rows in the plural whose singular is lacking: материалдар. Not гангстер, контролер, траулер.
void Derivation::make_singular() {
  constexpr std::size_t kShortest = 4, kEnding = std::string_view("лар").size();
  for (const std::string& word : rows_) {
    if (!ends_in_one_of(word, {"лар", "лер", "дар", "дер", "тар", "тер"}) || !may_go(word)) continue;
    const std::string singular = word.substr(0, word.size() - kEnding);
    if (letters_in(singular) < kShortest || ends_in_one_of(singular, {"с", "о", "у"}) ||
        builder_.find(singular) != 0)
      continue;
    builder_.add(singular, kNoun);
    const Explanation why = explanation(word);
    if (why.root == letters_in(singular))
      drop(word, why.text + " singular added");
    else
      builder_.remove(singular, kNoun);
  }
}

// Rows that a legal chain of endings explains from another row; twice, for that row may itself have gone later.
void Derivation::drop_inflected() {
  for (int round = 0; round < 2; ++round) {
    for (const std::string& word : rows_) {
      if (!may_go(word)) continue;
      const Explanation why = explanation(word);
      if (why.root == 0) continue;
      drop(word, why.text);
      if (why.denominal) add_verb(word);
    }
  }
  for (const std::string& word : rows_)
    if (may_go(word)) drop_if_cut(word);
}

// Many rows lack the last letters of a form: нәтижес(і), көрсетт(і), мүгедектерд(і), жиренет(ін).
void Derivation::drop_if_cut(const std::string& word) {
  if (has_derivation(word) || has_ambiguous_derivation(word)) return;
  const std::size_t letters = letters_in(word);
  const bool hard = ends_in_one_of(word, {"д", "тт"}) || (word.ends_with("т") && letters >= kLongStem);
  for (const std::string rest : {"ы", "і", "ын", "ін"}) {
    const Explanation why = explanation(word + rest);
    if (why.root == 0 || why.root >= letters) continue;
    const bool of_noun_in_vowel = word.ends_with("с") && why.root + 1 == letters && !why.of_verb;
    const bool cut = letters_in(rest) == 2 ? why.of_verb && word.ends_with("т") : hard || of_noun_in_vowel;
    if (cut) return drop(word, why.text + " cut");
  }
}

void Derivation::drop(const std::string& word, const std::string& why) {
  builder_.remove(word, kNoun);
  *dropped_ << word << '\t' << why << '\n';
}

// Tells whether a row is a nominal still, and not by a table of ours.
bool Derivation::may_go(const std::string& word) const {
  return (ours_.find(word) & kNoun) == 0 && (builder_.find(word) & kNoun) != 0;
}

bool Derivation::has_one_with(const std::string& word, std::initializer_list<const char*> endings) const {
  return std::any_of(endings.begin(), endings.end(),
                     [&](const char* ending) { return dictionary_.nominals.contains(word + ending); });
}

bool Derivation::has_plural(const std::string& word) const {
  return has_one_with(word, {"лар", "лер", "дар", "дер", "тар", "тер"});
}

// Nouns have adjectives and other nouns made of them; what is made of verbs does not look like these.
bool Derivation::has_derivation(const std::string& word) const {
  return has_one_with(word, {"лы", "лі", "лық", "лік", "шы", "ші", "шыл", "шіл"});
}

// As above; these are endings of verbs, too.
bool Derivation::has_ambiguous_derivation(const std::string& word) const {
  return has_one_with(word, {"сыз", "сіз"});
}

// Where the list has a case of a noun, it mostly has other forms of it. Alone stand verbs in -дан, -та.
bool Derivation::has_other_forms(const std::string& noun) const {
  return has_one_with(noun, {"лар", "лер", "дар", "дер", "тар", "тер", "ы",  "і",  "сы", "сі",
                             "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке"});
}

Derivation::Explanation Derivation::explanation(const std::string& word) {
  const Nodes kinds = builder_.find(word);
  builder_.remove(word, Lexicon::kKindBits);
  PreparedWord prepared;
  prepared.prepare(word);
  const Path path = heaviest_reading(prepared, Lexicon(builder_.slots()));
  if (kinds != 0) builder_.add(word, kinds);
  int chain = 0;
  std::string endings;
  for (std::size_t i = path.count; i-- > 0;) {
    chain += path.endings[i]->weight;
    endings += " " + std::string(slot_name(path.endings[i]->slot));
  }
  if (path.count == 0 || !path.root.listed || !speaks_for_inflection(word, path, chain)) return {};
  std::string stem;
  append_stem(prepared, path.root_end, path.root, stem);
  const bool denominal = is_like_denominal_verb(prepared.letters, path) && !has_other_forms(stem);
  return {path.root_end, is_of_verb(path), denominal, stem + "\t" + std::to_string(chain) + endings};
}

bool Derivation::speaks_for_inflection(const std::string& word, const Path& path, int chain) const {
  const Suffix& last = *path.endings[0];
  if (last.slot == Slot::pronominal) return false;  // отандық(і) is none
  if (looks_made(path)) return false;
  // салмақ and өнер are nouns.
  if (last.makes == kFuture && path.count == 1 && (has_derivation(word) || has_one_with(word, {"ты", "ті"})))
    return false;
  if (last.slot == Slot::attributive) return true;
  if (last.slot == Slot::possessive && path.count == 1 && last.form.last() == letter_of(U'ң'))
    return has_other_forms(word.substr(0, word.size() - last.form.size * kLetter));
  if (last.slot == Slot::likeness) return true;
  if (last.slot == Slot::comparative && path.root_end >= kSyllable) return true;
  if (is_of_verb(path)) {
    const bool bare_converb = path.count == 1 && last.makes == kPresent;
    if (!bare_converb) return chain >= kVerbal;
    return last.form.last() == letter_of(U'й') || !has_derivation(word);
  }
  return chain >= kNominal && !has_plural(word);
}

}  // namespace izde::kazakh
