#include "tests/support/document_properties.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "common/text/utf8.h"
#include "indexer/formats/format.h"
#include "indexer/formats/open_document_text.h"
#include "indexer/formats/paragraphs.h"
#include "indexer/formats/pdf_text.h"
#include "indexer/formats/word_text.h"

namespace izde::test {
namespace {

void expect(bool holds, const char* what) {
  if (!holds) throw Broken(what);
}

void check_file(std::string_view bytes, Reader read) {
  std::istringstream in{std::string(bytes)};
  int readings = 0;
  read(in, {"a", "a", {}}, [&](ReadResult&& result) {
    ++readings;
    expect(result.article.has_value() != !result.rejected.empty(), "an article, or a reason");
    if (!result.article) return;
    const Article& article = *result.article;
    expect(text::is_utf8(article.text + article.title + article.fields), "an article is UTF-8");
  });
  expect(readings == 1, "one reading");
}

void check_xml(std::string_view bytes, void (*read)(XmlReader&, OfficeText&)) {
  std::istringstream in{std::string(bytes)};
  XmlReader xml(in);
  OfficeText office;
  read(xml, office);
  const std::string text = office.take();
  expect(text::is_utf8(text), "the text of XML is UTF-8");
  expect(text.find("\n\n\n\n") == std::string::npos, "paragraphs hold something");
}

void check_document(std::string_view bytes, Reader read, void (*read_text)(XmlReader&, OfficeText&)) {
  bytes.starts_with("PK") ? check_file(bytes, read) : check_xml(bytes, read_text);
}

}  // namespace

void check_docx(std::string_view bytes) { check_document(bytes, read_docx, read_word_text); }

void check_odt(std::string_view bytes) { check_document(bytes, read_odt, read_open_document_text); }

void check_pdf(std::string_view bytes) {
  const PdfText pdf = pdf_text(bytes);
  expect(pdf.rejected.empty() != pdf.text.empty(), "a text, or a reason");
  const Properties& properties = pdf.properties;
  const std::string all = pdf.text + properties.title + properties.author + properties.created;
  expect(text::is_utf8(all), "a PDF's text is UTF-8");
  expect(all.find('\0') == std::string::npos, "a PDF's text has no NUL");
}

void check_pages(std::string_view bytes) {
  constexpr std::size_t kWordBytes = 6;
  constexpr std::string_view kTexts[] = {"aa",    "мемле-", "кеттік", "1",      "•",
                                         "Жиын.", "\u00AD", "- 2 -",  "\u2010", "x"};
  std::vector<Page> pages;
  std::size_t letters = 0, found = 0;
  for (std::size_t at = 0; at + kWordBytes <= bytes.size(); at += kWordBytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    if (pages.empty() || byte(5) >= 250) pages.push_back({256, {}});
    const double left = byte(0) * 2, top = byte(1);
    const std::string text(kTexts[byte(4) % std::size(kTexts)]);
    pages.back().words.push_back(
        {text, {left, top, left + 1 + byte(2), top + 1 + byte(3) / 8.0}, byte(5) % 2 == 0});
    letters += text == "x";
  }
  std::vector<PageLine> lines;
  std::vector<double> heights;
  for (const Page& page : pages) {
    std::size_t words = 0;
    for (PageLine& line : lines_of(page, heights.size())) {
      words += text::length(line.text);
      lines.push_back(std::move(line));
    }
    expect(words >= page.words.size(), "lines have all words");
    heights.push_back(page.height);
  }
  for (const PageLine& line : lines)
    found += static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), 'x'));
  expect(found == letters, "each word is in one line");
  const std::size_t before = lines.size();
  remove_page_furniture(lines, heights);
  expect(lines.size() <= before, "furniture goes");
  letters = 0;
  for (const PageLine& line : lines)
    letters += static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), 'x'));
  move_notes_to_end(lines);
  const std::string text = paragraphs_of(lines);
  expect(text::is_utf8(text), "the text of pages is UTF-8");
  expect(static_cast<std::size_t>(std::count(text.begin(), text.end(), 'x')) == letters,
         "paragraphs have all lines");
}

}  // namespace izde::test
