#include "tests/support/questions.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "common/table.h"

namespace izde::test {
namespace {

using Row = std::vector<std::string>;

// The rows of a table of three columns.
std::vector<Row> rows_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(file.string() + ": cannot be read; name the folder of the questions");
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  std::vector<Row> rows;
  for (const TableRow& row : table_rows(text)) {
    rows.emplace_back(row.begin(), row.end());
    if (row.size() != 3)
      throw std::runtime_error(file.string() + ": " + rows.back().front() +
                               " has not three columns; mend it");
  }
  return rows;
}

}  // namespace

std::vector<Question> questions_in(const std::filesystem::path& folder) {
  std::vector<Question> questions;
  for (const Row& row : rows_of(folder / "questions.tsv")) questions.push_back({row[0], row[1], row[2], {}});
  for (const Row& row : rows_of(folder / "answers.tsv")) {
    const auto question =
        std::find_if(questions.begin(), questions.end(), [&](const Question& q) { return q.id == row[0]; });
    if (question == questions.end())
      throw std::runtime_error("answers.tsv: " + row[0] + " is no question; add it to questions.tsv");
    question->answers.emplace(row[1], std::stoul(row[2]));
  }
  return questions;
}

Reply reply_to(const Question& question, Searcher& searcher, bool help) {
  SearchRequest request;
  request.query = question.query;
  request.facets.clear();
  if (!help) request.synonyms = SynonymUse::never, request.suggest = Suggest::never;
  SearchResult result = searcher.search(request);
  if (result.suggestion) {
    request.query = *result.suggestion;
    result = searcher.search(request);
  }
  const std::vector<Hit>& hits = result.hits;
  Reply reply;
  if (!hits.empty()) reply.first = hits.front();
  for (std::size_t i = 0; i < hits.size() && reply.place == 0; ++i)
    if (question.answers.contains({hits[i].article, hits[i].passage})) reply.place = i + 1;
  return reply;
}

}  // namespace izde::test
