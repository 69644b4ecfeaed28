// The text in the XML of a .docx.
#pragma once

#include "indexer/formats/office_text.h"
#include "indexer/formats/xml_reader.h"

namespace izde {

/// Reads a part of it: the document, or its notes. Deleted text, comments and the codes of fields are left
/// out.
void read_word_text(XmlReader& xml, OfficeText& text);

}  // namespace izde
