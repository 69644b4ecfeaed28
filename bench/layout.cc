// Measures ways to lay out an index: what docs/index-layout.md decides stands on these figures.
//
//   layout-bench build VARIANT DIR <articles.jsonl   builds an index; prints seconds of CPU, and MB a file
//   layout-bench search DIR COUNT                    times COUNT queries of each kind on an index with positions,
//                                                    sequence and values; writes the queries to standard error
//   layout-bench phrases INDEX <queries              times the same phrases on an index of izde-index
//
// VARIANT is a list of: positions | sequence (of ranks in the term list, in a value) | hashes (16 bits a word, in a file)
// | no-termlist | text-passage | text-article (in document data, compressed by Xapian) | zstd-article (compressed before)
// | zstd-metadata, zstd-file (beside the documents) | values (date, cities and years in value slots, for `search`).
#include <sys/resource.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <random>

#include "common/article_record.h"
#include "common/hash.h"
#include "common/passage_table.h"
#include "common/table.h"
#include "common/token_sequence.h"
#include "indexer/article_analysis.h"
#include "indexer/formats/format.h"
#include "searcher/index_reader.h"

namespace {

using namespace izde;
using Clock = std::chrono::steady_clock;

constexpr Xapian::valueno kSequenceSlot = 0, kArticleSlot = 1, kYearSlot = 2, kCitySlot = 3,
                          kMentionedSlot = 4;

double cpu_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Variant {
  std::vector<std::string> names;
  bool has(std::string_view name) const { return std::find(names.begin(), names.end(), name) != names.end(); }
};

// Each token as the rank of its stem among the passage's terms, a byte where it fits.
std::string sequence_of(const std::vector<std::string>& stems, const AnalyzedPassage& passage) {
  std::string bytes;
  for (const std::string& stem : stems) {
    const auto found =
        std::lower_bound(passage.terms.begin(), passage.terms.end(), stem,
                         [](const auto& term, const std::string& wanted) { return term.first < wanted; });
    const auto rank = static_cast<std::size_t>(found - passage.terms.begin());
    if (rank >= 128) bytes.push_back(static_cast<char>(128 | rank >> 8));
    bytes.push_back(static_cast<char>(rank));
  }
  return bytes;
}

class Builder {
 public:
  Builder(const Variant& variant, const std::string& folder)
      : variant_(variant),
        database_(folder, Xapian::DB_CREATE_OR_OVERWRITE |
                              (variant.has("no-termlist") ? Xapian::DB_NO_TERMLIST : 0)) {
    if (variant.has("zstd-file")) text_.open(folder + "/text.izde", std::ios::binary);
    if (variant.has("hashes")) hashes_.open(folder + "/hashes.izde", std::ios::binary);
    database_.begin_transaction();
  }

  void add(const Article& article) {
    const std::vector<AnalyzedPassage> passages = analyzed_passages(article, analyzer_);
    TextBlock block{0, article.text, {}};
    for (const AnalyzedPassage& passage : passages) block.passages.push_back(passage.range);
    const ArticleHead head{0, static_cast<std::uint32_t>(passages.size()), article};
    if (variant_.has("zstd-file")) text_ << encoded(block, &head);
    if (variant_.has("zstd-metadata")) database_.set_metadata("A" + article.id, encoded(block, &head));
    for (std::size_t i = 0; i < passages.size(); ++i) add(article, head, block, passages[i], i == 0);
    ++articles_;
  }

  void finish() {
    database_.commit_transaction();
    database_.commit();
  }

 private:
  void add(const Article& article, const ArticleHead& head, const TextBlock& block,
           const AnalyzedPassage& passage, bool first) {
    Xapian::Document document;
    for (const auto& [term, count] : passage.terms) document.add_term(term, count);
    const std::string_view text =
        std::string_view(article.text).substr(passage.range.begin, passage.range.size());
    std::vector<std::string> stems;
    if (variant_.has("positions") || variant_.has("sequence") || variant_.has("hashes"))
      for (const Token& token : analyzer_.tokens(text)) stems.push_back(token.stem());
    if (variant_.has("positions"))
      for (std::size_t i = 0; i < stems.size(); ++i)
        document.add_posting(stems[i], static_cast<Xapian::termpos>(i), 0);
    if (variant_.has("sequence")) document.add_value(kSequenceSlot, sequence_of(stems, passage));
    for (const std::string& stem : stems) {
      const std::uint64_t hash = variant_.has("hashes") ? content_hash(stem) : 0;
      if (variant_.has("hashes")) hashes_.write(reinterpret_cast<const char*>(&hash), 2);
    }
    if (variant_.has("values")) add_values(article, passage, document);
    if (variant_.has("text-passage")) document.set_data(std::string(text) + (first ? article.title : ""));
    if (variant_.has("text-article") && first) document.set_data(article.title + "\n" + article.text);
    if (variant_.has("zstd-article") && first) document.set_data(encoded(block, &head));
    database_.add_document(document);
  }

