// Searches: syntax, synonyms, highlights, on a small index.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/support/search_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  izde::test::check_search({reinterpret_cast<const char*>(data), size});
  return 0;
}
