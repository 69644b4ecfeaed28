#include <cstdio>
#include <set>

#include "common/text/utf8.h"
#include "tests/support/documents.h"

namespace izde::test {
namespace {

// In points, and in characters.
constexpr int kHeight = 842, kLeft = 60, kTop = 770, kBottom = 72;
constexpr int kSize = 10, kTitleSize = 15, kLineHeight = 14, kGap = 8;
constexpr std::size_t kLineLength = 80;

std::string hex(const std::u32string& text) {
  std::string digits;
  for (char32_t c : text) {
    char unit[16];
    if (c < 0x10000)
      std::snprintf(unit, sizeof unit, "%04X", static_cast<unsigned>(c));
    else
      std::snprintf(unit, sizeof unit, "%04X%04X", static_cast<unsigned>(0xD800 + ((c - 0x10000) >> 10)),
                    static_cast<unsigned>(0xDC00 + ((c - 0x10000) & 0x3FF)));
    digits += unit;
  }
  return digits;
}

// Lines of so many characters at most, cut at blanks.
std::vector<std::u32string> wrapped(const std::string& paragraph, std::size_t length) {
  std::vector<std::u32string> lines(1);
  std::u32string word;
  for (char32_t c : text::characters(paragraph + " ")) {
    if (c != U' ' && c != U'\n') {
      word += c;
      continue;
    }
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > length) lines.emplace_back();
    if (!lines.back().empty() && !word.empty()) lines.back() += U' ';
    lines.back() += word;
    word.clear();
  }
  return lines;
}

// The contents of pages, one after the other.
class Pages {
 public:
  void add(const std::string& paragraph, int size) {
    const std::size_t length = kLineLength * kSize / static_cast<std::size_t>(size);
    for (const std::u32string& line : wrapped(paragraph, length)) {
      const int height = kLineHeight * size / kSize;
      if (contents_.empty() || y_ - height < kBottom) begin_page();
      y_ -= height;
      show(line, kLeft, y_, size);
    }
    y_ -= kGap;
  }

  const std::vector<std::string>& contents() const { return contents_; }

 private:
  void begin_page() {
    contents_.emplace_back();
    y_ = kTop;
    show(text::characters("– " + std::to_string(contents_.size()) + " –"), 280, 40, kSize);
  }

  void show(const std::u32string& line, int x, int y, int size) {
    contents_.back() += "BT /F " + std::to_string(size) + " Tf " + std::to_string(x) + " " +
                        std::to_string(y) + " Td <" + hex(line) + "> Tj ET\n";
  }

  std::vector<std::string> contents_;
  int y_ = 0;
};

// What the letters of a font are: each has its Unicode number.
std::string to_unicode(const std::string& text) {
  std::set<char32_t> letters = {U'–', U' '};
  for (char32_t c : text::characters(text)) letters.insert(c);
  for (char c = '0'; c <= '9'; ++c) letters.insert(static_cast<char32_t>(c));
  std::string map =
      "/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  for (char32_t c : letters)
    if (c < 0x10000 && c > U'\n') map += "1 beginbfchar\n<" + hex({c}) + "> <" + hex({c}) + ">\nendbfchar\n";
  return map + "endcmap\nend\n";
}

std::string stream(const std::string& content) {
  return "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

std::string file_of(const std::vector<std::string>& objects) {
  std::string file = "%PDF-1.5\n", table;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    char row[32];
    std::snprintf(row, sizeof row, "%010zu 00000 n \n", file.size());
    table += row;
    file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string count = std::to_string(objects.size() + 1), start = std::to_string(file.size());
  return file + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count +
         " /Root 1 0 R /Info 2 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

std::string pdf_date(const Date& date) {
  std::string text = date.known() ? "D:" + std::to_string(date.year) : "";
  for (int part : {date.month, date.day})
    if (part != 0) text += (part < 10 ? "0" : "") + std::to_string(part);
  return text;
}

}  // namespace

std::string pdf_of(const Article& article) {
  Pages pages;
  if (!article.title.empty()) pages.add(article.title, kTitleSize);
  std::size_t at = 0;
  while (at < article.text.size()) {
    const std::size_t end = std::min(article.text.find("\n\n", at), article.text.size());
    pages.add(article.text.substr(at, end - at), kSize);
    at = end + 2;
  }
  std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 3 0 R >>",
      "<< /Title <FEFF" + hex(text::characters(article.title)) + "> /CreationDate (" +
          pdf_date(article.published) + ") >>",
      "",
      "<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /DW 600 /CIDSystemInfo << /Registry (Adobe) /Ordering "
      "(Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /None /Flags 4 /FontBBox [0 "
      "-200 600 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
      stream(to_unicode(article.title + article.text))};
  std::string kids;
  for (const std::string& content : pages.contents()) {
    const std::string number = std::to_string(objects.size() + 1);
    kids += number + " 0 R ";
    objects.push_back("<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595 " + std::to_string(kHeight) +
                      "] /Resources << /Font << /F 4 0 R >> >> /Contents " +
                      std::to_string(objects.size() + 2) + " 0 R >>");
    objects.push_back(stream(content));
  }
  objects[2] =
      "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.contents().size()) + " >>";
  return file_of(objects);
}

}  // namespace izde::test
