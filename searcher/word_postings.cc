#include "searcher/word_postings.h"

#include <algorithm>
#include <span>
#include <utility>

#include "common/analysis/token.h"
#include "common/kazakh/normal.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "searcher/phrases.h"
#include "searcher/text_filter.h"

namespace izde {
namespace {

// Merges two ascending lists; a document of both has the sum of its counts.
void merge(const std::vector<Posting>& one, const std::vector<Posting>& other, std::vector<Posting>& result) {
  result.clear();
  auto left = one.begin(), right = other.begin();
  while (left != one.end() && right != other.end()) {
    if (left->document == right->document)
      result.push_back({left->document, left++->count + right++->count});
    else
      result.push_back(left->document < right->document ? *left++ : *right++);
  }
  result.insert(result.end(), left, one.end());
  result.insert(result.end(), right, other.end());
}

// The beginning of a term that related ones share, its prefix included; the whole term where it is short.
std::string_view beginning_of(std::string_view term, std::size_t letters) {
  std::size_t end = term.size() - without_prefix(term).size();
  for (; letters > 0 && end < term.size(); --letters) text::next_character(term, end);
  return term.substr(0, end);
}

// Takes out passages where no word, in title or text, is written as it was typed. Few hold the letters and not the word.
void keep_exact(const IndexReader& index, Analyzer& analyzer, const QueryNode& word,
                std::vector<Posting>& postings) {
  const auto holds = [&](const std::string& text, Language language) {
    if (!stands_in(text::folded(text), word.typed, Behind::no_letter)) return false;
    bool has = false;
    analyzer.analyze(
        text, [&](const Token& token) { has = has || kazakh::normal(token.text) == word.typed; }, language);
    return has;
  };
  keep_texts(index, holds, postings);
}

bool has_any(const Token& token, const WordTerms& terms) {
  return std::any_of(token.terms.begin(), token.terms.end(), [&](const std::string& term) {
    return std::find(terms.begin(), terms.end(), term) != terms.end();
  });
}

}  // namespace

bool is_letter(const WordPostings& word) { return text::length(without_prefix(word.terms.front())) == 1; }

const Posting* posting_of(std::uint32_t document, const std::vector<Posting>& postings) {
  const auto found = std::lower_bound(
      postings.begin(), postings.end(), document,
      [](const Posting& posting, std::uint32_t wanted) { return posting.document < wanted; });
  return found != postings.end() && found->document == document ? &*found : nullptr;
}

void WordReader::read(const IndexReader& index, Analyzer& analyzer, const QueryNode& node,
                      std::size_t related_letters, WordPostings& word) {
  word.terms = node.terms;
  word.terms.insert(word.terms.end(), node.variants.begin(), node.variants.end());
  const bool in_title = node.field == "title";
  if (in_title) {
    read_phrase(index, {&node, 1}, {.in_title = true}, word.spelled), word.variant.clear();
  } else {
    read_any(index, node.terms, word.spelled);
    read_any(index, node.variants, word.variant);
  }
  if (node.form == WordForm::exact) keep_exact(index, analyzer, node, word.spelled);
  merge(word.spelled, word.variant, word.all);
  std::erase_if(word.variant, [&](const Posting& posting) {
    return posting_of(posting.document, word.spelled) != nullptr;
  });
  word.is_capitalised = node.is_capitalised;
  word.is_stop_word = node.is_stop_word;
  word.initial.clear(), word.initials.clear(), word.first_names.clear();
  word.related.clear(), word.related_terms.clear();
  word.synonym.clear(), word.synonym_texts.clear();
  if (related_letters > 0 && node.form == WordForm::any && !in_title)
    read_related(index, node, related_letters, word);
}

void WordReader::add_synonym(const std::vector<Posting>& postings, const std::string& text,
                             WordPostings& word) {
  if (postings.empty()) return;
  std::vector<Posting> merged, others;
  for (const Posting& posting : postings)
    if (posting_of(posting.document, word.all) == nullptr) others.push_back(posting);
  merge(word.synonym, others, merged);
  word.synonym.swap(merged);
  word.synonym_texts.push_back(text);
}

void WordReader::read_initials(const IndexReader& index, Analyzer& analyzer,
                               std::vector<WordPostings>& words) {
  for (WordPostings& word : words) {
    if (word.is_stop_word || is_letter(word)) continue;
    word.initial = beginning_of(without_prefix(word.terms.front()), 1);
    index.read_postings(word.initial, word.initials);
  }
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    WordPostings &one = words[i], &other = words[i + 1];
    if (is_letter(one) && !is_letter(other)) read_first_names(index, analyzer, other, one);
    if (is_letter(other) && !is_letter(one)) read_first_names(index, analyzer, one, other);
  }
}

void WordReader::read_first_names(const IndexReader& index, Analyzer& analyzer, const WordPostings& name,
                                  WordPostings& letter) {
  const std::string_view initial = without_prefix(letter.terms.front());
  const std::size_t size = std::min(name.all.size(), kMostNamesRead);
  for (const Posting& posting : std::span(name.all).first(size)) {
    const std::string text = index.load(posting.document).text;
    const std::vector<Token> tokens = analyzer.tokens(text, index.table().row(posting.document).language);
    const auto is_first_name = [&](const Token& token) {
      return text::is_capitalised(token.text) && kazakh::normal(token.text).starts_with(initial);
    };
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
      const Token &one = tokens[i], &other = tokens[i + 1];
      if ((!has_any(one, name.terms) || !is_first_name(other)) &&
          (!has_any(other, name.terms) || !is_first_name(one)))
        continue;
      letter.first_names.push_back(posting.document);
      break;
    }
  }
}

// Reads the postings of all terms of a word as if they were one term.
void WordReader::read_any(const IndexReader& index, const WordTerms& terms, std::vector<Posting>& postings) {
  postings.clear();
  constexpr std::size_t kFew = 8;  // more are counted, for each merge walks all that was merged before
  if (terms.size() > kFew) return read_many(index, terms, postings);
  for (const std::string& term : terms) {
    index.read_postings(term, postings_);
    if (postings.empty())
      postings.swap(postings_);
    else if (!postings_.empty())
      merge(postings, postings_, merged_), postings.swap(merged_);
  }
}

void WordReader::read_related(const IndexReader& index, const QueryNode& node, std::size_t letters,
                              WordPostings& word) {
  const std::string& term =
      word.spelled.empty() && !node.variants.empty() ? node.variants.front() : node.terms.front();
  const std::string beginning(beginning_of(term, letters));
  if (text::length(without_prefix(beginning)) < letters) return;
  index.read_vocabulary(beginning, kMostRelated, word.related_terms);
  read_many(index, word.related_terms, word.related);
}

void WordReader::read_many(const IndexReader& index, const WordTerms& terms, std::vector<Posting>& postings) {
  counts_.resize(std::max(counts_.size(), std::size_t{index.last_document()} + 1), 0);
  for (const std::string& term : terms) {
    index.read_postings(term, postings_);
    for (const Posting& posting : postings_) {
      if (counts_[posting.document] == 0) postings.push_back({posting.document, 0});
      counts_[posting.document] += posting.count;
    }
  }
  for (Posting& posting : postings) posting.count = std::exchange(counts_[posting.document], 0);
  std::sort(postings.begin(), postings.end(),
            [](const Posting& a, const Posting& b) { return a.document < b.document; });
}

}  // namespace izde
