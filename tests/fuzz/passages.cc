// Sentences, passages and the terms they are found by. The first line is the title, too.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/support/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  izde::test::check_passages(bytes);
  izde::test::check_indexed_terms(bytes.substr(0, bytes.find('\n')), bytes);
  return 0;
}
