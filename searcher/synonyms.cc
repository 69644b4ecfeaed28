#include "searcher/synonyms.h"

#include <algorithm>
#include <utility>

#include "common/analysis/token.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "searcher/query_words.h"

namespace izde {
namespace {

// A charge is told in many ways: "пара алу", "алған парасы", "пара ретінде алу". Names stand as they are, and so do numbers.
constexpr int kBetween = 2;

// Tells whether a form is one word of capitals: БҰҰ. In lower case it may be another word: БАҚ and бақ.
bool is_acronym(const std::string& form) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t begin = at;
    text::next_character(form, at);
    const std::string_view letter = std::string_view(form).substr(begin, at - begin);
    if (!text::is_letter(letter)) return false;
    capitals += text::is_capitalised(letter);
  }
  return capitals > 1;
}

// An acronym has no endings of its own: АО is no form of А.
void keep_whole(QueryNode& word) {
  std::erase_if(word.terms, [&](const std::string& term) {
    return term != word.terms.front() && without_prefix(term) != word.typed;
  });
}

// A form for people: of a charge with its law and the years in which the number means it.
std::string named(const kazakh::ThesaurusForm& form) {
  if (form.code.empty() && form.since == 0 && form.until == 0) return form.text;
  std::string name = form.text + " [" + form.code + (form.code.empty() ? "" : " ");
  if (form.since != 0) name += std::to_string(form.since);
  name += "..";
  if (form.until != 0) name += std::to_string(form.until);
  return name + ']';
}

// Tells whether a word of a query, in some spelling, is that of a form.
bool share_term(const QueryNode& form, const QueryNode& word) {
  return std::any_of(form.terms.begin(), form.terms.end(), [&](const std::string& term) {
    return std::find(word.terms.begin(), word.terms.end(), term) != word.terms.end() ||
           std::find(word.variants.begin(), word.variants.end(), term) != word.variants.end();
  });
}

// The first letter or figure, folded. The stem of a word begins as the word does.
std::string first_letter(std::string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t begin = at;
    const char32_t character = text::next_character(form, at);
    const std::string letter = kazakh::normal(form.substr(begin, at - begin));
    const bool is_figure = character >= '0' && character <= '9';
    if (is_figure || text::is_letter(letter)) return letter;
  }
  return {};
}

// Adds synonyms that a word lacks.
void add(const std::vector<std::size_t>& synonyms, QueryNode& word) {
  for (const std::size_t synonym : synonyms)
    if (std::find(word.synonyms.begin(), word.synonyms.end(), synonym) == word.synonyms.end())
      word.synonyms.push_back(synonym);
}

// An acronym is spelled as it is: ІІМ is no им.
void keep_of(const QueryNode& acronym, QueryNode& word) {
  std::erase_if(word.variants, [&](const std::string& variant) {
    return std::find(acronym.terms.begin(), acronym.terms.end(), variant) == acronym.terms.end();
  });
}

// In lower case БҰҰ is nothing else, but бақ is.
bool may_be_acronym(const Synonym& form, const QueryNode& word) {
  return !form.is_acronym || word.is_in_capitals || !kazakh::is_known(word.typed);
}

// Tells whether two forms are the same words, for a text means the same by them: of charges those of other years are, too.
bool are_same(const Synonym& one, const Synonym& other) {
  return one.words.size() == other.words.size() &&
         std::equal(
             one.words.begin(), one.words.end(), other.words.begin(),
             [](const QueryNode& a, const QueryNode& b) { return a.terms.front() == b.terms.front(); });
}

// Adds a synonym to those of a query, unless it is among them or they are too many, and its number to `numbers`.
void add_once(Synonym synonym, std::vector<Synonym>& known, std::vector<std::size_t>& numbers) {
  const auto found = std::find_if(known.begin(), known.end(), [&](const Synonym& other) {
    return other.text == synonym.text && other.since == synonym.since && other.until == synonym.until;
  });
  if (found == known.end() && known.size() == Synonyms::kMostSynonyms) return;
  numbers.push_back(static_cast<std::size_t>(found - known.begin()));
  if (found == known.end()) known.push_back(std::move(synonym));
}

bool takes_synonyms(const QueryNode& node) {
  return node.form == WordForm::any && node.occur != Occur::must_not && node.field.empty();
}

}  // namespace

Synonyms::Synonyms(const std::vector<kazakh::ThesaurusEntry>& entries, Analyzer& analyzer)
    : entries_(entries), analyzer_(analyzer), is_loaded_(entries.size(), false) {
  for (std::size_t i = 0; i < entries.size(); ++i)
    for (const kazakh::ThesaurusForm& form : entries[i]) by_letter_[first_letter(form.text)].push_back(i);
}

// Analyzes the entries with a form that begins with this letter.
void Synonyms::load(const std::string& letter) {
  const auto met = by_letter_.extract(letter);
  if (met.empty()) return;
  for (const std::size_t entry : met.mapped()) {
    if (!is_loaded_[entry]) add_forms(entries_[entry]);
    is_loaded_[entry] = true;
  }
}

