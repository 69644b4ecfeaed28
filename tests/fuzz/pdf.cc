// The reader of PDF, without the child process around it.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/support/document_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  izde::test::check_pdf({reinterpret_cast<const char*>(data), size});
  return 0;
}
