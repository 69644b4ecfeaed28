#include "tests/support/documents.h"

#include <algorithm>
#include <vector>

#include "tests/support/archives.h"

namespace izde::test {
namespace {

std::vector<std::string> split(const std::string& text, const std::string& by) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(by, at), text.size());
    parts.push_back(text.substr(at, end - at));
    at = end + by.size();
  }
  return parts;
}

std::string escaped(const std::string& text, const std::string& line_end = "\n") {
  std::string xml;
  for (char c : text)
    xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '\n' ? line_end : std::string(1, c);
  return xml;
}

// "2019", "2019-04" or "2019-04-08".
std::string iso(const Date& date) {
  std::string text = date.known() ? std::to_string(date.year) : "";
  for (int part : {date.month, date.day})
    if (part != 0) text += (part < 10 ? "-0" : "-") + std::to_string(part);
  return text;
}

std::string declared(const std::string& xml) { return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml; }

}  // namespace

std::string docx_of(const Article& article) {
  std::string text;
  const auto add = [&](const std::string& paragraph, const std::string& style) {
    text += "<w:p>" + style + "<w:r><w:t xml:space=\"preserve\">" +
            escaped(paragraph, "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r></w:p>";
  };
  if (!article.title.empty()) add(article.title, "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>");
  for (const std::string& paragraph : split(article.text, "\n\n")) add(paragraph, "");
  const std::string document =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + text +
      "</w:body></w:document>";
  const std::string core =
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"><dc:title>" +
      escaped(article.title) + "</dc:title><dcterms:created>" + iso(article.published) +
      "</dcterms:created></cp:coreProperties>";
  return archive_of({{"word/document.xml", declared(document)}, {"docProps/core.xml", declared(core)}},
                    "zip");
}

std::string odt_of(const Article& article) {
  const std::string kNames =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
      " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">";
  std::string text = article.title.empty() ? "" : "<text:h>" + escaped(article.title) + "</text:h>";
  for (const std::string& paragraph : split(article.text, "\n\n"))
    text += "<text:p>" + escaped(paragraph, "<text:line-break/>") + "</text:p>";
  const std::string content = "<office:document-content" + kNames + "<office:body><office:text>" + text +
                              "</office:text></office:body></office:document-content>";
  const std::string meta = "<office:document-meta" + kNames + "<office:meta><dc:title>" +
                           escaped(article.title) + "</dc:title><meta:creation-date>" +
                           iso(article.published) +
                           "</meta:creation-date></office:meta></office:document-meta>";
  return archive_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                     {"content.xml", declared(content)},
                     {"meta.xml", declared(meta)}},
                    "zip");
}

}  // namespace izde::test
