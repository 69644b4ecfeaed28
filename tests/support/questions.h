// The questions of tests/judged/questions, and how an index answers them.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "izde/searcher.h"

namespace izde::test {

/// A passage: its article's id, and its number in the article, from 1.
using PassageName = std::pair<std::string, std::size_t>;

struct Question {
  std::string id, kind, query;
  std::set<PassageName> answers;  ///< right first hits
};

/// Reads questions.tsv and answers.tsv of `folder`, in the order of the questions. Throws std::runtime_error where a row has
/// other columns than it should, or answers no question.
std::vector<Question> questions_in(const std::filesystem::path& folder);

/// What an index says to a question.
struct Reply {
  std::size_t place = 0;     ///< of the first right hit among ten, from 1; 0: there is none
  std::optional<Hit> first;  ///< the first hit, right or wrong
};

/// Asks a question, as a user would who takes what is suggested; without `help` no synonym is looked for and nothing suggested.
Reply reply_to(const Question& question, Searcher& searcher, bool help = true);

}  // namespace izde::test
