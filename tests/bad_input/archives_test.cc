// Packed files that are broken, or made to do harm: a line for each, in bounded memory, and the rest is kept.
#include "tests/support/archives.h"

#include "tests/support/bad_input.h"

namespace izde::test {
namespace {

// Kilobytes. Measured: 31,000 for a bomb, 45,000 for an archive of 100,000 members.
constexpr long kCeiling = kSanitized ? 1'000'000 : 120'000;

class BadArchives : public BadInput {
 protected:
  void SetUp() override { make_index(); }

  // The file, and a good one behind it: the good one is kept, and `lines` say what is wrong with the other.
  void expect_left_out(const std::string& name, const std::string& bytes, Words lines) const {
    folder.write(name.c_str(), bytes);
    folder.write("good.jsonl", kGoodArticle);
    for (std::string& line : lines) line = "izde-index: " + name + line + "; left out";
    const ChildOutcome outcome = run_indexer({name, "good.jsonl"});
    expect(outcome, 1, lines);
    EXPECT_LT(outcome.peak_kilobytes, kCeiling) << name;
    EXPECT_EQ(articles_found("сайлау"), "good") << name;
  }
};

TEST_F(BadArchives, ThatAreNone) {
  for (const char* name : {"a.zip", "a.tar", "a.tar.gz", "a.tgz"})
    expect_left_out(name, "Жиын өтті.", {": cannot be unpacked to its end: Unrecognized archive format"});
}

TEST_F(BadArchives, CutOff) {
  std::string noise;
  for (int i = 0; i < 50'000; ++i) noise += std::to_string(i * 7919) + ' ';
  const std::string packed = compressed(noise, "gzip");
  expect_left_out("a.txt.gz", packed.substr(0, packed.size() / 2),
                  {": cannot be unpacked to its end: truncated gzip input"});
  const std::string zip = archive_of({{"a.txt", noise}}, "zip");
  expect_left_out("a.zip", zip.substr(0, zip.size() / 2),
                  {"!a.txt: cannot be unpacked to its end: ZIP decompression failed (-5)"});
}

TEST_F(BadArchives, Nested) {
  std::string zip = archive_of({{"a.txt", "Жиын өтті."}}, "zip");
  zip = archive_of({{"b.zip", zip}, {"c.tar.gz", "c"}}, "zip");
  expect_left_out("a.zip", zip,
                  {"!b.zip: an archive inside an archive; unpack it first",
                   "!c.tar.gz: an archive inside an archive; unpack it first"});
}

TEST_F(BadArchives, Bombs) {
  const std::string kBomb =
      "cannot be unpacked to its end: unpacks to more than 200 times its size; if it is sound, unpack it first";
  // What is packed is gone before the program starts, whose memory is measured.
  const std::string gzip = compressed(std::string(70'000'000, ' '), "gzip");
  const std::string zip = archive_of({{"a.jsonl", std::string(70'000'000, ' ')}}, "zip");
  expect_left_out("a.jsonl.gz", gzip, {":1: longer than 16 MB", ": " + kBomb});
  expect_left_out("a.zip", zip, {"!a.jsonl:1: longer than 16 MB", "!a.jsonl: " + kBomb});
}

TEST_F(BadArchives, OfAHundredThousandMembers) {
  Words lines;
  for (int i = 0; i < 100; ++i) lines.push_back("!a/" + std::to_string(i) + ".txt: no text");
  lines.push_back(": 99900 more members not taken");
  Members members;
  for (int i = 0; i < 100'000; ++i) members.emplace_back("a/" + std::to_string(i) + ".txt", "");
  expect_left_out("a.zip", archive_of(members, "zip"), lines);
  expect_left_out("a.tar", archive_of(members, "ustar"), lines);
}

TEST_F(BadArchives, WithAPassword) {
  expect_left_out("a.zip", archive_of({{"a.txt", "Жиын өтті."}}, "zip", "none", "құпия"),
                  {"!a.txt: protected by a password; unpack it first"});
}

}  // namespace
}  // namespace izde::test
