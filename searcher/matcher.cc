#include "searcher/matcher.h"

#include <algorithm>
#include <set>
#include <utility>

#include "common/kazakh/stemmer.h"
#include "searcher/acronyms.h"
#include "searcher/phrases.h"
#include "searcher/tree_matches.h"

namespace izde {
namespace {

// Among how many of the best matches neighbours and capitals are looked for: a page is shown, not thousands.
constexpr std::ptrdiff_t kLookedAt = 1000;

}  // namespace

const std::vector<Match>& Matcher::match(const IndexReader& index, const Query& query, Analyzer& analyzer) {
  matches_.clear(), words_.clear();
  are_few_ = true;
  if (query.empty) {
    index.read_all(documents_);
    for (std::uint32_t document : documents_) matches_.push_back({document, 0});
    return matches_;
  }
  scores_.resize(std::max(scores_.size(), std::size_t{index.last_document()} + 1), 0);
  found_ = DocumentSet(index.last_document());
  read_synonyms(index, query);
  read_words(index, query, analyzer);
  add_words(index);
  if (!is_plain(query.root)) keep_matches_of_tree(index, query, analyzer);
  add_related_words(index);
  collect();
  are_few_ ? prefer_names(index) : add_articles(index);
  return matches_;
}

// How many things are asked for: words in whose place one synonym may stand are one, a long name of an organisation.
std::size_t Matcher::count_units(const std::vector<const QueryNode*>& words) {
  std::set<std::size_t> names;
  std::size_t count = 0;
  for (const QueryNode* word : words)
    count += word->synonyms.empty() || names.insert(word->synonyms.front()).second;
  return count;
}

void Matcher::read_words(const IndexReader& index, const Query& query, Analyzer& analyzer) {
  nodes_ = words_of(query.root);
  are_few_ = count_units(nodes_) <= ranking_.few_words;
  if (!are_few_) nodes_ = searched_words(query.root);
  words_.resize(nodes_.size());
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    const QueryNode& node = *nodes_[i];
    reader_.read(index, analyzer, node, node.is_stop_word ? 0 : ranking_.related_letters, words_[i]);
    for (const std::size_t synonym : node.synonyms)
      WordReader::add_synonym(synonyms_[synonym], query.synonyms[synonym].text, words_[i]);
  }
  if (are_few_ && words_.size() > 1) reader_.read_initials(index, analyzer, words_);
}

// Where a number is meant only in articles of some years, others have another law's.
void Matcher::read_synonyms(const IndexReader& index, const Query& query) {
  synonyms_.assign(query.synonyms.size(), {});
  for (std::size_t i = 0; i < query.synonyms.size(); ++i) {
    const Synonym& synonym = query.synonyms[i];
    const PhraseRule rule = {.between = synonym.between, .is_capitalised = synonym.is_acronym};
    read_phrase(index, synonym.words, rule, synonyms_[i]);
    if (synonym.is_acronym && kazakh::is_known(synonym.words[0].typed))
      keep_in_capitals(index, synonym.text, synonyms_[i]);
    std::erase_if(synonyms_[i], [&](const Posting& posting) {
      const int year = unpacked(index.table().row(posting.document).published).year;
      return year != 0 && (year < synonym.since || (synonym.until != 0 && year > synonym.until));
    });
  }
}

// Takes the passages back that have words of the query, but not as its tree asks for, and adds those that match without any.
void Matcher::keep_matches_of_tree(const IndexReader& index, const Query& query, Analyzer& analyzer) {
  WordPostings other;
  const TreeMatches::PostingsOf postings_of = [&](const QueryNode& node) -> const std::vector<Posting>& {
    const auto known = std::find(nodes_.begin(), nodes_.end(), &node);
    if (known != nodes_.end()) return words_[static_cast<std::size_t>(known - nodes_.begin())].all;
    reader_.read(index, analyzer, node, 0, other);
    return other.all;
  };
  DocumentSet matches = TreeMatches(index, postings_of, synonyms_).of(query.root);
  found_.subtract(matches);
  found_.for_each([&](std::uint32_t document) { scores_[document] = 0; });
  found_ = std::move(matches);
}

// What a word of few gives for being there. A lone word gives the same to all, so that its synonyms come behind.
double Matcher::bonus_of(const Scorer& scorer, const WordPostings& word) const {
  return are_few_ ? scorer.more_words(word, highest_, words_.size() == 1) : 0;
}

// Adds the scores of all words but related ones.
void Matcher::add_words(const IndexReader& index) {
  const Scorer scorer(index, ranking_);
  highest_ = 0;
  for (const WordPostings& word : words_)
    if (!word.is_stop_word) highest_ += scorer.weight(word) + scorer.related_weight(word);
  for (const WordPostings& word : words_) {
    if (word.is_stop_word) continue;
    const double weight = scorer.weight(word), share = scorer.variant_share(word);
    const double bonus = bonus_of(scorer, word);
    add_postings(scorer, word.spelled, weight, bonus);
    add_postings(scorer, word.variant, share * weight, share * bonus);
    add_postings(scorer, word.synonym, synonym_share() * weight, synonym_share() * bonus);
  }
}

