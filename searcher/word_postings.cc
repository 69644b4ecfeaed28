#include "searcher/word_postings.h"

#include <algorithm>
#include <utility>

#include "common/analysis/token.h"
#include "common/text/utf8.h"

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

}  // namespace

const Posting* posting_of(std::uint32_t document, const std::vector<Posting>& postings) {
  const auto found = std::lower_bound(
      postings.begin(), postings.end(), document,
      [](const Posting& posting, std::uint32_t wanted) { return posting.document < wanted; });
  return found != postings.end() && found->document == document ? &*found : nullptr;
}

void WordReader::read(const IndexReader& index, const QueryNode& node, std::size_t related_letters,
                      WordPostings& word) {
  word.terms = node.terms;
  word.terms.insert(word.terms.end(), node.variants.begin(), node.variants.end());
  read_any(index, node.terms, word.spelled);
  read_any(index, node.variants, word.variant);
  merge(word.spelled, word.variant, word.all);
  std::erase_if(word.variant, [&](const Posting& posting) {
    return posting_of(posting.document, word.spelled) != nullptr;
  });
  word.is_capitalised = node.is_capitalised;
  word.is_stop_word = node.is_stop_word;
  word.initial.clear(), word.initials.clear();
  word.related.clear(), word.related_terms.clear();
  if (related_letters > 0) read_related(index, node, related_letters, word);
}

void WordReader::read_initials(const IndexReader& index, WordPostings& word) {
  const std::string_view name = without_prefix(word.terms.front());
  const std::string_view letter = beginning_of(name, 1);
  if (letter.size() == name.size()) return;
  word.initial = letter;
  index.read_postings(word.initial, word.initials);
}

// Reads the postings of all terms of a word as if they were one term.
void WordReader::read_any(const IndexReader& index, const WordTerms& terms, std::vector<Posting>& postings) {
  postings.clear();
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
  counts_.resize(std::max(counts_.size(), std::size_t{index.last_document()} + 1), 0);
  for (const std::string& related : word.related_terms) {
    index.read_postings(related, postings_);
    for (const Posting& posting : postings_) {
      if (counts_[posting.document] == 0) word.related.push_back({posting.document, 0});
      counts_[posting.document] += posting.count;
    }
  }
  for (Posting& posting : word.related) posting.count = std::exchange(counts_[posting.document], 0);
  std::sort(word.related.begin(), word.related.end(),
            [](const Posting& a, const Posting& b) { return a.document < b.document; });
}

}  // namespace izde
