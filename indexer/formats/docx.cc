// Word's documents: .docx, also as other programs write them (ECMA-376, and its strict form).
#include <array>

#include "indexer/formats/office.h"
#include "indexer/formats/word_text.h"

namespace izde {
namespace {

constexpr std::array<std::string_view, 3> kTexts = {"word/document.xml", "word/footnotes.xml",
                                                    "word/endnotes.xml"};

void read_property(std::string_view name, std::string_view value, Properties& properties) {
  if (name == "title") properties.title = value;
  if (name == "creator") properties.author = value;
  if (name == "created") properties.created = value;
}

}  // namespace

void read_docx(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  read_office(
      in, source,
      {kTexts, read_word_text, "docProps/core.xml", read_property,
       "not a .docx, but perhaps an old .doc, or protected by a password; open it in a word processor and "
       "save it as .docx without one"},
      sink);
}

}  // namespace izde
