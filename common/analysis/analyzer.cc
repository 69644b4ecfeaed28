#include "common/analysis/analyzer.h"

#include <algorithm>
#include <optional>

#include "common/analysis/data.h"
#include "common/analysis/language.h"
#include "common/analysis/steps.h"
#include "common/hash.h"
#include "common/kazakh/data.h"
#include "common/kazakh/lexicon/lexicon.h"
#include "common/kazakh/places.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// Raise with every change of a rule that changes what an index holds of a text: tokens and terms, and also sentences,
// passages, cities and years.
constexpr std::string_view kAnalyzerVersion = "kazakh-8";

// Where every third word has a Kazakh letter, the others need not be looked up.
constexpr std::size_t kEvidentShare = 3;

Language language_of_stretch(std::span<const FoldedWord> words, Language around) {
  const auto kazakh = std::count_if(words.begin(), words.end(),
                                    [](const FoldedWord& word) { return has_kazakh_letter(word.folded); });
  if (static_cast<std::size_t>(kazakh) * kEvidentShare >= words.size()) return Language::kazakh;
  LanguageBalance balance;
  for (const FoldedWord& word : words) balance.add(word.folded);
  return balance.language(around);
}

}  // namespace

void Analyzer::analyze(std::string_view text, const Sink& sink, Language around) {
  token_.position = 0;
  token_.terms.resize(1);
  stretches_.read(text, [&](std::span<FoldedWord> words) {
    const kazakh::Orthography orthography = orthography_of_stretch(words, text, around);
    if (orthography != kazakh::Orthography::none) scripts_.attach_endings(words, text, orthography);
    const Language language = language_of_stretch(words, around);
    for (const FoldedWord& word : words) {
      const bool is_russian = language == Language::russian && is_in_russian_letters(word.folded);
      token_.language = is_russian ? Language::russian : Language::kazakh;
      orthography_ = {};
      is_russian ? make_russian_term(word.folded, token_.terms[0])
                 : kazakh::stem(read(word, text, orthography), token_.terms[0]);
      if (word.place.is_in_chain()) joined_.add(word.place, token_.stem());
      word.place.ends_compound ? send_joined(word, text, sink) : send(word, text, sink);
    }
  });
}

void Analyzer::analyze_query(std::string_view text, const Sink& sink) {
  LanguageBalance balance;
  stretches_.read(text, [&](std::span<const FoldedWord> words) {
    for (const FoldedWord& word : words) balance.add(word.folded);
  });
  token_.position = 0;
  orthography_ = {};
  stretches_.read(text, [&](std::span<const FoldedWord> words) {
    for (const FoldedWord& word : words) {
      const bool may_be_russian = is_in_russian_letters(word.folded);
      token_.language = may_be_russian && balance.leans_to_russian() ? Language::russian : Language::kazakh;
      token_.terms.resize(1);
      kazakh::stem(word.folded, token_.terms[0]);
      if (word.place.is_in_chain()) join_in_query(word, may_be_russian);
      if (may_be_russian) add_russian_terms(word.folded);
      if (word.place.ends_compound) add_joined_terms();
      send(word, text, sink);
    }
  });
}

kazakh::Orthography Analyzer::orthography_of_stretch(std::span<const FoldedWord> words, std::string_view text,
                                                     Language around) {
  scripts_.clear();
  scripts_.add(words, text);
  return scripts_.orthography(around);
}

// The letters that a word's stem is made of: its own, or Cyrillic ones in `cyrillic_`, and `orthography_` tells whence.
const std::string& Analyzer::read(const FoldedWord& word, std::string_view text,
                                  kazakh::Orthography orthography) {
  if (orthography == kazakh::Orthography::none || !scripts_.to_cyrillic(word, text, orthography, cyrillic_))
    return word.folded;
  orthography_ = orthography;
  return cyrillic_;
}

// Sends a word with the joined term, and takes the memory of that back.
void Analyzer::send_joined(const FoldedWord& word, std::string_view text, const Sink& sink) {
  if (!joined_.fits()) return send(word, text, sink);
  token_.terms.push_back(std::move(joined_.text()));
  send(word, text, sink);
  joined_.text() = std::move(token_.terms.back());
  token_.terms.pop_back();
}

// An index has a compound with all its parts read as Kazakh, or each as Russian that may be.
void Analyzer::join_in_query(const FoldedWord& word, bool may_be_russian) {
  joined_.add(word.place, token_.stem());
  if (may_be_russian) make_russian_term(word.folded, russian_part_);
  russian_joined_.add(word.place, may_be_russian ? russian_part_ : token_.stem());
}