  void add_values(const Article& article, const AnalyzedPassage& passage, Xapian::Document& document) {
    std::string cities, years;
    for (const std::string& city : passage.mentions.cities) cities += city + "\n";
    for (int year : passage.mentions.years) years += std::to_string(year) + "\n";
    document.add_value(kArticleSlot, std::to_string(articles_));
    document.add_value(kYearSlot, article.published.known() ? std::to_string(article.published.year) : "");
    document.add_value(kCitySlot, cities);
    document.add_value(kMentionedSlot, years);
  }

  Variant variant_;
  Xapian::WritableDatabase database_;
  Analyzer analyzer_;
  std::ofstream text_, hashes_;
  std::size_t articles_ = 0;
};

int build(const Variant& variant, const std::string& folder) {
  std::vector<Article> articles;
  double bytes = 0;
  read_json_lines(std::cin, {"-", "made", {}}, [&](ReadResult&& result) {
    if (result.article) articles.push_back(std::move(*result.article));
  });
  for (const Article& article : articles)
    bytes += static_cast<double>(article.title.size() + article.text.size());
  double analysis = cpu_seconds();
  {
    Analyzer analyzer;
    for (const Article& article : articles) analyzed_passages(article, analyzer);
  }
  analysis = cpu_seconds() - analysis;
  const double began = cpu_seconds();
  Builder builder(variant, folder);
  for (const Article& article : articles) builder.add(article);
  builder.finish();
  const double all = cpu_seconds() - began;
  std::cout << "cpu s " << all << " (analysis alone " << analysis << ")  text MB " << bytes / 1e6
            << "  index MB";
  double total = 0;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const double size = static_cast<double>(file.file_size()) / 1e6;
    total += size;
    if (size > 0.1) std::cout << "  " << file.path().stem().string() << ' ' << size;
  }
  std::cout << "  all " << total << '\n';
  return 0;
}

// Times `ask` over the queries; prints the median and the 95th percentile in microseconds.
template <class Queries, class Ask>
void timed(const std::string& name, const Queries& queries, const Ask& ask) {
  std::vector<double> times;
  std::size_t found = 0;
  for (int round = 0; round < 3; ++round)
    for (const auto& query : queries) {
      const auto began = Clock::now();
      found += ask(query);
      if (round > 0) times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - began).count());
    }
  std::sort(times.begin(), times.end());
  std::cout << name << ": p50 " << times[times.size() / 2] << " us  p95 " << times[times.size() * 95 / 100]
            << " us  found " << found / 3 << '\n';
}

// Two stems that stand beside each other somewhere.
using Pair = std::pair<std::string, std::string>;

std::vector<Pair> pairs_of(const Xapian::Database& database, std::size_t count) {
  std::mt19937_64 random(7);
  std::vector<Pair> pairs;
  while (pairs.size() < count) {
    const auto document = static_cast<Xapian::docid>(1 + random() % database.get_lastdocid());
    std::map<Xapian::termpos, std::string> by_position;
    for (auto term = database.termlist_begin(document); term != database.termlist_end(document); ++term)
      for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at) by_position[*at] = *term;
    if (by_position.size() < 10) continue;
    const auto first = std::next(by_position.begin(), static_cast<long>(random() % (by_position.size() - 1)));
    pairs.emplace_back(first->second, std::next(first)->second);
  }
  return pairs;
}

class Queries {
 public:
  explicit Queries(const std::string& folder) : database_(folder) {}

  std::size_t ranked(const Pair& pair, Xapian::doccount at_least, bool spies) {
    Xapian::Enquire enquire(database_);
    Xapian::ValueCountMatchSpy year(kYearSlot), city(kCitySlot), mentioned(kMentionedSlot);
    if (spies) enquire.add_matchspy(&year), enquire.add_matchspy(&city), enquire.add_matchspy(&mentioned);
    enquire.set_query(
        Xapian::Query(Xapian::Query::OP_OR, Xapian::Query(pair.first), Xapian::Query(pair.second)));
    return enquire.get_mset(0, 10, at_least).size();
  }

  std::size_t phrase(const Pair& pair) {
    Xapian::Enquire enquire(database_);
    const std::string terms[] = {pair.first, pair.second};
    enquire.set_query(Xapian::Query(Xapian::Query::OP_PHRASE, std::begin(terms), std::end(terms)));
    return enquire.get_mset(0, 10, database_.get_doccount()).get_matches_lower_bound();
  }

