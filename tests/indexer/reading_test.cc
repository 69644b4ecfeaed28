#include "indexer/reading.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/archives.h"
#include "tests/support/readings.h"
#include "tests/support/temporary_folder.h"

namespace izde {
namespace {

using test::archive_of;
using test::compressed;
using test::TemporaryFolder;

const std::string kJson = "{\"text\":\"Жиын өтті.\"}\n{\"text\":\"\"}\n{\"text\":\"Халық тарады.\"}\n";

// What is read of `source`: articles as "id=text", others as "!source: reason", apart by line ends.
std::string read(const std::string& source, const ReadOptions& options = {}) {
  std::string all;
  read_sources({source}, options, nullptr, [&](Reading&& reading) {
    const auto& [article, line, reason] = reading.result;
    all += article ? article->id + "=" + article->text : "!" + reading.source + ": " + reason;
    all += '\n';
  });
  return all;
}

TEST(Reading, UnpacksFiles) {
  const TemporaryFolder folder;
  folder.write("news/a.txt.gz", compressed("Жиын өтті.", "gzip"));
  folder.write("news/b.jsonl.zst", compressed(kJson, "zstd"));
  folder.write("news/c.tar.xz",
               archive_of({{"a.txt", "Жиын."}, {"b/c.jsonl", kJson}, {"d.bin", "d"}}, "ustar", "xz"));
  folder.write(
      "news/d.zip",
      archive_of({{"e.txt.bz2", compressed("Тарады.", "bzip2")}, {"f.zip", "f"}, {"g.txt", "\xFF"}}, "zip"));
  folder.write("news/h.bin.gz", "not looked at");
  EXPECT_EQ(
      read(folder / "news"),
      "news/a.txt.gz=Жиын өтті.\n"
      "news/b.jsonl.zst#1=Жиын өтті.\n"
      "!news/b.jsonl.zst: `text` is missing or empty\n"
      "news/b.jsonl.zst#3=Халық тарады.\n"
      "news/c.tar.xz!a.txt=Жиын.\n"
      "news/c.tar.xz!b/c.jsonl#1=Жиын өтті.\n"
      "!news/c.tar.xz!b/c.jsonl: `text` is missing or empty\n"
      "news/c.tar.xz!b/c.jsonl#3=Халық тарады.\n"
      "news/d.zip!e.txt.bz2=Тарады.\n"
      "!news/d.zip!f.zip: an archive inside an archive; unpack it first\n"
      "!news/d.zip!g.txt: in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or "
      "PT154\n");
  EXPECT_EQ(read(folder / "news/a.txt.gz"), "a.txt.gz=Жиын өтті.\n");
}

TEST(Reading, TakesTheFormatThatIsNamed) {
  const TemporaryFolder folder;
  folder.write("news/a.log", kJson);
  folder.write("news/b.txt.gz", compressed(kJson, "gzip"));
  ReadOptions options;
  options.format = format_named("jsonl");
  EXPECT_EQ(read(folder / "news", options),
            "news/a.log#1=Жиын өтті.\n!news/a.log: `text` is missing or empty\nnews/a.log#3=Халық тарады.\n"
            "news/b.txt.gz#1=Жиын өтті.\n!news/b.txt.gz: `text` is missing or empty\nnews/b.txt.gz#3=Халық "
            "тарады.\n");
  options.format = format_named("text");
  EXPECT_TRUE(
      read(folder / "news/a.log", options).starts_with("a.log=\n{\"text\":\"\"}"));  // the title is off
  EXPECT_EQ(read(folder / "news/a.log"),
            "!" + (folder / "news/a.log") + ": not of a known format; name it with --input-format\n");
}

TEST(Reading, SaysOnceWhatIsBroken) {
  const TemporaryFolder folder;
  std::string lines;
  for (int i = 0; i < 20'000; ++i) lines += "{\"text\":\"Жиын " + std::to_string(i * 7919) + " өтті.\"}\n";
  const std::string packed = compressed(lines, "gzip");
  folder.write("a.jsonl.gz", packed.substr(0, packed.size() / 2));
  const std::string result = read(folder / "a.jsonl.gz");
  EXPECT_TRUE(result.starts_with("a.jsonl.gz#1=Жиын 0 өтті.\n"));
  EXPECT_TRUE(result.ends_with("!a.jsonl.gz: cannot be unpacked to its end: truncated gzip input\n"));
  EXPECT_EQ(result.find('!'), result.rfind('!'));
  folder.write("b.zip", "Жиын");
  EXPECT_EQ(read(folder / "b.zip"), "!b.zip: cannot be unpacked to its end: Unrecognized archive format\n");
}

TEST(Reading, CountsTheMembersThatAreBadBeyondAHundred) {
  const TemporaryFolder folder;
  test::Members members(100'000, {"a.txt", ""});
  members[50'000].second = "Жиын.";
  folder.write("a.tar", archive_of(members, "ustar"));
  const std::string result = read(folder / "a.tar");
  EXPECT_EQ(std::count(result.begin(), result.end(), '\n'), 102);
  EXPECT_NE(result.find("a.tar!a.txt=Жиын.\n"), std::string::npos);
  EXPECT_TRUE(result.ends_with("!a.tar: 99899 more members not taken\n"));
}

TEST(Reading, TellsWhatCleaningTook) {
  const std::vector<Reading> readings = test::readings_of("Басты бет\nЖиын өтті.\nБөлісу\n", "a.txt");
  ASSERT_EQ(readings.size(), 1u);
  ASSERT_EQ(readings[0].removed.size(), 2u);
  EXPECT_EQ(readings[0].removed[1].line, 3u);
  EXPECT_EQ(readings[0].removed[1].text, "Бөлісу");
  ReadOptions options;
  options.cleaning = false;
  EXPECT_EQ(test::shown(test::readings_of("Басты бет.\nЖиын өтті.\n", "a.txt", options)),
            "a.txt|||Басты бет./Жиын өтті.");
}

TEST(Reading, StopsWhenItIsAskedTo) {
  const TemporaryFolder folder;
  folder.write("news/a.txt", "а");
  folder.write("news/b.txt", "б");
  std::atomic<bool> stop{false};
  int read = 0;
  read_sources({folder / "news"}, {}, &stop, [&](Reading&&) { stop = true, ++read; });
  EXPECT_EQ(read, 1);
}

}  // namespace
}  // namespace izde
