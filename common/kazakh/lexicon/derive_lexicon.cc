// Makes the lexicon: derive_lexicon DIC FOLDER OUT [DROPPED]. From the word list DIC, of hunspell-kk, and from our own
// tables in FOLDER it derives lexemes, and writes them as C++ to OUT; what it takes for inflected forms, to DROPPED.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <initializer_list>
#include <iostream>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/kazakh/automaton.h"
#include "common/kazakh/lexicon/dictionary.h"
#include "common/kazakh/lexicon/lexicon_builder.h"

namespace izde::kazakh {
namespace {

constexpr std::size_t kMostWords = 65'000;

// Words of so many letters are taken from our own tables only: too many rows of the dictionary are none.
constexpr std::size_t kShort = 2;

// A table of ours: the first column, and the second.
std::map<std::string, std::string> read_table(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error(file + ": cannot be read");
  std::map<std::string, std::string> rows;
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    if (line.empty() || line.starts_with('#') || tab == line.npos) continue;
    const std::size_t end = line.find('\t', tab + 1);
    rows[line.substr(0, tab)] = line.substr(tab + 1, end == line.npos ? end : end - tab - 1);
  }
  return rows;
}

// The bits of classes, apart by blanks.
std::uint32_t kinds_of(const std::string& classes, const std::string& word) {
  std::uint32_t kinds = 0;
  std::istringstream names(classes);
  for (std::string name; names >> name;) {
    if (name == "noun") kinds |= Lexicon::kNounBit;
    else if (name == "verb") kinds |= Lexicon::kVerbBit;
    else if (name == "name") kinds |= Lexicon::kNameBit;
    else if (name == "function") kinds |= Lexicon::kClosedBit;
    else throw std::runtime_error(word + ": " + name + " is no class of words");
  }
  return kinds;
}

std::size_t letters_in(const std::string& word) { return word.size() / 2; }

class Derivation {
 public:
  Derivation(const Dictionary& dictionary, const std::string& folder)
      : dictionary_(dictionary),
        lexemes_(read_table(folder + "/lexemes.tsv")),
        not_lexemes_(read_table(folder + "/not_lexemes.tsv")),
        builder_(kMostWords) {}

  void run(std::ostream& dropped) {
    for (const std::string& word : dictionary_.nominals)
      if (letters_in(word) > kShort) builder_.add(word, Lexicon::kNounBit);
    for (const std::string& word : dictionary_.names) builder_.add(word, Lexicon::kNameBit);
    for (const auto& [word, kind] : lexemes_) builder_.add(word, kinds_of(kind, word));
    add_verbs();
    drop_verb_stems(dropped);
    drop_inflected(dropped);
  }

  const LexiconBuilder& builder() const { return builder_; }

 private:
  // Tells whether a table of ours has the word as a nominal.
  bool is_ours(const std::string& word) const {
    const auto row = lexemes_.find(word);
    return row != lexemes_.end() && row->second.find("n") != std::string::npos && row->second != "function";
  }

  bool is_refused(const std::string& word, const char* kind) const {
    const auto row = not_lexemes_.find(word);
    return row != not_lexemes_.end() && row->second.find(kind) != std::string::npos;
  }

  void add_verbs() {
    std::set<std::string> stems;
    for (const std::string& noun : dictionary_.verbal_nouns) {
      std::string stem = verb_stem(noun);
      for (const char* vowel : {"ы", "і"})  // оқу is of оқы, not of оқ
        if (is_our_verb(stem + vowel)) stem += vowel;
      if ((letters_in(stem) > kShort || is_our_verb(stem)) && !is_refused(stem, "verb")) stems.insert(stem);
    }
    for (const auto& [word, classes] : lexemes_)
      if (is_our_verb(word)) stems.insert(word);
    for (const std::string& stem : stems) {
      if (is_negation(stem, stems)) continue;
      builder_.add(stem, Lexicon::kVerbBit);
      if (!is_refused(passive_of(stem), "verb")) builder_.add(passive_of(stem), Lexicon::kVerbBit);
    }
  }

  bool is_our_verb(const std::string& word) const {
    const auto row = lexemes_.find(word);
    return row != lexemes_.end() && row->second.find("verb") != std::string::npos;
  }

  // берме is of бер
  static bool is_negation(const std::string& stem, const std::set<std::string>& stems) {
    for (const char* ending : {"ма", "ме", "ба", "бе", "па", "пе"})
      if (stem.ends_with(ending) && stems.contains(stem.substr(0, stem.size() - 4))) return true;
    return false;
  }

