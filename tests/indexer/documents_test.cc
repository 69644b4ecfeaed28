// .docx, .odt and .pdf: what real programs wrote, what we wrote ourselves, and what is broken.
#include "tests/support/documents.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "indexer/formats/properties.h"
#include "tests/support/archives.h"
#include "tests/support/readings.h"

namespace izde {
namespace {

namespace fs = std::filesystem;
using test::readings_of;

std::string zip_of(const test::Members& members, const std::string& password = "") {
  return test::archive_of(members, "zip", "none", password);
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The one article of a file with its properties, or why there is none.
std::string document(const std::string& bytes, const std::string& name) {
  const std::vector<Reading> readings = readings_of(bytes, name);
  if (readings.size() != 1) return std::to_string(readings.size()) + " readings";
  const ReadResult& result = readings.front().result;
  if (!result.article) return "rejected: " + result.rejected + "\n";
  const Article& article = *result.article;
  std::string shown = "title: " + article.title + "\ndate: ";
  for (int part : {article.published.year, article.published.month, article.published.day})
    shown += (shown.ends_with(' ') ? "" : "-") + std::to_string(part);
  return shown + "\nfields: " + article.fields + "\n\n" + std::string(text::trimmed(article.text)) + "\n";
}

std::vector<fs::path> samples() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(fs::path(IZDE_SOURCE_DIR) / "tests/formats/office"))
    if (format_of(entry.path()) != nullptr && format_of(entry.path())->is_binary)
      found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

// Articles whose paragraphs are apart by blank lines.
std::vector<Article> corpus() {
  std::vector<Article> articles;
  for (const char* name : {"courts", "nature-culture", "news", "society"})
    for (Article& article : test::articles_of(std::string(IZDE_SOURCE_DIR) + "/corpus/" + name + ".jsonl"))
      articles.push_back(std::move(article));
  EXPECT_GE(articles.size(), 55u);
  return articles;
}

TEST(Documents, OfRealProgramsAreRead) {
  EXPECT_GE(samples().size(), 12u);
  for (const fs::path& sample : samples()) {
    const std::string shown = document(bytes_of(sample), sample.filename());
    if (std::getenv("IZDE_UPDATE_SAMPLES") != nullptr) std::ofstream(sample.string() + ".txt") << shown;
    EXPECT_EQ(shown, bytes_of(sample.string() + ".txt")) << sample;
  }
}

TEST(Documents, GiveBackWhatWasWritten) {
  constexpr std::pair<const char*, std::string (*)(const Article&)> kWriters[] = {
      {"a.docx", test::docx_of}, {"a.odt", test::odt_of}, {"a.pdf", test::pdf_of}};
  for (const Article& article : corpus())
    for (const auto& [name, write] : kWriters) {
      const std::vector<Reading> readings = readings_of(write(article), name);
      ASSERT_EQ(readings.size(), 1u);
      const ReadResult& result = readings.front().result;
      ASSERT_TRUE(result.article) << name << ": " << result.rejected;
      EXPECT_EQ(result.article->title, article.title) << name;
      EXPECT_EQ(result.article->published, article.published) << name;
      EXPECT_EQ(text::trimmed(result.article->text), text::trimmed(article.text)) << name;
    }
}

TEST(Documents, ThatAreNoneAreRejectedForAReason) {
  const std::string kOld = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  const std::string kNotDocx =
      "not a .docx, but perhaps an old .doc, or protected by a password; open it in a word processor and save it as "
      ".docx without one";
  const std::string kNotOdt = "not an .odt; open it in a word processor and save it as .odt";
  const std::string kNotPdf = "not a PDF, or broken; open it in a viewer and print it to a PDF once more";
  const std::string kLocked =
      zip_of({{"content.xml", "\x01\x02"},
              {"META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"}});
  const std::string kEmpty =
      zip_of({{"content.xml", "<document-content><body><text/></body></document-content>"}});
  const struct {
    std::string name, bytes, expected;
  } kCases[] = {
      {"a.docx", "", "no text"},
      {"a.odt", "", "no text"},
      {"a.pdf", "", "no text"},
      {"a.docx", kOld, kNotDocx},
      {"a.docx", "{\\rtf1 }", kNotDocx},
      {"a.docx", zip_of({{"xl/workbook.xml", "<workbook/>"}}), kNotDocx},
      {"a.docx", zip_of({{"word/document.xml", "<document/>"}}, "secret"),
       "protected by a password; unpack it first"},
      {"a.odt", kOld, kNotOdt},
      {"a.odt", test::docx_of({}), kNotOdt},
      {"a.odt", kLocked, "protected by a password; open it in a word processor and save it without one"},
      {"a.odt", kEmpty, "no text"},
      {"a.docx", zip_of({{"word/document.xml", "<document><body>"}}),
       "broken: not well-formed XML at line 1; open it in a word processor and save it once more"},
      {"a.pdf", "%PDF-1.4", kNotPdf},
      {"a.pdf", "Жиын өтті.", kNotPdf},
      {"a.pdf", test::pdf_of({}),
       "no text; if its pages are pictures, recognise them first, e.g. with ocrmypdf"},
  };
  for (const auto& [name, bytes, expected] : kCases)
    EXPECT_EQ(document(bytes, name), "rejected: " + expected + "\n")
        << name << ' ' << testing::PrintToString(bytes);
}

// One reading, whatever became of the file: an article with a text, or a reason.
void expect_sound(const std::string& bytes, const std::string& name, const std::string& what) {
  const std::vector<Reading> readings = readings_of(bytes, name);
  ASSERT_EQ(readings.size(), 1u) << name << ' ' << what;
  const ReadResult& result = readings.front().result;
  if (!result.article) {
    EXPECT_FALSE(result.rejected.empty()) << name << ' ' << what;
    return;
  }
  EXPECT_FALSE(text::trimmed(result.article->text).empty()) << name << ' ' << what;
  EXPECT_TRUE(text::is_utf8(result.article->text + result.article->title + result.article->fields))
      << name << ' ' << what;
}

TEST(Documents, CutAnywhereAreOneReading) {
  constexpr std::size_t kCuts = 40;
  for (const fs::path& sample : samples()) {
    const std::string bytes = bytes_of(sample), name = sample.filename();
    for (std::size_t i = 0; i < kCuts; ++i)
      expect_sound(bytes.substr(0, bytes.size() * i / kCuts), name, "cut " + std::to_string(i));
  }
}

TEST(Documents, WithWrongBytesAreOneReading) {
  constexpr std::size_t kChanges = 40;
  for (const fs::path& sample : samples()) {
    const std::string bytes = bytes_of(sample), name = sample.filename();
    for (std::size_t i = 0; i < kChanges; ++i) {
      std::string changed = bytes;
      for (std::size_t j = 0; j < 4; ++j)
        changed[(i * 7919 + j * 104729) % changed.size()] ^= static_cast<char>(1 << (i + j) % 8);
      expect_sound(changed, name, "changed " + std::to_string(i));
    }
  }
}

TEST(Documents, ThatWouldGrowAreRejected) {
  const std::string word =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
  std::string nested = word;
  for (int i = 0; i < 100'000; ++i) nested += "<w:tbl><w:tr><w:tc>";
  std::string entities = "<!DOCTYPE a [<!ENTITY a \"жиын\">";
  for (char c = 'b'; c < 'l'; ++c)
    entities += std::string("<!ENTITY ") + c + " \"&" + char(c - 1) + ";&" + char(c - 1) + ";&" +
                char(c - 1) + ";\">";
  entities += "]>" + word + "<w:p><w:t>&k;</w:t></w:p></w:document>";
  std::string paragraphs = word;
  for (int i = 0; i < 300'000; ++i)
    paragraphs += "<w:p><w:t>Жиын Ақтаудағы мәдениет үйінде өтті.</w:t></w:p>";
  const std::pair<std::string, std::string> kCases[] = {
      {nested, "broken: XML nested too deeply"},
      {entities, "broken: XML that defines a document type"},
      {word + "<w:p><w:t>" + std::string(100'000'000, ' ') + "</w:t></w:p></w:document>",
       "cannot be unpacked to its end: unpacks to more than 200 times its size"},
      {paragraphs + "</w:document>", "longer than 16 MB; cut it into several files"},
  };
  for (const auto& [xml, reason] : kCases) {
    const std::string shown = document(zip_of({{"word/document.xml", xml}}), "a.docx");
    EXPECT_TRUE(shown.starts_with("rejected: " + reason)) << shown.substr(0, 200);
  }
}

TEST(Documents, OfPagesThatDoNotEndAreOneReading) {
  const auto with = [](std::string pdf, const std::string& old, const std::string& now) {
    const std::size_t at = pdf.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return pdf.replace(at, old.size(), now);
  };
  Article article;
  article.text = "Жиын Ақтаудағы мәдениет үйінде өтті.";
  const std::string pdf = test::pdf_of(article);
  for (const std::string& changed :
       {with(pdf, "/Kids [7 0 R ]", "/Kids [3 0 R ]"), with(pdf, "/Count 1", "/Count 10000000"),
        with(pdf, "/Parent 3 0 R", "/Parent 7 0 R"), with(pdf, "/Length", "/Length 2000000000 /L"),
        with(pdf, "/Size 9", "/Size 2147483647"), with(pdf, "/Contents 8 0 R", "/Contents [7 0 R 7 0 R]")})
    expect_sound(changed, "a.pdf", changed.substr(0, 2000));
}

TEST(Properties, AreTakenWhenTheySaySomething) {
  const struct {
    const char *title, *text, *expected;
  } kTitles[] = {
      {"Ақтаудағы жиын", "Жиын өтті.", "Ақтаудағы жиын|Жиын өтті."},
      {"Ақтаудағы жиын", "Ақтаудағы жиын\n\nЖиын өтті.", "Ақтаудағы жиын|Жиын өтті."},
      {"Ақтаудағы жиын", "Ақтаудағы\n\nжиын\nЖиын өтті.", "Ақтаудағы жиын|Жиын өтті."},
      {"Ақтаудағы жиын", "Ақтаудағы жиын өтті.", "Ақтаудағы жиын|Ақтаудағы жиын өтті."},
      {"Ақтаудағы жиын", "Ақтаудағы жиын", "Ақтаудағы жиын|Ақтаудағы жиын"},
      {" Ақтаудағы\nжиын ", "Жиын өтті.", "Ақтаудағы жиын|Жиын өтті."},
      {"Microsoft Word - жиын.doc", "Жиын өтті.", "|Жиын өтті."},
      {"Microsoft Word - Документ1", "Жиын өтті.", "|Жиын өтті."},
      {"zhiyn_2019.indd", "Жиын өтті.", "|Жиын өтті."},
      {"Документ1", "Жиын өтті.", "|Жиын өтті."},
      {"Untitled-2", "Жиын өтті.", "|Жиын өтті."},
      {"Word Document", "Жиын өтті.", "|Жиын өтті."},
      {"2019", "Жиын өтті.", "|Жиын өтті."},
      {"", "Жиын өтті.", "|Жиын өтті."},
      {"Құжат айналымы", "Жиын өтті.", "Құжат айналымы|Жиын өтті."},
  };
  for (const auto& [title, text, expected] : kTitles) {
    Article article;
    article.text = text;
    apply({title, "", ""}, article);
    EXPECT_EQ(article.title + "|" + article.text, expected) << title;
  }
  const std::pair<const char*, Date> kDates[] = {{"D:20190408181000+05'00'", {2019, 4, 8}},
                                                 {"D:20190408", {2019, 4, 8}},
                                                 {"D:201904", {2019, 4, 0}},
                                                 {"D:2019", {2019, 0, 0}},
                                                 {"2019-04-08T18:10:00Z", {2019, 4, 8}},
                                                 {"2019-04-08", {2019, 4, 8}},
                                                 {"20190408T1810", {2019, 4, 8}},
                                                 {"D:20191340", {}},
                                                 {"D:00000000", {}},
                                                 {"yesterday", {}},
                                                 {"", {}}};
  for (const auto& [created, expected] : kDates) EXPECT_EQ(created_date(created), expected) << created;
}

}  // namespace
}  // namespace izde
