#include "tests/support/spelling_runs.h"

#include <nlohmann/json.hpp>

#include "tests/support/readings.h"
#include "tests/support/small_index.h"
#include "tests/support/to_scripts.h"

namespace izde::test {

using kazakh::Orthography;

JudgedSet judged_set_in(const std::filesystem::path& folder) {
  JudgedSet set{{}, folder / "queries.tsv", folder / "qrels.tsv"};
  set.articles = articles_of(folder / "docs.jsonl");
  return set;
}

std::vector<std::string> json_lines_of(const std::vector<Article>& articles, Orthography orthography) {
  const auto in = [&](const std::string& text) {
    return orthography == Orthography::none ? text : in_script(text, orthography);
  };
  std::vector<std::string> lines;
  for (const Article& article : articles)
    lines.push_back(
        nlohmann::json{{"id", article.id}, {"title", in(article.title)}, {"text", in(article.text)}}.dump());
  return lines;
}

void run_queries(const JudgedSet& set, const RunSink& sink) {
  const SmallIndex index(json_lines_of(set.articles, Orthography::none));
  const auto run = [&](std::string_view name, const Asked& asked) {
    sink(name, measured(index.path(), set.topics, set.qrels, asked));
  };
  run(kPlainRun, {});
  run(kNeverRun, {.variants = Variants::never});
  run("without Kazakh letters", {.rewritten = without_kazakh_letters});
  for (const Orthography orthography : kAllScripts)
    run("in " + std::string(name_of(orthography)),
        {.rewritten = [=](const std::string& query) { return in_script(query, orthography); }});
}

void run_articles(const JudgedSet& set, const RunSink& sink) {
  for (const Orthography orthography : kAllScripts) {
    const SmallIndex index(json_lines_of(set.articles, orthography));
    sink("articles in " + std::string(name_of(orthography)), measured(index.path(), set.topics, set.qrels));
  }
}

}  // namespace izde::test
