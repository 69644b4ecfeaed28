#include "searcher/phrases.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "common/token_sequence.h"
#include "searcher/word_postings.h"

namespace izde {
namespace {

// What an index has of one word, term by term: only those that a passage holds are compared with its sequence.
class TermLists {
 public:
  TermLists(const IndexReader& index, const QueryNode& word) {
    for (const WordTerms* terms : {&word.terms, &word.variants})
      for (const std::string& term : *terms) add(index, term);
  }

  std::size_t size() const {
    std::size_t size = 0;
    for (const auto& [term, postings] : lists_) size += postings.size();
    return size;
  }

  std::vector<std::uint32_t> documents() const {
    std::vector<std::uint32_t> documents;
    for (const auto& [term, postings] : lists_)
      for (const Posting& posting : postings) documents.push_back(posting.document);
    if (lists_.size() > 1) {
      std::sort(documents.begin(), documents.end());
      documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    }
    return documents;
  }

  // Puts those that a passage has into `stems`; returns whether it has any.
  bool find(std::uint32_t document, std::vector<std::string_view>& stems) const {
    stems.clear();
    for (const auto& [term, postings] : lists_)
      if (posting_of(document, postings) != nullptr) stems.push_back(term);
    return !stems.empty();
  }

 private:
  // Sequences have no joined terms ("174-бап").
  void add(const IndexReader& index, const std::string& term) {
    if (!lists_.empty() && term.find('-') != term.npos) return;
    std::vector<Posting> postings;
    index.read_postings(term, postings);
    if (!postings.empty()) lists_.emplace_back(term, std::move(postings));
  }

  std::vector<std::pair<std::string_view, std::vector<Posting>>> lists_;
};

}  // namespace

void read_phrase(const IndexReader& index, std::span<const QueryNode> words, const PhraseRule& rule,
                 std::vector<Posting>& postings) {
  postings.clear();
  std::vector<TermLists> lists;
  for (const QueryNode& word : words) {
    lists.emplace_back(index, word);
    if (lists.back().size() == 0) return;
  }
  const auto rarest = std::min_element(
      lists.begin(), lists.end(), [](const TermLists& a, const TermLists& b) { return a.size() < b.size(); });
  std::vector<PhraseWord> phrase(words.size());
  for (PhraseWord& word : phrase) word.is_capitalised = rule.is_capitalised;
  for (const std::uint32_t document : rarest->documents()) {
    bool all = true;
    for (std::size_t i = 0; all && i < lists.size(); ++i) all = lists[i].find(document, phrase[i].stems);
    if (!all) continue;
    const std::span<const std::uint16_t> sequence = index.table().tokens(index.table().row(document));
    const std::size_t count =
        count_phrase(rule.in_title ? title_of(sequence) : sequence, phrase, rule.between);
    if (count > 0) postings.push_back({document, static_cast<std::uint32_t>(count)});
  }
}

}  // namespace izde