void Matcher::add_related_words(const IndexReader& index) {
  const Scorer scorer(index, ranking_);
  for (const WordPostings& word : words_)
    if (!word.is_stop_word) add_related(scorer, word);
}

// Adds the scores of one word; `bonus` to each passage that has it.
void Matcher::add_postings(const Scorer& scorer, const std::vector<Posting>& postings, double weight,
                           double bonus) {
  for (const Posting& posting : postings) {
    scores_[posting.document] += static_cast<float>(weight * scorer.share(posting) + bonus);
    found_.add(posting.document);
  }
}

// Adds to passages that match what related words are worth; alone they make no match.
void Matcher::add_related(const Scorer& scorer, const WordPostings& word) {
  const double weight = scorer.related_weight(word);
  for (const Posting& posting : word.related)
    if (found_.has(posting.document))
      scores_[posting.document] += static_cast<float>(weight * scorer.share(posting));
}

// Adds what the articles of passages are worth. A name or a subject is found in its passage, or not.
void Matcher::add_articles(const IndexReader& index) {
  articles_.clear();
  for (const WordPostings& word : words_) {
    const double twice = word.related.empty() ? 1 + ranking_.related : 1;
    articles_.add(index, word.all, ranking_.article * twice, ranking_);
    articles_.add(index, word.synonym, ranking_.article * twice * synonym_share(), ranking_);
    articles_.add(index, word.related, ranking_.article * ranking_.related, ranking_);
  }
  for (Match& match : matches_) match.score += static_cast<float>(articles_.of(index, match.document));
}

// Moves what the words have left into `matches_`, ascending.
void Matcher::collect() {
  found_.for_each([&](std::uint32_t document) {
    matches_.push_back({document, std::exchange(scores_[document], 0.0f)});
  });
  found_.clear();
}

// Adds to the best matches what words beside each other and words with a capital count, as in the query.
void Matcher::prefer_names(const IndexReader& index) {
  looked_at_.clear();
  const auto is_name = [](const WordPostings& word) { return word.is_capitalised && !word.is_stop_word; };
  if (words_.size() < 2 && std::none_of(words_.begin(), words_.end(), is_name)) return;
  std::vector<Match*> best;
  for (Match& match : matches_) best.push_back(&match);
  const auto better = [](const Match* a, const Match* b) { return a->score > b->score; };
  if (best.size() > kLookedAt) {
    std::nth_element(best.begin(), best.begin() + kLookedAt, best.end(), better);
    best.resize(kLookedAt);
  }
  const Scorer scorer(index, ranking_);
  for (Match* match : best) {
    add_names(scorer, match->document, parts_);
    for (const ScoredPart& part : parts_) match->score += static_cast<float>(part.score);
    looked_at_.push_back(match->document);
    parts_.clear();
  }
  std::sort(looked_at_.begin(), looked_at_.end());
}

// Adds what words beside each other, and words with a capital, give a passage.
void Matcher::add_names(const Scorer& scorer, std::uint32_t document, std::vector<ScoredPart>& parts) const {
  const auto searched = std::count_if(words_.begin(), words_.end(),
                                      [](const WordPostings& word) { return !word.is_stop_word; });
  const double by_word = ranking_.capitals * highest_ / static_cast<double>(searched);
  const double by_pair = ranking_.neighbours * highest_ / static_cast<double>(words_.size() - 1);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (scorer.has_capital(words_[i], document)) parts.push_back({i, ScoreLevel::capital, by_word});
    if (i + 1 == words_.size()) break;
    const double pair = scorer.neighbours(words_[i], words_[i + 1], document);
    if (pair > 0) parts.push_back({i, ScoreLevel::neighbours, by_pair * pair});
  }
}

// The same steps as in match(), for one passage.
std::vector<ScoredPart> Matcher::parts_of(const IndexReader& index, std::uint32_t document) const {
  std::vector<ScoredPart> parts;
  const Scorer scorer(index, ranking_);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const WordPostings& word = words_[i];
    if (word.is_stop_word) continue;
    const Posting* spelled = posting_of(document, word.spelled);
    const Posting* variant = posting_of(document, word.variant);
    const Posting* posting = spelled ? spelled : variant ? variant : posting_of(document, word.synonym);
    const double share = spelled ? 1 : variant ? scorer.variant_share(word) : synonym_share();
    if (posting != nullptr) {
      const ScoreLevel level = spelled   ? ScoreLevel::word
                               : variant ? ScoreLevel::variant
                                         : ScoreLevel::synonym;
      parts.push_back({i, level, share * scorer.weight(word) * scorer.share(*posting)});
      const double bonus = share * bonus_of(scorer, word);
      if (bonus > 0) parts.push_back({i, ScoreLevel::more_words, bonus});
    }
    if (const Posting* related = posting_of(document, word.related))
      parts.push_back({i, ScoreLevel::related, scorer.related_weight(word) * scorer.share(*related)});
  }
  if (!are_few_) parts.push_back({0, ScoreLevel::article, articles_.of(index, document)});
  if (are_few_ && std::binary_search(looked_at_.begin(), looked_at_.end(), document))
    add_names(scorer, document, parts);
  return parts;
}

}  // namespace izde