  // Rows that are stems of verbs, and no nouns.
  void drop_verb_stems(std::ostream& dropped) {
    for (const std::string& word : dictionary_.nominals) {
      if (is_ours(word) || (builder_.find(word) & Lexicon::kVerbBit) == 0) continue;
      const bool kept = has_derivation(word) || (is_short(word) && has_ambiguous_derivation(word));
      if (!kept) drop(word, "verb", dropped);
    }
  }

  bool has_one_with(const std::string& word, std::initializer_list<const char*> endings) const {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return dictionary_.nominals.contains(word + ending); });
  }

  // Nouns have adjectives and other nouns made of them; what is made of verbs does not look like these.
  bool has_derivation(const std::string& word) const {
    return has_one_with(word, {"лы", "лі", "лық", "лік", "шы", "ші", "шыл", "шіл"});
  }
  // As above; these are endings of verbs, too.
  bool has_ambiguous_derivation(const std::string& word) const {
    return has_one_with(word, {"ды", "ді", "ты", "ті", "дық", "дік", "тық", "тік", "сыз", "сіз"});
  }

  void drop(const std::string& word, const std::string& why, std::ostream& dropped) {
    builder_.remove(word, Lexicon::kNounBit);
    dropped << word << '\t' << why << '\n';
  }

  static bool is_short(const std::string& word) { return letters_in(word) <= 4; }

  // Rows that a legal chain of endings explains from another row.
  void drop_inflected(std::ostream& dropped) {
    std::vector<std::string> words(dictionary_.nominals.begin(), dictionary_.nominals.end());
    std::stable_sort(words.begin(), words.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (const std::string& word : words) {
      if (is_ours(word)) continue;
      if (is_refused(word, "noun") || (builder_.find(word) & Lexicon::kClosedBit) != 0) drop(word, "refused", dropped);
      if ((builder_.find(word) & Lexicon::kNounBit) == 0) continue;
      if (const std::string why = explanation(word); !why.empty()) drop(word, why, dropped);
    }
    for (const std::string& word : words)
      if (!is_ours(word) && (builder_.find(word) & Lexicon::kNounBit) != 0) drop_if_cut(word, dropped);
  }

  // Many rows lack the last letter of a form: нәтижес(і), беред(і).
  void drop_if_cut(const std::string& word, std::ostream& dropped) {
    if (has_derivation(word) || has_ambiguous_derivation(word)) return;
    for (const char* rest : {"ы", "і", "ын", "ін"}) {
      const std::string why = explanation(word + rest);
      if (!why.empty() && why.find('\t') < word.size() && why.find("pronominal") == why.npos)
        return drop(word, why + " cut", dropped);
    }
  }

  // The stem and the endings that explain a word as an inflected form of another one; empty, when none do.
  std::string explanation(const std::string& word) {
    const std::uint32_t kinds = builder_.find(word);
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
    append_stem(prepared.letters, path.root_end, path.root, stem);
    return stem + "\t" + std::to_string(chain) + endings;
  }

  bool speaks_for_inflection(const std::string& word, const Path& path, int chain) const {
    const bool of_verb = (path.endings[path.count - 1]->left & (kVerb | kVerbInY)) != 0;
    if (of_verb && path.count == 1 && path.endings[0]->makes == kPresent)
      return path.endings[0]->form.last() == letter_of(U'й') || !has_derivation(word);
    return chain >= (of_verb ? kVerbal : kNominal);
  }

  // How much endings must weigh so that a row is taken for an inflected form.
  static constexpr int kNominal = 8, kVerbal = -5;

  const Dictionary& dictionary_;
  const std::map<std::string, std::string> lexemes_, not_lexemes_;
  LexiconBuilder builder_;
};

void write(const LexiconBuilder& builder, std::ostream& out) {
  out << "constexpr std::uint32_t kLexiconSlots[] = {";
  std::size_t n = 0;
  for (const std::uint32_t slot : builder.slots()) out << (n++ % 16 == 0 ? "\n" : "") << slot << ',';
  out << "\n};\n";
}

}  // namespace
}  // namespace izde::kazakh

int main(int argc, char** argv) {
  using namespace izde::kazakh;
  try {
    if (argc < 4) throw std::runtime_error("usage: derive_lexicon DIC FOLDER OUT [DROPPED]");
    std::ifstream in(argv[1]);
    if (!in) throw std::runtime_error(std::string(argv[1]) + ": cannot be read; install hunspell-kk");
    const Dictionary dictionary = read_dictionary(in);
    Derivation derivation(dictionary, argv[2]);
    std::ofstream dropped(argc > 4 ? argv[4] : "/dev/null");
    derivation.run(dropped);
    std::ofstream out(argv[3]);
    write(derivation.builder(), out);
    if (!out.flush()) throw std::runtime_error(std::string(argv[3]) + ": cannot be written");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "derive_lexicon: %s\n", error.what());
    return 2;
  }
}
