// What holds for the readers of documents whatever bytes come, as properties.h says it of the others.
#pragma once

#include <string_view>

#include "tests/support/properties.h"

namespace izde::test {

/// A zip becomes one sound article or a reason; other bytes, as the XML inside of one, become a text of whole
/// characters whose paragraphs hold something.
void check_docx(std::string_view bytes);
void check_odt(std::string_view bytes);

/// A file becomes a text or a reason.
void check_pdf(std::string_view bytes);

/// Words anywhere on pages become a text with all of their letters, but for heads and feet. Of the bytes each
/// six are a word: where it stands, how large it is, and what it is.
void check_pages(std::string_view bytes);

}  // namespace izde::test
