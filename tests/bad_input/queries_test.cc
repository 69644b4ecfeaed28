// Queries of any bytes and any length, and files of them.
#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

using namespace std::string_literals;

class BadQueries : public BadInput {
 protected:
  void SetUp() override { make_index(); }

  ChildOutcome ask(const std::string& rows, const std::string& format = "trec") const {
    folder.write("queries.tsv", rows);
    return run_searcher({"--queries", folder / "queries.tsv", "--format", format});
  }
};

TEST_F(BadQueries, OfBadBytes) {
  for (const char* query : {"\xFF", "\xD0", "жи\xFFын", "\xED\xA0\x80", "\x01\x7F", "\xF8\x88\x80\x80\x80"})
    for (const char* format : {"text", "jsonl", "trec"})
      expect(run_searcher({"--format", format, "--", query}), 1, {});
  expect(run_searcher({"--", "\xFF жиын"}), 0, {});
}

TEST_F(BadQueries, OfOneMegabyte) {
  std::string words, word;
  for (int i = 0; i < 100'000; ++i) words += "жиын ";
  for (int i = 0; i < 500'000; ++i) word += "ж";
  for (const char* format : {"text", "jsonl", "trec"}) {
    expect(ask(words + "\n", format), 0, {});
    expect(ask(word + "\n", format), 1, {});
    expect(ask(std::string(1'000'000, '\xFF') + "\n", format), 1, {});
    expect(ask(std::string(1'000'000, '"') + "\n", format), 1, {});
  }
}

std::string repeated(const std::string& part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

TEST_F(BadQueries, OfSyntaxOnly) {
  for (const std::string sign :
       {"\"", "(", ")", "AND", "OR", "NOT",    "ЖӘНЕ",  "НЕМЕСЕ", "ЕМЕС", "+",  "-",  "*",
        "~",  "=", ":", "“",   "”",  "title:", "year:", "\"\"",   "()",   "~2", "..", "=*"})
    expect(run_searcher({"--", sign}), 1, {});
  expect(run_searcher({"--", "AND OR ( ~ \" * ="}), 1, {});
  expect(run_searcher({"--", "NOT NOT"}), 0, {});  // all that has no word "not"
  expect(run_searcher({"--", "жиын AND"}), 0, {});
  expect(run_searcher({"--", "\"жиын"}), 0, {});
  expect(run_searcher({"--", "(жиын"}), 0, {});
}

// 100 KB of each sign, alone and with blanks, before a word that is found.
TEST_F(BadQueries, OfMuchSyntax) {
  for (const std::string sign :
       {"\"",  "(",   ")",   "()",         "AND ",     "OR ",        "NOT ",        "+",
        "-",   "*",   "~",   "=",          "+(",       "-(",         "title:",      "year:",
        "a* ", "a~ ", "=a ", "\"a b\"~9 ", "title:( ", "year:2019 ", "city:Ақтау ", "region:Абай "}) {
    const ChildOutcome outcome = ask(repeated(sign, 100'000) + " жиын\n");
    EXPECT_TRUE(outcome.status == 0 || outcome.status == 1) << sign << ": " << outcome.err;
    EXPECT_EQ(outcome.err, "") << sign;
    EXPECT_LE(ask(repeated(sign + ' ', 100'000) + "жиын\n").status, 1) << sign;
  }
}

TEST_F(BadQueries, OfTenThousandWords) {
  std::string words, joined, phrases;
  for (int i = 0; i < 10'000; ++i) {
    const std::string word = "сөз" + std::to_string(i);
    words += word + ' ', joined += word + " OR ", phrases += '"' + word + " жиын\" ";
  }
  expect(ask("жиын " + words + "\n"), 0, {});
  expect(ask("жиын OR " + joined + "a\n"), 0, {});
  expect(ask("жиын " + phrases + "\n"), 0, {});
  expect(ask(words + "\n"), 1, {});
}

TEST_F(BadQueries, OfNulBytes) {
  for (const std::string& query : {"\0"s, "\0\0\"\0"s, std::string(100'000, '\0'), "(\0)"s, "=\0*"s})
    expect(ask(query + "\n"), 1, {});
  expect(ask("+жиын \0\n"s), 0, {});
}

TEST_F(BadQueries, InRowsThatAreBroken) {
  const struct {
    std::string rows;
    std::string found;  // qids
  } cases[] = {
      {"", ""},
      {"\n\n", ""},
      {"1\t\n2\tжиын\n", "2"},
      {"\tжиын\n", "1"},
      {"1\tжиын\tсайлау\n", "1"},
      {"жиын", "1"},
      {"1\tжиын\r\n", "1"},
      {"\xEF\xBB\xBF"
       "a\tжиын\n",
       "a"},
      {"\xFF\n2\tжиын\n", "2"},
      {"a b\tжиын\n", "a%20b"},
      {"\xD0z\tжиын\n", "%D0z"},
      {"1\tжи\0ын\n2\tжиын\n"s, "2"},
      {"1\tжиын\n1\tжиын\n", "1 1"},
      {std::string(100'000, 'x') + "\n2\tжиын", "2"},
  };
  for (const auto& [rows, found] : cases) {
    const ChildOutcome outcome = ask(rows);
    expect(outcome, found.empty() ? 1 : 0, {});
    std::istringstream lines(outcome.out);
    std::string qids;
    for (std::string qid, rest; lines >> qid && std::getline(lines, rest);)
      qids += (qids.empty() ? "" : " ") + qid;
    EXPECT_EQ(qids, found) << rows;
  }
}

TEST_F(BadQueries, InFilesThatCannotBeRead) {
  const std::string begin = ": cannot be read: ", remedy = "; name a file or pipe that can";
  folder.write("closed.tsv", "жиын\n");
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
  std::filesystem::permissions(folder / "closed.tsv", std::filesystem::perms::none);
  expect(run_searcher({"--queries", folder / "closed.tsv"}, {.unprivileged = true}), 2,
         {"izde-search: {folder}/closed.tsv" + begin + "Permission denied" + remedy});
  expect(run_searcher({"--queries", folder / "nowhere.tsv"}), 2,
         {"izde-search: {folder}/nowhere.tsv" + begin + "No such file or directory" + remedy});
  expect(run_searcher({"--queries", folder.path()}), 2,
         {"izde-search: {folder}" + begin + "Is a directory" + remedy});
  expect(run_searcher({"--queries", ""}), 2, {"izde-search: --queries: empty value; see izde-search --help"});
}

TEST_F(BadQueries, OfTheOtherTasks) {
  for (const std::string& input : {"\xFF\n"s, "жи\0ын\n"s, std::string(1'000'000, 'x')}) {
    expect(Child({IZDE_SEARCH, "--stem"}, {.input = input}).end(), 0, {});
    expect(Child({IZDE_SEARCH, "--analyze"}, {.input = input}).end(), 0, {});
    expect(Child({IZDE_SEARCH, "--analyze", "--format", "jsonl"}, {.input = input}).end(), 0, {});
  }
}

TEST_F(BadQueries, WithOptionsThatMakeNoSense) {
  const std::string date =
      ": not a date that exists in the years 1000 to 2099; write YYYY, YYYY-MM or YYYY-MM-DD";
  const std::string facets =
      ": not year, city, mentioned-year, region and year:month, each at most once, nor none; see izde-search --help";
  const std::string many(1'000, 'x'), cut = std::string(40, 'x') + "…";
  const struct {
    Words words;
    std::string line;
  } cases[] = {
      {{"--limit", "-1"}, "--limit -1: not a number from 0 to 999999999; see izde-search --help"},
      {{"--limit", "99999999999999999999"},
       "--limit 99999999999999999999: not a number from 0 to 999999999; see izde-search --help"},
      {{"--year", "кеше"}, "--year кеше: not a year; write Y, Y1..Y2, Y1.., ..Y2 or unknown"},
      {{"--year", "2020..2019"},
       "--year 2020..2019: no year lies there; write Y, Y1..Y2, Y1.., ..Y2 or unknown"},
      {{"--mentioned-year", ""}, "--mentioned-year: empty value; see izde-search --help"},
      {{"--after", ""}, "--after: empty value; see izde-search --help"},
      {{"--city", "Ақтау", "--city", ""}, "--city: empty value; see izde-search --help"},
      {{"--facets="}, "--facets: empty value; see izde-search --help"},
      {{"--year="}, "--year: empty value; see izde-search --help"},
      {{"--after", "2019-02-30"}, "--after 2019-02-30" + date},
      {{"--before", "9999"}, "--before 9999" + date},
      {{"--year", many}, "--year " + cut + ": not a year; write Y, Y1..Y2, Y1.., ..Y2 or unknown"},
      {{"--limit", many}, "--limit " + cut + ": not a number from 0 to 999999999; see izde-search --help"},
      {{"--format", many},
       "--format " + cut + ": not one of csv, jsonl, text, trec, tsv; see izde-search --help"},
      {{"--city", "\xFF"},
       "--city  : no city of that name is known; see the facet city for those of the index"},
      {{"--city", "Қарағнды"}, "--city Қарағнды: no city of that name is known; near it: Қарағанды"},
      {{"--facets", "month"}, "--facets month" + facets},
      {{"--facets", "year,year"}, "--facets year,year" + facets},
      {{"--facets", "year,none"}, "--facets year,none" + facets},
      {{"--facets", "city,year,"}, "--facets city,year," + facets},
      {{"--facets", "city, year"}, "--facets city, year" + facets},
      {{"--facets", ","}, "--facets ," + facets},
      {{"--format", "trec", "--facets", "year"},
       "--facets: changes nothing beside --format trec; see izde-search --help"},
      {{"--info", "--limit", "1"}, "--limit: changes nothing beside --info; see izde-search --help"},
      {{"--stem", "--format", "jsonl"}, "--format: changes nothing beside --stem; see izde-search --help"},
      {{"--analyze", "--format", "trec"},
       "--format: changes nothing beside --analyze; see izde-search --help"},
      {{"--format", "xml"}, "--format xml: not one of csv, jsonl, text, trec, tsv; see izde-search --help"},
      {{"--color", "red"}, "--color red: not one of always, auto, never; see izde-search --help"},
      {{"--info", "жиын"}, "WORDS: go with neither --stem nor --info; see izde-search --help"},
      {{"--info", "--stem"}, "--info: goes with no other task; see izde-search --help"},
      {{"--queries", "-", "жиын"}, "--queries: goes with no WORDS; see izde-search --help"},
      {{"--lim", "1"}, "command line: unrecognised option '--lim'; see izde-search --help"},
      {{"--limit"},
       "command line: the required argument for option '--limit' is missing; see izde-search --help"},
      {{"--limit", "1", "--limit", "2"},
       "command line: option '--limit' cannot be specified more than once; see izde-search --help"},
      {{"--info=yes"}, "command line: option '--info' does not take any arguments; see izde-search --help"},
      {{"-x"}, "command line: unrecognised option '-x'; see izde-search --help"},
      {{"--\xFF"}, "command line: unrecognised option '-- '; see izde-search --help"},
  };
  for (const auto& [words, line] : cases) expect(run_searcher(words), 2, {"izde-search: " + line});
  expect(run_searcher({"--format", "trec", "--facets", "none", "жиын"}), 0, {});
  expect(run_searcher({"--facets", "city,year", "жиын"}), 0, {});
}

TEST_F(BadQueries, OfTheIndexersOptions) {
  const struct {
    Words words;
    std::string line;
  } cases[] = {
      {{}, "--index: missing; see izde-index --help"},
      {{"--index", index}, "SOURCE: missing; see izde-index --help"},
      {{"--index", index, "--format", "xml", "-"},
       "--format xml: not one of json, text; see izde-index --help"},
      {{"--index", index, "--progress", "", "-"}, "--progress: empty value; see izde-index --help"},
      {{"--index", index, ""}, "SOURCE: empty name; left out"},
  };
  for (const auto& [words, line] : cases) {
    Words all = {IZDE_INDEX};
    all.insert(all.end(), words.begin(), words.end());
    const ChildOutcome outcome = Child(all).end();
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err, "izde-index: " + line + "\n");
  }
  expect_unharmed();
}

}  // namespace
}  // namespace izde::test