void Synonyms::add_forms(const kazakh::ThesaurusEntry& entry) {
  first_forms_.push_back(forms_.size());
  const bool is_charge = std::any_of(entry.begin(), entry.end(),
                                     [](const kazakh::ThesaurusForm& form) { return !form.code.empty(); });
  for (const kazakh::ThesaurusForm& form : entry) {
    Form known;
    known.entry = first_forms_.size() - 1;
    known.synonym.words = QueryWords(analyzer_).tokens(form.text);
    if (known.synonym.words.empty()) continue;
    known.synonym.text = named(form);
    known.synonym.is_acronym = known.synonym.words.size() == 1 && is_acronym(form.text);
    if (known.synonym.is_acronym) keep_whole(known.synonym.words[0]);
    if (is_charge && form.code.empty()) known.synonym.between = kBetween;
    known.synonym.since = form.since, known.synonym.until = form.until;
    for (const std::string& term : known.synonym.words.front().terms) by_term_[term].push_back(forms_.size());
    forms_.push_back(std::move(known));
  }
}

void Synonyms::add_to(Query& query) {
  for (const QueryNode* word : searched_words(query.root))
    for (const WordTerms* terms : {&word->terms, &word->variants})
      for (const std::string& term : *terms) load(first_letter(without_prefix(term)));
  add_to_group(query.root, query);
  query.understood = understood(query);
}

void Synonyms::add_to_group(QueryNode& group, Query& query) const {
  Words words;
  std::vector<bool> in_order(group.children.size(), false);
  for (const std::size_t number : group.order) {
    if (number < group.children.size() && takes_synonyms(group.children[number]))
      words.push_back(&group.children[number]), in_order[number] = true;
    else
      add_to_words(words, query), words.clear();
  }
  add_to_words(words, query);
  for (std::size_t i = 0; i < group.children.size(); ++i) {
    QueryNode& child = group.children[i];
    if (!takes_synonyms(child) || in_order[i]) continue;
    if (child.kind == QueryNode::Kind::word) add_to_words({&child}, query);
    if (child.kind == QueryNode::Kind::group) add_to_group(child, query);
    if (child.kind == QueryNode::Kind::phrase && child.distance < 0) add_to_phrase(child, query);
  }
}

void Synonyms::add_to_words(const Words& words, Query& query) const {
  for (std::size_t begin = 0; begin < words.size();) {
    const Form* form = form_at(words, begin);
    if (form == nullptr) {
      ++begin;
      continue;
    }
    const std::vector<std::size_t> others = others_of(*form, query);
    if (form->synonym.is_acronym) keep_of(form->synonym.words[0], *words[begin]);
    for (const std::size_t end = begin + form->synonym.words.size(); begin < end; ++begin)
      add(others, *words[begin]);
  }
}

// A phrase that is a form as a whole: its words count with the synonyms, too.
void Synonyms::add_to_phrase(QueryNode& phrase, Query& query) const {
  Words words;
  for (QueryNode& word : phrase.children) words.push_back(&word);
  const Form* form = form_at(words, 0);
  if (form == nullptr || form->synonym.words.size() != words.size()) return;
  phrase.synonyms = others_of(*form, query);
  for (QueryNode* word : words) word->synonyms = phrase.synonyms;
}

// The longest form whose words stand at `begin`.
const Synonyms::Form* Synonyms::form_at(const Words& words, std::size_t begin) const {
  const Form* longest = nullptr;
  for (const WordTerms* terms : {&words[begin]->terms, &words[begin]->variants})
    for (const std::string& term : *terms) {
      const auto found = by_term_.find(term);
      if (found == by_term_.end()) continue;
      for (const std::size_t number : found->second) {
        const Form& form = forms_[number];
        const std::vector<QueryNode>& wanted = form.synonym.words;
        if (longest != nullptr && wanted.size() <= longest->synonym.words.size()) continue;
        if (wanted.size() > words.size() - begin || !may_be_acronym(form.synonym, *words[begin])) continue;
        if (std::equal(wanted.begin(), wanted.end(), words.begin() + static_cast<std::ptrdiff_t>(begin),
                       [](const QueryNode& one, const QueryNode* other) { return share_term(one, *other); }))
          longest = &form;
      }
    }
  return longest;
}

// The numbers in the query of the other forms of the form's entries: one form may be of several. Of an article of a law that is no
// longer in force other forms are meant in its years only: 175-бап was theft, and is treason since.
std::vector<std::size_t> Synonyms::others_of(const Form& form, Query& query) const {
  std::vector<std::size_t> others;
  for (const Form* same : same_forms(form)) {
    const std::size_t entry = same->entry;
    const std::size_t end = entry + 1 < first_forms_.size() ? first_forms_[entry + 1] : forms_.size();
    for (std::size_t number = first_forms_[entry]; number < end; ++number) {
      if (are_same(forms_[number].synonym, form.synonym)) continue;
      Synonym synonym = forms_[number].synonym;
      if (same->synonym.until != 0) {
        synonym.since = std::max(synonym.since, same->synonym.since);
        synonym.until =
            synonym.until == 0 ? same->synonym.until : std::min(synonym.until, same->synonym.until);
        if (synonym.since > synonym.until) continue;
      }
      add_once(std::move(synonym), query.synonyms, others);
    }
  }
  return others;
}

// The forms of the same words, each of its entry.
std::vector<const Synonyms::Form*> Synonyms::same_forms(const Form& form) const {
  std::vector<const Form*> same;
  for (const std::size_t number : by_term_.at(form.synonym.words.front().terms.front()))
    if (are_same(forms_[number].synonym, form.synonym)) same.push_back(&forms_[number]);
  return same;
}

}  // namespace izde
