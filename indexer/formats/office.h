// What .docx and .odt have in common: a zip with XML inside, some of it the text, some what the document says
// of itself.
#pragma once

#include <istream>
#include <span>
#include <string_view>

#include "indexer/formats/format.h"
#include "indexer/formats/office_text.h"
#include "indexer/formats/properties.h"
#include "indexer/formats/xml_reader.h"

namespace izde {

/// One of the two.
struct OfficeFormat {
  /// The members with text, in the order in which it is read; the first one must be there.
  std::span<const std::string_view> texts;
  void (*read_text)(XmlReader& xml, OfficeText& text);

  std::string_view properties;  ///< the member
  /// Takes the value of an element of it.
  void (*read_property)(std::string_view name, std::string_view value, Properties& properties);

  const char* not_one;  ///< the reason and remedy for a file that is something else
};

/// Reads a document: one article, or why there is none.
void read_office(std::istream& in, const SourceFile& source, const OfficeFormat& format,
                 const ReadSink& sink);

/// Passes over the element that has just started, to its end.
void pass_over_element(XmlReader& xml);

}  // namespace izde
