// What a PDF holds, as poppler reads it. Bad files can bring poppler down: call it in a child process
// (pdf.cc).
#pragma once

#include <string>
#include <string_view>

#include "indexer/formats/properties.h"

namespace izde {

struct PdfText {
  std::string rejected;  ///< the reason, when there is no text
  std::string text;
  Properties properties;
};

/// Reads a file. All strings are UTF-8.
PdfText pdf_text(std::string_view bytes);

}  // namespace izde
