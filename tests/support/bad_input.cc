#include "tests/support/bad_input.h"

#include <regex>
#include <sstream>

#include "tests/support/messages.h"

namespace izde::test {

BadInput::Words BadInput::indexing(const Words& sources) const {
  Words words = {IZDE_INDEX, "--index", index};
  for (const std::string& source : sources)
    words.push_back(source == "-" || source.starts_with("/") ? source : folder / source);
  return words;
}

ChildOutcome BadInput::run_indexer(const Words& sources, const Conditions& conditions) const {
  return Child(indexing(sources), conditions).end();
}

BadInput::Words BadInput::searching(const Words& words) const {
  Words all = {IZDE_SEARCH, "--index", index};
  all.insert(all.end(), words.begin(), words.end());
  return all;
}

ChildOutcome BadInput::run_searcher(const Words& words, const Conditions& conditions) const {
  return Child(searching(words), conditions).end();
}

void BadInput::make_index() {
  ASSERT_EQ(run_indexer({"-"}, {.input = kOldArticle}).status, 0);
  before_ = answers();
  ASSERT_NE(before_.find("\"old\""), std::string::npos);
}

void BadInput::expect_unharmed() const {
  EXPECT_EQ(answers(), before_);
  const ChildOutcome again = run_indexer({"-"}, {.input = kGoodArticle});
  EXPECT_EQ(again.status, 0) << again.err;
  EXPECT_EQ(articles_found("сайлау"), "good");
  EXPECT_EQ(articles_found("жиын"), "old");
}

std::string BadInput::articles_found(const std::string& query) const {
  std::istringstream lines(run_searcher({"--format", "trec", "--", query}).out);
  std::string ids;
  for (std::string qid, q0, id, rest; lines >> qid >> q0 >> id && std::getline(lines, rest);)
    ids += (ids.empty() ? "" : " ") + id;
  return ids;
}

void BadInput::expect(const ChildOutcome& outcome, int status, const Words& lines) const {
  const Words said = lines_of(outcome.err);
  EXPECT_EQ(outcome.status, status) << outcome.err << outcome.out;
  EXPECT_EQ(said, lines);
  expect_in_order(said);
}

void BadInput::expect_refused(const ChildOutcome& outcome) const {
  const Words said = lines_of(outcome.err);
  EXPECT_EQ(outcome.status, 2) << outcome.err;
  EXPECT_EQ(said.size(), 1u) << outcome.err;
  expect_in_order(said);
}

void BadInput::expect_in_order(const Words& lines) {
  static const std::regex form(R"(izde-(index|search): (.+: .+; .+))");
  for (const std::string& line : lines) {
    std::smatch parts;
    EXPECT_TRUE(std::regex_match(line, parts, form)) << line;
    EXPECT_TRUE(is_documented(parts[2])) << line << ": not in docs/errors.md";
    for (const char* foreign :
         {"Xapian::", "std::", "json.exception", "basic_", "filesystem error", "terminate"})
      EXPECT_EQ(line.find(foreign), std::string::npos) << line;
  }
}

BadInput::Words BadInput::lines_of(const std::string& text) const {
  Words lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    for (std::size_t at; (at = line.find(folder.path().string())) != std::string::npos;)
      line.replace(at, folder.path().string().size(), "{folder}");
    lines.push_back(line);
  }
  return lines;
}

std::string BadInput::answers() const {
  const std::string all = run_searcher({"--format", "jsonl", "--limit", "0"}).out +
                          run_searcher({"--format", "jsonl", "--limit", "0", "жиын"}).out;
  static const std::regex time(R"re("took_ms":[0-9.e+-]+)re");
  return std::regex_replace(all, time, "");
}

}  // namespace izde::test
