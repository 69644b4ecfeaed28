// Compressed streams and archives.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/support/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  izde::test::check_packing({reinterpret_cast<const char*>(data), size});
  return 0;
}
