#include "common/analysis/script_reader.h"

#include "common/analysis/attached_endings.h"
#include "common/kazakh/numbers.h"
#include "common/text/signs.h"

namespace izde {
namespace {

using kazakh::Orthography;

constexpr auto kFirstOther = static_cast<unsigned>(Language::kazakh_latin_2021);
static_assert(static_cast<unsigned>(Language::kazakh_arabic) - kFirstOther + 1 ==
              static_cast<unsigned>(Orthography::arabic));

enum class Script { latin, arabic, other };

// By the first byte of a folded word: Latin letters lie below U+0250, Arabic ones from U+0600 to U+06FF.
Script script_of(std::string_view folded) {
  const auto first = static_cast<unsigned char>(folded.front());
  if ((first >= 'a' && first <= 'z') || (first >= 0xC3 && first <= 0xC8)) return Script::latin;
  return first >= 0xD8 && first <= 0xDB ? Script::arabic : Script::other;
}

// Tells whether an address goes on at the sign at `at`: "Orda.kz", "a@mail.kz", but not the names in "Q.Toqaev".
bool goes_on_at(std::size_t at, std::string_view text) {
  if (at + 1 >= text.size() || (text[at] != '.' && text[at] != '@')) return false;
  return text[at] == '@' || (text[at + 1] >= 'a' && text[at + 1] <= 'z');
}

// An address is the same in any text.
bool is_in_address(const FoldedWord& word, std::string_view text) {
  const bool is_tied = word.place.joiner != '\0' && goes_on_at(word.range.begin - 1, text);
  return is_tied || (word.place.leads_on && goes_on_at(word.range.end, text));
}

}  // namespace

Orthography orthography_of(Language language) {
  const auto number = static_cast<unsigned>(language);
  if (number < kFirstOther || language > Language::kazakh_arabic) return Orthography::none;
  return static_cast<Orthography>(number - kFirstOther + 1);
}

Language language_in(Orthography orthography) {
  if (orthography == Orthography::none) return Language::kazakh;
  return static_cast<Language>(static_cast<unsigned>(orthography) - 1 + kFirstOther);
}

void ScriptReader::clear() {
  latin_.clear();
  arabic_.clear();
  words_ = 0;
}

void ScriptReader::add(std::span<const FoldedWord> words, std::string_view text) {
  for (const FoldedWord& word : words) {
    if (word.kind != TokenKind::word || word.folded.empty()) continue;
    ++words_;
    const Script script = script_of(word.folded);
    if (script == Script::latin) latin_.push_back(with_apostrophe(text, word.range));
    if (script == Script::arabic) arabic_.push_back(text.substr(word.range.begin, word.range.size()));
  }
}

Orthography ScriptReader::orthography(Language around) {
  const Orthography of_around = orthography_of(around);
  if (2 * latin_.size() > words_)
    return latin_teller_.orthography_of(latin_,
                                        of_around == Orthography::arabic ? Orthography::none : of_around);
  const bool is_arabic =
      2 * arabic_.size() > words_ && arabic_teller_.is_kazakh(arabic_, of_around == Orthography::arabic);
  return is_arabic ? Orthography::arabic : Orthography::none;
}

void ScriptReader::attach_endings(std::span<FoldedWord> words, std::string_view text,
                                  Orthography orthography) {
  for (std::size_t i = words.size(); --i > 0;) {
    FoldedWord &before = words[i - 1], &word = words[i];
    if (word.place.joiner != '-' || word.place.leads_on || before.ending.size() > 0) continue;
    const std::string_view written = text.substr(before.range.begin, before.range.size());
    if (before.kind != TokenKind::number && !AttachedEndings::is_acronym(written)) continue;
    if (!to_cyrillic(word, text, orthography, ending_) || !kazakh::is_attached_ending(ending_)) continue;
    before.ending = word.range, before.cyrillic_ending = ending_;
    before.place.leads_on = false;
    before.place.ends_compound = word.place.ends_compound && before.place.joiner != '\0';
    word.folded.clear();
    word.place = {};
  }
}

bool ScriptReader::to_cyrillic(const FoldedWord& word, std::string_view text, Orthography orthography,
                               std::string& out) {
  if (word.kind != TokenKind::word || is_in_address(word, text)) return false;
  if (orthography == Orthography::arabic) return arabic_reader_.to_cyrillic(word.folded, out);
  return latin_reader_.to_cyrillic(written_word(text, word.range, orthography), orthography, out);
}

std::string_view written_word(std::string_view text, Range word, Orthography orthography) {
  const bool may_end_so = orthography == Orthography::latin_2017;
  return may_end_so ? with_apostrophe(text, word) : text.substr(word.begin, word.size());
}

std::string_view with_apostrophe(std::string_view text, Range word) {
  return text.substr(word.begin, word.size() + text::apostrophe_size(text.substr(word.end)));
}

}  // namespace izde
