// The reader of .docx: a zip as a whole, other bytes as the XML in one.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/support/document_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  izde::test::check_docx({reinterpret_cast<const char*>(data), size});
  return 0;
}