  // The same phrase by walking both posting lists and reading the ranks where both words stand.
  std::size_t phrase_by_sequence(const Pair& pair) {
    std::size_t found = 0;
    auto second = database_.postlist_begin(pair.second);
    const auto first_end = database_.postlist_end(pair.first),
               second_end = database_.postlist_end(pair.second);
    for (auto first = database_.postlist_begin(pair.first); first != first_end; ++first) {
      if (second == second_end) break;
      second.skip_to(*first);
      if (second != second_end && *second == *first) found += follows(*first, pair);
    }
    return found;
  }

  // Walks the postings of both words and counts by the values of each passage.
  std::size_t counted_by_values(const Pair& pair) {
    std::vector<Xapian::docid> documents;
    for (const std::string& term : {pair.first, pair.second})
      for (auto at = database_.postlist_begin(term); at != database_.postlist_end(term); ++at)
        documents.push_back(*at);
    std::sort(documents.begin(), documents.end());
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    std::size_t total = 0;
    for (Xapian::valueno slot : {kArticleSlot, kYearSlot, kCitySlot, kMentionedSlot}) {
      std::map<std::string, std::size_t> counts;
      auto value = database_.valuestream_begin(slot);
      for (Xapian::docid document : documents) {
        if (value == database_.valuestream_end(slot)) break;
        value.skip_to(document);
        if (slot != kArticleSlot && value != database_.valuestream_end(slot) && value.get_docid() == document)
          ++counts[*value];
      }
      total += counts.size();
    }
    return total;
  }

 private:
  bool follows(Xapian::docid document, const Pair& pair) {
    int rank = 0, first = -1, second = -1;
    for (auto term = database_.termlist_begin(document); term != database_.termlist_end(document);
         ++term, ++rank) {
      const std::string name = *term;
      if (name == pair.first) first = rank;
      if (name == pair.second) second = rank;
    }
    const std::string bytes =
        database_.get_document(document, Xapian::DOC_ASSUME_VALID).get_value(kSequenceSlot);
    int before = -1;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      int at = static_cast<unsigned char>(bytes[i]);
      if (at >= 128 && i + 1 < bytes.size()) at = (at & 127) << 8 | static_cast<unsigned char>(bytes[++i]);
      if (before == first && at == second) return true;
      before = at;
    }
    return false;
  }

  Xapian::Database database_;
};

int search(const std::string& folder, std::size_t count) {
  const Xapian::Database database(folder);
  const std::vector<Pair> pairs = pairs_of(database, count);
  Queries queries(folder);
  timed("matcher, top 10", pairs, [&](const Pair& pair) { return queries.ranked(pair, 0, false); });
  timed("matcher, exact count", pairs,
        [&](const Pair& pair) { return queries.ranked(pair, database.get_doccount(), false); });
  timed("matcher, exact, three value spies (passages only)", pairs,
        [&](const Pair& pair) { return queries.ranked(pair, database.get_doccount(), true); });
  timed("matcher, top 10, and value streams beside it", pairs,
        [&](const Pair& pair) { return queries.ranked(pair, 0, false) + queries.counted_by_values(pair); });
  timed("phrase, Xapian positions", pairs, [&](const Pair& pair) { return queries.phrase(pair); });
  timed("phrase, sequence of ranks", pairs,
        [&](const Pair& pair) { return queries.phrase_by_sequence(pair); });
  for (const Pair& pair : pairs) std::cerr << pair.first << ' ' << pair.second << '\n';
  return 0;
}

// Phrases by walking posting lists and the token sequences of Izde's own layout.
int phrases(const std::string& folder) {
  IndexReader reader(folder);
  std::vector<Pair> pairs;
  for (Pair pair; std::cin >> pair.first >> pair.second;) pairs.push_back(pair);
  std::vector<Posting> first, second;
  timed("phrase, hashed sequences", pairs, [&](const Pair& pair) {
    reader.read_postings(pair.first, first);
    reader.read_postings(pair.second, second);
    std::size_t found = 0;
    auto at = second.begin();
    for (const Posting& posting : first) {
      while (at != second.end() && at->document < posting.document) ++at;
      if (at == second.end()) break;
      if (at->document != posting.document) continue;
      found += adjacency(reader.table().tokens(reader.table().row(posting.document)), pair.first,
                         pair.second) != Adjacency::none;
    }
    return found;
  });
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() == 3 && words[0] == "build") {
    Variant variant;
    for (std::string_view name : split(words[1], ',')) variant.names.emplace_back(name);
    return build(variant, words[2]);
  }
  if (words.size() == 3 && words[0] == "search") return search(words[1], std::stoul(words[2]));
  if (words.size() == 2 && words[0] == "phrases") return phrases(words[1]);
  std::cerr << "layout-bench: see the head of bench/layout.cc for its use\n";
  return 2;
}
