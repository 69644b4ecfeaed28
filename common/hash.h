// A fast hash of content, the same on every machine: what tells changed articles, tables and rules apart.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace izde {

/// Hashes `bytes` (XXH3, 64 bits), differently for each `seed`. Not for secrets.
std::uint64_t content_hash(std::string_view bytes, std::uint64_t seed = 0);

/// Writes a hash as 16 hexadecimal figures.
std::string hexadecimal(std::uint64_t hash);

}  // namespace izde
