// Judged queries: how well an index answers them. Measures as TREC defines them, on articles: means over all
// queries with a relevant article.
#pragma once

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "izde/searcher.h"

namespace izde::test {

struct Measures {
  std::size_t queries = 0;
  double ndcg10 = 0, recall10 = 0, map100 = 0, mrr10 = 0;
};

/// The relevance of articles to one query; only those above 0.
using Judged = std::map<std::string, int>;

/// Reads "qid 0 article relevance" rows.
inline std::map<std::string, Judged> qrels_of(const std::filesystem::path& file) {
  std::map<std::string, Judged> qrels;
  std::ifstream rows(file);
  std::string qid, unused, article;
  for (int relevance = 0; rows >> qid >> unused >> article >> relevance;)
    if (relevance > 0) qrels[qid][article] = relevance;
  return qrels;
}

/// The gain of `relevances`, the first place worth most, over ten places.
inline double discounted_gain(const std::vector<int>& relevances) {
  double sum = 0;
  for (std::size_t place = 0; place < std::min<std::size_t>(relevances.size(), 10); ++place)
    sum += relevances[place] / std::log2(static_cast<double>(place) + 2);
  return sum;
}

/// Adds what one ranking is worth.
inline void add_ranking(const std::vector<std::string>& ranking, const Judged& judged, Measures& measures) {
  std::vector<int> relevances, ideal;
  double precisions = 0, found = 0, found10 = 0, first10 = 0;
  for (const std::string& article : ranking) {
    const auto entry = judged.find(article);
    relevances.push_back(entry == judged.end() ? 0 : entry->second);
    if (relevances.back() == 0 || relevances.size() > 100) continue;
    if (found == 0 && relevances.size() <= 10) first10 = 1 / static_cast<double>(relevances.size());
    precisions += ++found / static_cast<double>(relevances.size());
    found10 += relevances.size() <= 10;
  }
  for (const auto& [article, relevance] : judged) ideal.push_back(relevance);
  std::sort(ideal.rbegin(), ideal.rend());
  ++measures.queries;
  measures.ndcg10 += discounted_gain(relevances) / discounted_gain(ideal);
  measures.recall10 += found10 / static_cast<double>(judged.size());
  measures.map100 += precisions / static_cast<double>(judged.size());
  measures.mrr10 += first10;
}

/// Answers a query: ids of articles, the best first.
using Ranked = std::function<std::vector<std::string>(const std::string& query)>;

/// Asks the queries of `topics` ("qid TAB query" a row) and scores the answers by `qrels`.
inline Measures measured(const Ranked& ranked, const std::filesystem::path& topics,
                         const std::filesystem::path& qrels) {
  std::map<std::string, Judged> judged = qrels_of(qrels);
  Measures measures;
  std::ifstream rows(topics);
  for (std::string qid, query; std::getline(rows, qid, '\t') && std::getline(rows, query);)
    if (judged.contains(qid)) add_ranking(ranked(query), judged[qid], measures);
  measures.queries = judged.size();  // one without an answer counts, with 0
  const double queries = static_cast<double>(std::max<std::size_t>(measures.queries, 1));
  measures.ndcg10 /= queries, measures.recall10 /= queries;
  measures.map100 /= queries, measures.mrr10 /= queries;
  return measures;
}

/// How the queries of a run are asked.
struct Asked {
  Variants variants = Variants::automatic;
  std::function<std::string(const std::string& query)> rewritten = [](const std::string& query) {
    return query;
  };
};

/// Asks them of an index, as `--plain --format trec --limit 100` does.
inline Measures measured(const std::string& index, const std::filesystem::path& topics,
                         const std::filesystem::path& qrels, const Asked& asked = {}) {
  Searcher searcher(index);
  const auto ranked = [&](const std::string& query) {
    SearchRequest request;
    request.query = asked.rewritten(query), request.variants = asked.variants;
    request.plain = true, request.bare = true, request.duplicates = Duplicates::show;
    request.limit = 100, request.per_article = 1, request.facets.clear();
    std::vector<std::string> articles;
    for (const Hit& hit : searcher.search(request).hits) articles.push_back(hit.article);
    return articles;
  };
  return measured(ranked, topics, qrels);
}

}  // namespace izde::test
