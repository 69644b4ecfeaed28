// OpenDocument's texts: .odt, as LibreOffice writes them.
#include <array>

#include "indexer/formats/office.h"
#include "indexer/formats/open_document_text.h"

namespace izde {
namespace {

constexpr std::array<std::string_view, 1> kTexts = {"content.xml"};

void read_property(std::string_view name, std::string_view value, Properties& properties) {
  if (name == "title") properties.title = value;
  if (name == "creation-date") properties.created = value;
  // `creator` is who saved it last.
  if (name == "initial-creator" || (name == "creator" && properties.author.empty()))
    properties.author = value;
}

}  // namespace

void read_odt(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  read_office(in, source,
              {kTexts, read_open_document_text, "meta.xml", read_property,
               "not an .odt; open it in a word processor and save it as .odt"},
              sink);
}

}  // namespace izde
