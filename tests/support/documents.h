// Articles written as documents, for what the readers must give back: title, day and text. Paragraphs are
// apart by a blank line; lines inside of one stay lines, but not in a PDF.
#pragma once

#include <string>

#include "common/document.h"

namespace izde::test {

/// Writes a .docx, an .odt. The title is a property, and a heading of the text.
std::string docx_of(const Article& article);
std::string odt_of(const Article& article);

/// Writes a .pdf: lines of 80 characters at most, a number below each page. Its font says what its letters
/// are, and is not there: no viewer shows it.
std::string pdf_of(const Article& article);

}  // namespace izde::test
