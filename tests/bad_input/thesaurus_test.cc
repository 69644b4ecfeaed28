// What --thesaurus names: files that cannot be read, and tables that are none.
#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

using namespace std::string_literals;

class BadThesaurus : public BadInput {
 protected:
  void SetUp() override { make_index(); }

  ChildOutcome ask_with(const std::string& file) const {
    return run_searcher({"--thesaurus", folder / file, "--format", "trec", "жиын"});
  }
};

TEST_F(BadThesaurus, ThatCannotBeRead) {
  const std::string begin = ": cannot be read: ", remedy = "; name a file or pipe that can";
  expect(ask_with("nowhere.tsv"), 2,
         {"izde-search: {folder}/nowhere.tsv" + begin + "No such file or directory" + remedy});
  expect(ask_with("."), 2, {"izde-search: {folder}/." + begin + "Is a directory" + remedy});
  expect(run_searcher({"--thesaurus", "", "жиын"}), 2,
         {"izde-search: --thesaurus: empty value; see izde-search --help"});
  folder.write("own.tsv", "жиын\tсайлау\n");
  expect(run_searcher({"--thesaurus", folder / "own.tsv", "--synonyms", "never", "жиын"}), 2,
         {"izde-search: --thesaurus: changes nothing beside --synonyms never; see izde-search --help"});
}

TEST_F(BadThesaurus, ThatIsWrong) {
  std::string noise;
  for (int i = 0; i < 100'000; ++i) noise += static_cast<char>(i * 31 + i / 256);
  std::string many;
  for (int i = 0; i < 100'001; ++i) many += "a" + std::to_string(i) + "\tb\n";
  const struct {
    std::string table, line;
  } cases[] = {
      {"\xFF\xFE\x01\x02", "1: not UTF-8; save it as plain text in UTF-8"},
      {"\0\0\0\0"s, "1: holds control characters; save it as plain text in UTF-8"},
      {"жиын\tсайлау\n\x7F"
       "ELF\x02\x01",
       "2: holds control characters; save it as plain text in UTF-8"},
      {std::string(10'000'000, 'a'), "1: longer than 10,000 bytes; write an entry a line"},
      {std::string(10'000'000, '\t'), "1: longer than 10,000 bytes; write an entry a line"},
      {"# жиын\n\nжиын\n", "3: one form only; write behind it what means the same, after a tab"},
      {"жиын\t\tсайлау\n", "1: an empty form; write one tab between two forms"},
      {"жиын\t***\n", "1: ***: no letter or figure; write a word"},
      {"жиын\tжиын\n", "1: жиын: stands twice in the entry; leave one out"},
      {"жиын\tсайлау [2015]\n",
       "1: сайлау [2015]: the bracket cannot be read; write [2015..], [1998..2014], [..2014], or [LAW 2015..]"},
      {"жиын\tсайлау [2015..2010]\n",
       "1: сайлау [2015..2010]: the first year is after the last; write them the other way round"},
      {many, "100001: more than 100,000 entries; leave out what you do not search for"},
  };
  for (const auto& [table, line] : cases) {
    folder.write("own.tsv", table);
    expect(ask_with("own.tsv"), 2, {"izde-search: {folder}/own.tsv:" + line});
  }
  folder.write("own.tsv", noise);
  expect_refused(ask_with("own.tsv"));
  expect_unharmed();
}

TEST_F(BadThesaurus, ThatIsOddButRight) {
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "жиын" + std::to_string(i) + "\tжиын\n";
  for (const std::string& table : {""s, "\n\n"s, "# түсіндірме"s, "\xEF\xBB\xBF"s, many}) {
    folder.write("own.tsv", table);
    expect(ask_with("own.tsv"), 0, {});
  }
}

}  // namespace
}  // namespace izde::test
