// Runs of the programs over input that is bad, beside an index that must not be harmed.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/child.h"

namespace izde::test {

class BadInput : public testing::Test {
 protected:
  using Words = std::vector<std::string>;

  static constexpr char kOldArticle[] =
      R"({"id":"old","text":"Ақтауда бейбіт жиын өтті.","date":"2019-04-08"})"
      "\n";
  static constexpr char kGoodArticle[] = R"({"id":"good","text":"Семейде сайлау болды."})"
                                         "\n";

  const TemporaryFolder folder;
  const std::string index = folder / "news.izde";

  // The words of a run of the indexer over files of the folder; "-" and "/..." stay.
  Words indexing(const Words& sources) const;
  ChildOutcome run_indexer(const Words& sources, const Conditions& conditions = {}) const;
  Words searching(const Words& words) const;
  ChildOutcome run_searcher(const Words& words, const Conditions& conditions = {}) const;

  // Makes the index that is there before; remembers what it answers.
  void make_index();

  // The index of make_index() gives the same answers as then, and takes a run.
  void expect_unharmed() const;

  // Ids of the articles found, apart by blanks.
  std::string articles_found(const std::string& query) const;

  // The run ended with `status` and said `lines` on standard error ("{folder}" is the test's folder), which all are of the
  // form promised and in docs/errors.md.
  void expect(const ChildOutcome& outcome, int status, const Words& lines) const;

  // The run was refused with one line in order, whatever it is.
  void expect_refused(const ChildOutcome& outcome) const;

  static void expect_in_order(const Words& lines);

  Words lines_of(const std::string& text) const;

 private:
  std::string answers() const;

  std::string before_;
};

}  // namespace izde::test