void Analyzer::add_joined_terms() {
  for (JoinedTerm* joined : {&joined_, &russian_joined_})
    if (joined->fits() && joined->text() != token_.terms.back()) token_.terms.push_back(joined->text());
}

// Adds to the Kazakh term what an index may have the word under in Russian sentences.
void Analyzer::add_russian_terms(const std::string& word) {
  std::vector<std::string>& terms = token_.terms;
  const std::string kazakh_stem = terms[0];
  const auto add = [&](std::string term) {
    term.resize(text::prefix(term, kMaxTermBytes).size());  // what is cut to the same is the same
    if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(std::move(term));
  };
  const std::vector<std::string> stems = russian_.stems_of_forms(word);
  if (token_.language == Language::russian) terms.clear();
  for (const std::string& stem : stems) add(kRussianPrefix + stem);
  if (token_.language == Language::russian) {
    // Kazakh texts have the name without the Russian ending; the Kazakh stem of a Russian form is another word.
    add(stems[0]);
    if (kazakh::read(word).endings.empty()) add(kazakh_stem);  // купить, in a Kazakh sentence
  } else {
    // A Kazakh ending on a name that Russian inflects, too: "Бокаевты".
    for (const std::string& stem : russian_.stems_of_forms(kazakh_stem)) add(kRussianPrefix + stem);
  }
}

void Analyzer::make_russian_term(const std::string& word, std::string& term) {
  russian_.stem(word, term);
  term.insert(term.begin(), kRussianPrefix);
}

void Analyzer::send(const FoldedWord& word, std::string_view text, const Sink& sink) {
  if (word.folded.empty()) return;
  for (std::string& term : token_.terms) term.resize(text::prefix(term, kMaxTermBytes).size());
  token_.text = text.substr(word.range.begin, word.range.size());
  token_.begin = word.range.begin, token_.end = word.range.end, token_.kind = word.kind;
  if (trace_ == Trace::on) token_.steps = steps_of(token_, word, text, orthography_, cyrillic_);
  sink(token_);
  ++token_.position;
}

std::vector<Token> Analyzer::tokens(std::string_view text, Language around) {
  std::vector<Token> all;
  analyze(
      text, [&](const Token& token) { all.push_back(token); }, around);
  return all;
}

Language Analyzer::language_of(std::string_view text) {
  if (const std::optional<Language> language = letters_of(text).language())
    return *language == Language::other ? language_of_other_letters(text) : *language;
  LanguageBalance balance;
  stretches_.read(text, [&](std::span<const FoldedWord> words) {
    for (const FoldedWord& word : words) balance.add(word.folded);
  });
  return balance.leans_to_russian() ? Language::russian : Language::kazakh;
}

// Kazakh in other letters, or another language.
Language Analyzer::language_of_other_letters(std::string_view text) {
  scripts_.clear();
  stretches_.read(text, [&](std::span<const FoldedWord> words) { scripts_.add(words, text); });
  const kazakh::Orthography orthography = scripts_.orthography(Language::other);
  return orthography == kazakh::Orthography::none ? Language::other : language_in(orthography);
}

std::string Analyzer::in_cyrillic(std::string_view text, Language around) {
  std::string out;
  std::size_t end = 0;
  stretches_.read(text, [&](std::span<const FoldedWord> words) {
    const kazakh::Orthography orthography = orthography_of_stretch(words, text, around);
    for (const FoldedWord& word : words) {
      if (&read(word, text, orthography) == &word.folded) continue;
      const std::string_view written = written_word(text, word.range, orthography);
      const bool is_name =
          orthography == kazakh::Orthography::arabic && !kazakh::city_named(cyrillic_).empty();
      out += text.substr(end, word.range.begin - end);
      out += is_name || text::is_capitalised(written) ? text::capitalised(cyrillic_) : cyrillic_;
      end = word.range.begin + written.size();
    }
  });
  return out += text.substr(end);
}

std::string Analyzer::stems(std::string_view text) {
  std::string joined;
  analyze(text, [&](const Token& token) {
    if (!joined.empty()) joined += ' ';
    joined += without_prefix(token.stem());
  });
  return joined;
}

std::string analyzer_fingerprint() {
  std::string tables(text::Segmenter::version());
  for (std::string_view table :
       {data::function_words(), kazakh::compiled_lexicon().bytes(), kazakh::data::cities(),
        kazakh::data::cities_abroad(), kazakh::data::furniture(), kazakh::data::irregular(),
        kazakh::data::latin(), kazakh::data::arabic(), kazakh::data::look_alikes(), kazakh::data::regions()})
    tables += table;
  return std::string(kAnalyzerVersion) + "-" + hexadecimal(content_hash(tables));
}

}  // namespace izde
