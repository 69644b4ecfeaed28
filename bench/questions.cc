// Measures how well judged questions are answered: questions-bench QUESTIONS SOURCE..., a folder with questions.tsv and
// answers.tsv (tests/judged/questions), and what to index.
//
// Prints for each kind of question how many have a right passage as the first hit, with synonyms and suggestions and without, and
// the mean reciprocal rank of the first right one among ten; then the other questions, with their first hit. Questions about sources that were not given are left out.
#include "tests/support/questions.h"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "indexer/batch.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace izde;

struct Kind {
  std::string name;
  std::size_t questions = 0, first = 0;
  double reciprocal_ranks = 0;
  std::size_t first_without = 0;  // help
};

std::set<std::string> articles_of(Searcher& searcher) {
  SearchRequest request;
  request.limit = 0, request.per_article = 1, request.bare = true;
  std::set<std::string> ids;
  for (const Hit& hit : searcher.search(request).hits) ids.insert(hit.article);
  return ids;
}

void add(const std::string& name, std::size_t place, std::size_t place_without, std::vector<Kind>& kinds) {
  if (kinds.empty() || kinds.back().name != name) kinds.push_back({name});
  Kind& kind = kinds.back();
  ++kind.questions;
  kind.first += place == 1, kind.first_without += place_without == 1;
  if (place > 0) kind.reciprocal_ranks += 1 / static_cast<double>(place);
}

void print_kinds(const std::vector<Kind>& kinds) {
  std::cout
      << "| kind | questions | right first | | MRR@10 | right first without help |\n|---|---|---|---|---|---|\n"
      << std::fixed << std::setprecision(3);
  for (const Kind& kind : kinds) {
    const double questions = static_cast<double>(kind.questions);
    std::cout << "| " << kind.name << " | " << kind.questions << " | " << kind.first << " | "
              << static_cast<double>(kind.first) / questions << " | " << kind.reciprocal_ranks / questions
              << " | " << kind.first_without << " |\n";
  }
}

std::string failure(const test::Question& question, const test::Reply& reply) {
  std::ostringstream out;
  out << question.id << ' ' << question.query << ": right at ";
  (reply.place == 0 ? out << "none of ten" : out << reply.place) << "; first ";
  if (!reply.first) return out.str() + "nothing";
  out << reply.first->article << " #" << reply.first->passage << ' ' << reply.first->title;
  return out.str();
}

void run(const std::string& folder, const std::vector<std::string>& sources) {
  const std::vector<test::Question> questions = test::questions_in(folder);
  const test::TemporaryFolder temporary;
  index_sources(temporary / "index", sources);
  Searcher searcher(temporary / "index");
  const std::set<std::string> articles = articles_of(searcher);
  if (articles.empty())
    throw std::runtime_error("the sources hold no articles; name files or folders that do");
  std::vector<Kind> kinds;
  std::vector<std::string> failures;
  std::size_t left_out = 0;
  for (const test::Question& question : questions) {
    if (std::none_of(question.answers.begin(), question.answers.end(),
                     [&](const test::PassageName& answer) { return articles.contains(answer.first); })) {
      ++left_out;
      continue;
    }
    const test::Reply reply = reply_to(question, searcher);
    add(question.kind, reply.place, reply_to(question, searcher, false).place, kinds);
    if (reply.place != 1) failures.push_back(failure(question, reply));
  }
  print_kinds(kinds);
  if (left_out > 0) std::cout << "\nleft out, for what answers them was not given: " << left_out << '\n';
  std::cout << '\n';
  for (const std::string& line : failures) std::cout << line << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::cerr << "questions-bench: usage: questions-bench QUESTIONS SOURCE...\n", 2;
  try {
    run(argv[1], {argv + 2, argv + argc});
  } catch (const std::exception& error) {
    return std::cerr << "questions-bench: " << error.what() << '\n', 2;
  }
}
