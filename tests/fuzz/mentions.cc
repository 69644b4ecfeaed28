// Years, cities and dates; when and where an article was published.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/support/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  izde::test::check_mentions(bytes);
  izde::test::check_publication(bytes);
  return 0;
}
