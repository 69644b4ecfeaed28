#include "searcher/more_like.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "common/analysis/language.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/stop_words.h"
#include "common/text/plural.h"
#include "common/text/utf8.h"
#include "izde/error.h"
#include "searcher/bm25.h"

namespace izde {
namespace {

constexpr std::size_t kWords = 30;  // that tell most; measured (docs/ranking.md)

// A book says on its first pages what it is about; and of so many words the postings are read.
constexpr std::size_t kMostBytes = 1 << 16;
constexpr std::size_t kMostTerms = 1000;

struct Candidate {
  std::string term;
  double worth;  // how often it is there; then by how much that tells
};

[[noreturn]] void throw_bad(const std::string& like, const std::string& what) {
  throw Error(ErrorKind::bad_request, "--like " + text::one_line(text::excerpt(like)) + ": " + what);
}

bool is_telling(const Token& token) {
  if (token.kind != TokenKind::word) return false;
  const std::string word = kazakh::normal(token.text);
  if (text::length(word) == 1) return false;
  return token.language == Language::russian ? !is_russian_function_word(word)
                                             : !kazakh::is_stop_word(word, token.stem());
}

// Leaves the `most` that are worth most; equal ones by their letters.
void keep_best(std::vector<Candidate>& candidates, std::size_t most) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return a.worth != b.worth ? a.worth > b.worth : a.term < b.term;
  });
  candidates.resize(std::min(most, candidates.size()));
}

// The terms of title and passages with their counts. The number of an article ("174-бап") is a term of its own.
std::vector<Candidate> counted_terms(const IndexReader& index, std::uint32_t begin, std::uint32_t end,
                                     Analyzer& analyzer) {
  std::unordered_map<std::string, double> counts;
  const Language language = index.table().row(begin).language;
  const auto add = [&](const std::string& text) {
    analyzer.analyze(
        text,
        [&](const Token& token) {
          if (is_telling(token))
            for (const std::string& term : token.terms) ++counts[term];
        },
        language);
  };
  add(index.load(begin).article.title);
  std::size_t bytes = 0;
  for (std::uint32_t document = begin; document < end && bytes < kMostBytes; ++document) {
    const std::string text = index.load_texts(document, document + 1).front();
    add(text);
    bytes += text.size();
  }
  std::vector<Candidate> terms;
  for (auto& [term, count] : counts) terms.push_back({term, count});
  return terms;
}

}  // namespace

MoreLike::MoreLike(const IndexReader& index, Analyzer& analyzer, const std::string& like)
    : index_(index), article_(index.table()) {
  find(like);
  for (std::uint32_t document = first_; document < end_; ++document) article_.add(document);
  make_query(analyzer);
}

// Ids may have such a mark themselves ("dump.jsonl#7").
void MoreLike::find(const std::string& like) {
  const std::size_t mark = like.rfind('#');
  if (const auto article = index_.find_article(like)) {
    first_ = begin_ = *article;
    end_ = stop_ = *article + index_.passages_of(*article);
  } else if (mark != std::string::npos) {
    find_passage(like, mark);
  } else {
    throw_bad(like, "the index has no article of this id; take one from a hit");
  }
}

// As hits are printed, a blank stands before the mark.
void MoreLike::find_passage(const std::string& like, std::size_t mark) {
  const std::string number = like.substr(mark + 1);
  const bool is_number =
      !number.empty() && number.size() <= 9 && number.find_first_not_of("0123456789") == std::string::npos;
  const auto article = index_.find_article(std::string(text::trimmed(like.substr(0, mark))));
  if (!article || !is_number) throw_bad(like, "the index has no article of this id; take one from a hit");
  const std::uint32_t passages = index_.passages_of(*article);
  const unsigned long passage = std::stoul(number);
  if (passage == 0 || passage > passages)
    throw_bad(like, "the article has " + text::plural(passages, "passage") + "; name one of them");
  first_ = *article, end_ = first_ + passages;
  begin_ = first_ + static_cast<std::uint32_t>(passage) - 1, stop_ = begin_ + 1;
}

// A word that no other article has finds nothing.
void MoreLike::make_query(Analyzer& analyzer) {
  std::vector<Candidate> terms = counted_terms(index_, begin_, stop_, analyzer);
  keep_best(terms, kMostTerms);
  std::vector<Posting> postings;
  for (Candidate& candidate : terms) {
    index_.read_postings(candidate.term, postings);
    const auto elsewhere = std::count_if(postings.begin(), postings.end(), [&](const Posting& posting) {
      return posting.document < first_ || posting.document >= end_;
    });
    const double weight = bm25::weight(postings.size(), index_.totals().passages);
    candidate.worth = elsewhere == 0 ? 0 : candidate.worth * weight;
  }
  std::erase_if(terms, [](const Candidate& candidate) { return candidate.worth == 0; });
  keep_best(terms, kWords);

  query_.empty = false;
  for (Candidate& candidate : terms) {
    QueryNode word;
    word.kind = QueryNode::Kind::word;
    word.typed = without_prefix(candidate.term);
    word.terms = {std::move(candidate.term)};
    query_.root.children.push_back(std::move(word));
  }
  query_.understood = understood(query_);
  if (!query_.has_words())
    query_.notes.push_back("no other article has words of this one that tell what it is about");
}

}  // namespace izde
