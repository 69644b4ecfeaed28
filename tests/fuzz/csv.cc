// The readers of CSV and TSV.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/support/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  izde::test::check_csv(bytes);
  return 0;
}
