// Files that cannot be read from the beginning to the end: their directories stand at the end.
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>

namespace izde {

/// What such a file may have at most: a book with its pictures. It is held in memory as a whole.
inline constexpr std::size_t kMostFileBytes = 128'000'000;
inline constexpr char kFileTooLong[] = "larger than 128 MB; cut it into several files";

/// Reads all of a stream; nothing when that is more than kMostFileBytes. When the stream fails it is bad
/// afterwards.
inline std::optional<std::string> whole_file(std::istream& in) {
  std::string bytes;
  for (char buffer[1 << 16]; in.read(buffer, sizeof buffer), in.gcount() > 0;) {
    bytes.append(buffer, static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > kMostFileBytes) return std::nullopt;
  }
  return bytes;
}

}  // namespace izde
