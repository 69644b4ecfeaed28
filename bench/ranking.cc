// Measures what each rule of ranking brings: ranking-bench DOCS TOPICS QRELS (articles in JSON Lines, "qid TAB query" a row,
// judgements in TREC's columns).
//
// Prints the measures of all rules together, of BM25 alone, and with each rule off or changed in turn.
#include <functional>
#include <iomanip>
#include <iostream>
#include <string>

#include "indexer/batch.h"
#include "searcher/listing.h"
#include "searcher/matcher.h"
#include "searcher/query_parser.h"
#include "searcher/variants.h"
#include "tests/support/judged_run.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace izde;

// What is changed for one run.
struct Run {
  const char* name;
  std::function<void(Ranking&)> change = [](Ranking&) {};
  bool with_variants = true;
  bool with_stop_words = false;  // as other words
};

const Run kRuns[] = {
    {"all rules"},
    {"BM25 alone", [](Ranking& r) { r.few_words = 0, r.related = 0, r.related_letters = 0, r.article = 0; },
     false, true},
    {"no words that begin alike", [](Ranking& r) { r.related = 0, r.related_letters = 0; }},
    {"four letters alike", [](Ranking& r) { r.related_letters = 4; }},
    {"six letters alike", [](Ranking& r) { r.related_letters = 6; }},
    {"no article", [](Ranking& r) { r.article = 0; }},
    {"no more words first, no names", [](Ranking& r) { r.few_words = 0; }},
    {"no neighbours", [](Ranking& r) { r.neighbours = 0; }},
    {"neighbours in any order", [](Ranking& r) { r.reversed = 1; }},
    {"no capitals", [](Ranking& r) { r.capitals = 0; }},
    {"names of up to two words", [](Ranking& r) { r.few_words = 2; }},
    {"of up to four", [](Ranking& r) { r.few_words = 4; }},
    {"b 0.3 for passages", [](Ranking& r) { r.length = 0.3; }},
    {"b 0.7", [](Ranking& r) { r.length = 0.7; }},
    {"k1 1.2", [](Ranking& r) { r.saturation = 1.2; }},
    {"k1 2", [](Ranking& r) { r.saturation = 2; }},
    {"stop words as other words", [](Ranking&) {}, true, true},
    {"no variants", [](Ranking&) {}, false},
};

test::Measures measured(const Run& run, const IndexReader& index, const char* topics, const char* qrels) {
  Ranking ranking;
  run.change(ranking);
  Matcher matcher(ranking);
  Analyzer analyzer;
  const auto ranked = [&](const std::string& text) {
    Query query = parse_query(text, analyzer);
    if (run.with_variants) add_variants(query, index);
    if (run.with_stop_words)
      for (QueryNode& word : query.root.children) word.is_stop_word = false;
    std::vector<std::string> articles;
    const Page page = {Sort::relevance, Duplicates::show, 0, 100, 1};
    for (const Listed& listed : listed_matches(matcher.match(index, query, analyzer), index, page))
      articles.push_back(index.article_id(listed.match.document));
    return articles;
  };
  return test::measured(ranked, topics, qrels);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return std::cerr << "ranking-bench: usage: ranking-bench DOCS TOPICS QRELS\n", 2;
  try {
    const test::TemporaryFolder folder;
    const std::string path = (folder.path() / "index").string();
    index_sources(path, {argv[1]});
    const IndexReader index(path);
    std::cout << "| | nDCG@10 | MRR@10 | MAP@100 | R@10 |\n|---|---|---|---|---|\n"
              << std::fixed << std::setprecision(4);
    for (const Run& run : kRuns) {
      const test::Measures measures = measured(run, index, argv[2], argv[3]);
      std::cout << "| " << run.name << " | " << measures.ndcg10 << " | " << measures.mrr10 << " | "
                << measures.map100 << " | " << measures.recall10 << " |\n";
    }
  } catch (const std::exception& error) {
    return std::cerr << "ranking-bench: " << error.what() << '\n', 2;
  }
}
