// The text in the XML of an .odt.
#pragma once

#include "indexer/formats/office_text.h"
#include "indexer/formats/xml_reader.h"

namespace izde {

/// Reads it. Deleted text, comments, and what pictures are called are left out.
void read_open_document_text(XmlReader& xml, OfficeText& text);

}  // namespace izde
