#include "common/hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace izde {

std::uint64_t content_hash(std::string_view bytes, std::uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::string hexadecimal(std::uint64_t hash) {
  std::string figures(16, '0');
  for (std::size_t i = figures.size(); i-- > 0; hash >>= 4) figures[i] = "0123456789abcdef"[hash & 15];
  return figures;
}

}  // namespace izde
