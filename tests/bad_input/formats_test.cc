// A file of every format that is cut off or broken: a line for each, in bounded memory, and the rest is kept.
#include "tests/support/archives.h"
#include "tests/support/bad_input.h"
#include "tests/support/documents.h"
#include "tests/support/pages.h"
#include "tests/support/readings.h"
#include "tests/support/records.h"

namespace izde::test {
namespace {

// Kilobytes. Measured: 26,000.
constexpr long kCeiling = kSanitized ? 1'000'000 : 100'000;

using Files = std::vector<std::pair<std::string, std::string>>;  // name, bytes

const std::string kSave = "open it in a word processor and save it once more";
const std::string kPrint = "open it in a viewer and print it to a PDF once more";
const std::string kNotOdt = "not an .odt; open it in a word processor and save it as .odt";
const std::string kNotDocx =
    "not a .docx, but perhaps an old .doc, or protected by a password; open it in a word processor and save it as "
    ".docx without one";

class BadFormats : public BadInput {
 protected:
  void SetUp() override { make_index(); }

  // The files, and a good one behind them: the good one is kept, and `lines` say what is wrong with the others.
  void expect_left_out(const Files& files, Words lines) const {
    for (const auto& [name, bytes] : files) folder.write("news/" + name, bytes);
    folder.write("news/good.jsonl", kGoodArticle);
    for (std::string& line : lines) line = "izde-index: news/" + line + "; left out";
    const ChildOutcome outcome = run_indexer({"news"});
    expect(outcome, 1, lines);
    EXPECT_LT(outcome.peak_kilobytes, kCeiling);

    EXPECT_EQ(articles_found("сайлау"), "good");
  }
};

std::vector<Article> two_articles() {
  std::vector<Article> articles = articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus/courts.jsonl");
  articles.resize(2);
  return articles;
}

// The first half of it, which ends inside a Kazakh letter where there are letters.
std::string cut(const std::string& bytes) {
  const std::size_t letter = bytes.find('\xD2', bytes.size() / 2);
  return bytes.substr(0, letter == std::string::npos ? bytes.size() / 2 : letter + 1);
}

TEST_F(BadFormats, CutOff) {
  const std::vector<Article> articles = two_articles();
  const Article& article = articles.front();
  const std::string txt = txt_of(article);
  const Members member = {{"a.txt", txt}};
  const struct {
    std::string name, whole, line;
  } kCases[] = {
      {"a.atom", atom_of(articles), ": not well-formed XML at line 9, read up to there"},
      {"a.csv", csv_of(articles), ":2: its quotation marks do not match, and nothing behind it was read"},
      {"a.docx", docx_of(article),
       ": cannot be unpacked to its end: ZIP decompression failed (-5); " + kSave},
      {"a.html", html_of(article), ": not UTF-8"},
      {"a.json", json_of(articles), ":14: cut off: the file ends inside it"},
      {"a.jsonl", jsonl_of(articles), ":2: not UTF-8"},
      {"a.md", md_of(article), ": not UTF-8"},
      {"a.odt", odt_of(article), ": cannot be unpacked to its end: ZIP decompression failed (-5); " + kSave},
      {"a.pdf", pdf_of(article), ": not a PDF, or broken; " + kPrint},
      {"a.tsv", csv_of(articles, '\t'),
       ":2: its quotation marks do not match, and nothing behind it was read"},
      {"a.txt", txt, ": not UTF-8"},
      {"a.xml", rss_of(articles), ": not well-formed XML at line 10, read up to there"},
      {"b.txt.bz2", compressed(txt, "bzip2"), ": cannot be unpacked to its end: truncated bzip2 input"},
      {"b.txt.gz", compressed(txt, "gzip"), ": cannot be unpacked to its end: truncated gzip input"},
      {"b.txt.xz", compressed(txt, "xz"),
       ": cannot be unpacked to its end: Lzma library error:  No progress is possible"},
      {"b.txt.zst", compressed(txt, "zstd"), ": cannot be unpacked to its end: Truncated zstd input"},
      {"c.tar", archive_of(member, "ustar"), "!a.txt: cannot be unpacked to its end: Truncated tar archive"},
      {"c.tar.xz", archive_of(member, "ustar", "xz"),
       ": cannot be unpacked to its end: Lzma library error:  No progress is possible"},
      {"c.zip", archive_of({{"a.docx", docx_of(article)}}, "zip"),
       "!a.docx: cannot be unpacked to its end: ZIP decompression failed (-5)"},
  };
  Files files;
  Words lines;
  for (const auto& [name, whole, line] : kCases) {
    files.emplace_back(name, cut(whole));
    lines.push_back(name + line);
  }
  expect_left_out(files, lines);
}

TEST_F(BadFormats, ThatAreNone) {
  std::string noise;
  for (unsigned i = 1; noise.size() < 100'000; i = i * 1664525 + 1013904223)
    noise += static_cast<char>(i >> 24);
  const std::string kUnknown =
      ": in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or PT154";
  Files files;
  Words lines;
  for (const auto& [name, line] :
       std::vector<std::pair<std::string, std::string>>{{"a.atom", kUnknown},
                                                        {"a.csv", kUnknown},
                                                        {"a.docx", ": " + kNotDocx},
                                                        {"a.html", kUnknown},
                                                        {"a.json", kUnknown},
                                                        {"a.md", kUnknown},
                                                        {"a.odt", ": " + kNotOdt},
                                                        {"a.pdf", ": not a PDF, or broken; " + kPrint},
                                                        {"a.txt", kUnknown}}) {
    files.emplace_back(name, noise);
    lines.push_back(name + line);
  }
  expect_left_out(files, lines);
}

TEST_F(BadFormats, WithAPassword) {
  std::ifstream in(std::string(IZDE_SOURCE_DIR) + "/tests/formats/office/password.pdf", std::ios::binary);
  const std::string pdf{std::istreambuf_iterator<char>(in), {}};
  ASSERT_FALSE(pdf.empty());
  const std::string kTakeOff = ": protected by a password; take it off first, e.g. with qpdf --decrypt";
  expect_left_out({{"a.pdf", pdf}, {"b.zip", archive_of({{"a.pdf", pdf}}, "zip")}},
                  {"a.pdf" + kTakeOff, "b.zip!a.pdf" + kTakeOff});
}

// Documents that are small, and huge when they are unpacked.
TEST_F(BadFormats, ThatWouldGrow) {
  const auto packed = [](const char* member, const std::string& begin) {
    return archive_of({{member, begin + std::string(70'000'000, ' ')}}, "zip");
  };
  const std::string docx = packed("word/document.xml", "<document><body><p><r><t>"),
                    odt = packed("content.xml", "<document-content><body><text><p>");
  const std::string kBomb =
      ": cannot be unpacked to its end: unpacks to more than 200 times its size; if it is sound, unpack it first";
  expect_left_out({{"a.docx", docx}, {"a.odt", odt}}, {"a.docx" + kBomb, "a.odt" + kBomb});
}

}  // namespace
}  // namespace izde::test
